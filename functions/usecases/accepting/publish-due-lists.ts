import { eventsOf, type Event } from '../../../src/contract/regulation';
import { acceptanceRuleOf } from '../../domain/acceptance/acceptance-rule';
import type { Ledger } from '../../domain/places/ledger';
import type { Tournament } from '../../domain/publishing/tournament';
import { ok, type Result } from '../../domain/result';
import { eachAlone } from '../commands/each-alone';
import { untilFresh } from '../commands/until-fresh';
import type { Use } from '../use';
import { listsIn, type ListDeps, type LoadedLists } from './load-lists';
import { nextVersion } from './next-version';
import { writeVersion, type Made } from './write-version';

/** What the schedule has to do for an event's lists; null: nothing. */
const dueOf = ({ rule, heads, acceptance, settled }: LoadedLists, now: string): Made | null => {
  const made = { by: null, reason: null };
  if (!settled || now >= rule.beginsAt) return null;
  if (heads.length === 0)
    return now >= rule.outAt ? { ...made, kind: 'preliminary', cause: 'closing' } : null;
  if (acceptance.left === acceptance.leftKnown || now >= rule.frozenAt) return null;
  const confirmed = heads.some(({ kind }) => kind === 'final');
  return { ...made, kind: confirmed ? 'move' : 'preliminary', cause: 'withdrawal' };
};

/**
 * The lists of a tournament's events on the schedule, once all lapses at closing are written (ACC-1, ENT-14): the first
 * version when it is due, and before the freeze another where somebody has left, so that the gap is filled by order
 * (ACC-4). Decisions that wait for their version go on waiting. Each event by itself; where there is nothing to do, one
 * Query, and one for the file.
 */
export const publishDueLists = async (
  deps: ListDeps & Use<'logger'>,
  tournament: Tournament,
  ledgers: readonly Ledger[],
): Promise<void> => {
  const now = deps.clock.now();
  const events = eventsOf(tournament.rules).filter((event) => {
    const rule = acceptanceRuleOf(tournament, event);
    return rule !== null && rule.closesAt <= now && now < rule.beginsAt;
  });
  await eachAlone(
    deps,
    'publish-list',
    events,
    (event) => publishDue(deps, tournament, ledgers, event),
    {
      about: ({ id }) => ({ tournament: tournament.id, event: id }),
    },
  );
};

const publishDue = (
  deps: ListDeps,
  tournament: Tournament,
  ledgers: readonly Ledger[],
  event: Event,
): Promise<Result<null>> =>
  untilFresh(async () => {
    const loaded = await listsIn(deps, tournament, ledgers, event);
    if (!loaded.ok) return loaded;
    const due = dueOf(loaded.value, deps.clock.now());
    if (!due) return ok(null);
    const next = await nextVersion(deps, loaded.value, { decided: false });
    if (!next.ok) return next;
    return (await writeVersion(deps, loaded.value, next.value, due)) === 'stale'
      ? 'stale'
      : ok(null);
  });
