import type { Use } from '../use';
import {
  initiatorOf,
  isInPerson,
  partsOfId,
  type Entry,
  type Slot,
} from '../../domain/entry/entry';
import { withoutPerson } from '../../domain/entry/forget-person';
import { partChanges } from '../../domain/entry/parts-of';
import { eventOf } from '../../domain/entry/rules-of';
import { formerHolderOf } from '../../domain/membership/former-holder';
import type { Member } from '../../domain/membership/member';
import { ok, type Result } from '../../domain/result';
import { untilFresh } from '../commands/until-fresh';
import { invitationToken } from '../entering/invitation-cards';

export type ForgetEntriesDeps = Use<'entries' | 'invitations' | 'moves' | 'secrets'>;

/** Takes away every card and link an entry may have, its own and each invitee's: they show the initiator's name. */
const removeCards = async ({ invitations, secrets }: ForgetEntriesDeps, entry: Entry) => {
  const slotIds = [null, ...entry.slots.map(({ id }) => id)];
  await Promise.all(
    slotIds.map((id) =>
      invitations.remove(secrets.digest(invitationToken({ secrets }, entry, id))),
    ),
  );
};

const forgetUnder = async (
  deps: ForgetEntriesDeps,
  personKey: string,
  isTheirs: (slot: Slot) => boolean = () => true,
): Promise<Result<null>> => {
  const { entries } = deps;
  for (const { parts } of await entries.participationsOf(personKey))
    for (const { entryId } of parts) {
      const done = await untilFresh<null>(async () => {
        const { tournament, entry } = await entries.load(partsOfId(entryId));
        const event = tournament && entry && eventOf(tournament, entry.eventId);
        const sentCards = entry && !isInPerson(entry) && initiatorOf(entry).personKey === personKey;
        if (sentCards) await removeCards(deps, entry);
        const next = entry && withoutPerson(entry, personKey, isTheirs);
        if (!tournament || !event || !next) return ok(null);
        const after = { ...next, version: entry.version + 1 };
        const changes = partChanges(event, entry, after, tournament);
        const written = await entries.commit({ tournament, before: entry, after, parts: changes });
        return written === 'done' ? ok(null) : 'stale';
      });
      if (!done.ok) return done;
    }
  return ok(null);
};

/**
 * Takes a person's name out of the entries that are over for them, out of every copy others hold, and takes away the
 * cards of those they initiated. One Query or two and a GetItem, then a read and a transaction for each entry, and a delete for each card;
 * a repeat finds what is left.
 */
export const forgetEntries = async (
  deps: ForgetEntriesDeps,
  { id, phone }: Pick<Member, 'id' | 'phone'>,
): Promise<Result<null>> => {
  const known = await forgetUnder(deps, id);
  if (!known.ok || !phone) return known;
  // what they declined is their phone's, but what it was invited to before is a former holder's (MEM-8)
  const formers = await deps.moves.formerHolders(phone.key);
  return forgetUnder(
    deps,
    phone.key,
    ({ invitedAt }) => formerHolderOf(formers, id, invitedAt) === null,
  );
};
