import { addSeconds } from '../../domain/calendar/calendar';
import { partsOfId } from '../../domain/entry/entry';
import { partChanges } from '../../domain/entry/parts-of';
import { readdressed } from '../../domain/entry/readdress';
import { eventOf } from '../../domain/entry/rules-of';
import { theirsAmong, type FormerHolder } from '../../domain/membership/former-holder';
import type { Member } from '../../domain/membership/member';
import type { Following } from '../../domain/membership/move-store';
import { ok, type Result } from '../../domain/result';
import { isRead, type Message } from '../../domain/telling/message';
import { eachAlone } from '../commands/each-alone';
import { untilFresh } from '../commands/until-fresh';
import type { Use } from '../use';
import { placeOf } from './former-numbers';
import { heldAnew } from './held-anew';

export type FollowDeps = Use<
  'clock' | 'entries' | 'inboxes' | 'members' | 'moves' | 'secrets' | 'watches'
>;

/** Followed in one round of the sweep. */
const BATCH = 100;

/** What was begun before a number was given up is written by then, and is followed by a later round. */
const WRITTEN_WITHIN_SECONDS = 60;

/** One entry, while the number is the member's: another change meanwhile sends us round again. */
const followInto = (
  deps: FollowDeps,
  entryId: string,
  following: Following,
  formers: readonly FormerHolder[],
): Promise<Result<null>> =>
  untilFresh<null>(async () => {
    const { memberId, from } = following;
    const { clock, entries, secrets, members } = deps;
    const [member, { tournament, entry, ledger }] = await Promise.all([
      members.find(memberId),
      entries.load(partsOfId(entryId)),
    ]);
    if (!member) return ok(null);
    const { phone } = member;
    const to = placeOf(secrets, member);
    const event = tournament && entry && eventOf(tournament, entry.eventId);
    const isTheirs = theirsAmong(formers, following);
    const moved = { from, to, phone, isTheirs, now: clock.now() };
    const next = entry && to !== from && readdressed(entry, moved);
    if (!tournament || !event || !next) return ok(null);
    const after = { ...next, version: entry.version + 1 };
    const written = await entries.commit({
      ...{ tournament, before: entry, after },
      parts: partChanges(event, entry, after, tournament),
      grounds: [{ is: 'phone-of', memberId, phoneKey: phone?.key ?? null }],
      ...heldAnew(deps, { ledger, tournament }, entry, after),
    });
    return written === 'done' ? ok(null) : 'stale';
  });

/** Guardianships that were offered to the number while it was the member's: they wait where the entries do. */
const followGuardianships = (
  { clock, members, moves, secrets }: FollowDeps,
  following: Following,
  formers: readonly FormerHolder[],
): Promise<Result<null>> =>
  untilFresh<null>(async () => {
    const { memberId, from } = following;
    const [member, waiting] = await Promise.all([members.find(memberId), moves.invitations(from)]);
    const to = member ? placeOf(secrets, member) : from;
    if (!member || to === from) return ok(null);
    const { phone } = member;
    const isTheirs = theirsAmong(formers, following);
    for (const one of waiting.filter(({ askedAt }) => isTheirs(askedAt))) {
      const written = await moves.readdress(
        { from: one, to, now: clock.now() },
        {
          grounds: [{ is: 'phone-of', memberId, phoneKey: phone?.key ?? null }],
        },
      );
      if (written === 'stale') return 'stale';
    }
    return ok(null);
  });

/** Messages read at once. */
const PAGE = 50;

/** The inbox of an account that was merged, read or not as it was, and what it watched; whoever leaves gets nothing. */
const followInbox = async (
  { inboxes, watches }: FollowDeps,
  { memberId, from }: Following,
): Promise<void> => {
  const state = await inboxes.state(from);
  let below: string | null = null;
  do {
    const found: Message[] = await inboxes.page(from, below, PAGE);
    for (const message of found)
      await inboxes.put({ ...message, recipient: { memberId }, read: isRead(message, state) });
    below = found.length > PAGE ? (found.at(-1)?.id ?? null) : null;
  } while (below !== null);
  await inboxes.forget(from, null);
  await watches.handOver(from, memberId);
};

/** One Query each, then a read and a transaction for each entry and message; a repeat finds what is left. */
const follow = async (deps: FollowDeps, following: Following): Promise<Result<null>> => {
  const { clock, moves } = deps;
  const formers = await moves.formerHolders(following.from);
  const guardianships = await followGuardianships(deps, following, formers);
  if (!guardianships.ok) return guardianships;
  for (const { parts } of await deps.entries.participationsOf(following.from))
    for (const { entryId } of parts) {
      const done = await followInto(deps, entryId, following, formers);
      if (!done.ok) return done;
    }
  await followInbox(deps, following);
  if (clock.now() >= addSeconds(following.until, WRITTEN_WITHIN_SECONDS))
    await moves.followed(following);
  return ok(null);
};

/** What a member was invited to under former numbers, now (MEM-8): before it is forgotten with the account. */
export const followInvitationsOf = async (
  deps: FollowDeps,
  { id }: Pick<Member, 'id'>,
): Promise<Result<null>> => {
  for (const following of await deps.moves.followingOf(id)) {
    const done = await follow(deps, following);
    if (!done.ok) return done;
  }
  return ok(null);
};

/** Once a minute: what waits under former numbers follows to the present ones. One that fails holds up no other. */
export const followInvitations = async (deps: FollowDeps & Use<'logger'>): Promise<void> => {
  const all = await deps.moves.following(BATCH);
  await eachAlone(deps, 'follow', all, (following) => follow(deps, following), {
    about: ({ memberId }) => ({ member: memberId }),
  });
};
