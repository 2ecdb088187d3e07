import type { Invitee } from '../../../src/contract/entries';
import type { Entry } from '../../domain/entry/entry';
import type { InvitedPerson } from '../../domain/entry/invitees';
import { sealContext } from '../../domain/membership/sealing';
import type { Secrets } from '../../domain/ports';
import { sealedPhone } from '../session/sealed-phone';

/**
 * Phones as an entry keeps them: a key, a masked form, and the number sealed for the invitation; what the initiator
 * wrote beside it sealed too (ENT-5).
 */
export const invitedPeople = (
  secrets: Pick<Secrets, 'blindIndex' | 'seal'>,
  invitees: readonly Invitee[],
  entryId: string,
): InvitedPerson[] =>
  invitees.map(({ phone, role, note }) => {
    const { key, masked, sealed } = sealedPhone(secrets, phone);
    const noted =
      note === undefined
        ? {}
        : { noteSealed: secrets.seal(note, sealContext.inviteeNote(entryId, masked)) };
    return { personKey: key, role, phoneMasked: masked, phoneSealed: sealed, ...noted };
  });

/** What the initiator wrote beside the numbers of an entry, by slot: for nobody else (ENT-5). */
export const notesIn = (
  secrets: Pick<Secrets, 'opened'>,
  { id, slots }: Pick<Entry, 'id' | 'slots'>,
): ReadonlyMap<string, string> =>
  new Map(
    slots.flatMap((slot): [string, string][] => {
      const { noteSealed, phoneMasked } = slot;
      if (noteSealed === undefined) return [];
      const note = secrets.opened(noteSealed, sealContext.inviteeNote(id, phoneMasked));
      return note === null ? [] : [[slot.id, note]];
    }),
  );
