import type { Invitee } from '../../../src/contract/entries';
import type { InvitedPerson } from '../../domain/entry/invitees';
import { maskPhone } from '../../domain/membership/masking';
import { sealContext } from '../../domain/membership/sealing';
import type { Secrets } from '../../domain/ports';

/** Phones as an entry keeps them: a key, a masked form, and the number sealed for the invitation. */
export const invitedPeople = (
  secrets: Pick<Secrets, 'blindIndex' | 'seal'>,
  invitees: readonly Invitee[],
): InvitedPerson[] =>
  invitees.map(({ phone, role }) => {
    const personKey = secrets.blindIndex('phone', phone);
    return {
      personKey,
      role,
      phoneMasked: maskPhone(phone),
      phoneSealed: secrets.seal(phone, sealContext.phone(personKey)),
    };
  });
