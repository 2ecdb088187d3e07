import type { EarlierPerson } from '../../../src/contract/entries';
import type { Actor } from '../../domain/actor';
import { partnersIn, type Earlier } from '../../domain/entry/earlier';
import type { LoadedEarlier } from '../../domain/entry/entry-store';
import type { InvitedPerson } from '../../domain/entry/invitees';
import type { Ground } from '../../domain/ground';
import { sealContext } from '../../domain/membership/sealing';
import type { Secrets } from '../../domain/ports';
import { ok, refuse, type Result } from '../../domain/result';

const BETWEEN = ' ';

/** What an account names an earlier partner by: sealed, so that it tells nothing, and good for this account alone (ENT-24). */
export const pickOf = (
  secrets: Pick<Secrets, 'seal'>,
  actor: Actor,
  { memberId, entryId }: Earlier,
): string =>
  secrets.seal([memberId, entryId].join(BETWEEN), sealContext.earlierPartner(actor.memberId));

/** Whom picks name, to be loaded with the rest; null: we have not given it to this account. */
export const openedPicks = (
  secrets: Pick<Secrets, 'opened'>,
  actor: Actor,
  asked: readonly EarlierPerson[] = [],
): (Earlier | null)[] =>
  asked.map(({ pick }) => {
    const opened = secrets.opened(pick, sealContext.earlierPartner(actor.memberId));
    const [memberId, entryId] = opened?.split(BETWEEN) ?? [];
    return memberId === undefined || entryId === undefined ? null : { memberId, entryId };
  });

/**
 * Earlier partners as they are invited (ENT-24): by member id, so that no number is asked for, compared or shown, and
 * one that has changed since tells nothing. What a pick said when it was given is judged on the entry and the member
 * as they are now. Refuses EARLIER_UNKNOWN, whatever the reason.
 */
export const pickedPeople = (
  pickerId: string | undefined,
  asked: readonly EarlierPerson[] = [],
  loaded: readonly (LoadedEarlier | null)[] = [],
): Result<InvitedPerson[]> => {
  const people = asked.flatMap(({ role }, at): InvitedPerson[] => {
    const one = loaded[at];
    const [partner] =
      one && pickerId !== undefined
        ? partnersIn(one.entry, pickerId, (id) => (id === one.memberId ? one.member : null))
        : [];
    return partner
      ? [{ personKey: partner.memberId, phoneMasked: '', called: partner.name, role }]
      : [];
  });
  return people.length === asked.length ? ok(people) : refuse('EARLIER_UNKNOWN');
};

/** Whoever is picked must still be there when it is written: what a deleted account was invited to nobody would answer. */
export const stillThere = (
  slots: readonly { readonly called?: string; readonly personKey: string }[],
): Ground[] =>
  slots.flatMap(({ called, personKey }): Ground[] =>
    called === undefined ? [] : [{ is: 'staying', memberId: personKey }],
  );
