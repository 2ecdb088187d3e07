import type { Invitee } from '../../../src/contract/entries';
import type { InvitedPerson } from '../../domain/entry/invitees';
import type { Secrets } from '../../domain/ports';
import { sealedPhone } from '../session/sealed-phone';

/** Phones as an entry keeps them: a key, a masked form, and the number sealed for the invitation. */
export const invitedPeople = (
  secrets: Pick<Secrets, 'blindIndex' | 'seal'>,
  invitees: readonly Invitee[],
): InvitedPerson[] =>
  invitees.map(({ phone, role }) => {
    const { key, masked, sealed } = sealedPhone(secrets, phone);
    return { personKey: key, role, phoneMasked: masked, phoneSealed: sealed };
  });
