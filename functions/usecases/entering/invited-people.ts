import type { Invitee } from '../../../src/contract/entries';
import type { Actor } from '../../domain/actor';
import type { Entry } from '../../domain/entry/entry';
import type { InvitedPerson } from '../../domain/entry/invitees';
import { sealContext } from '../../domain/membership/sealing';
import type { Secrets } from '../../domain/ports';
import { sealedPhone } from '../session/sealed-phone';

/**
 * Phones as an entry keeps them: a key, a masked form, and the number sealed for the invitation; what the account that
 * invites wrote beside it sealed too, for that account alone (ENT-5).
 */
export const invitedPeople = (
  secrets: Pick<Secrets, 'blindIndex' | 'seal'>,
  invitees: readonly Invitee[],
  entryId: string,
  { memberId }: Pick<Actor, 'memberId'>,
): InvitedPerson[] =>
  invitees.map(({ phone, role, note }) => {
    const { key, masked, sealed } = sealedPhone(secrets, phone);
    const noted =
      note === undefined
        ? {}
        : { noteSealed: secrets.seal(note, sealContext.inviteeNote(entryId, masked, memberId)) };
    return { personKey: key, role, phoneMasked: masked, phoneSealed: sealed, ...noted };
  });

/** What an account wrote beside the numbers of an entry, by slot: for nobody else, be it another guardian (ENT-5). */
export const notesIn = (
  secrets: Pick<Secrets, 'opened'>,
  { id, slots }: Pick<Entry, 'id' | 'slots'>,
  accountId: string,
): ReadonlyMap<string, string> =>
  new Map(
    slots.flatMap((slot): [string, string][] => {
      const { noteSealed, phoneMasked } = slot;
      if (noteSealed === undefined) return [];
      const note = secrets.opened(noteSealed, sealContext.inviteeNote(id, phoneMasked, accountId));
      return note === null ? [] : [[slot.id, note]];
    }),
  );
