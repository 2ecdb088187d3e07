import type { Use } from '../use';
import type { ResultFaultAt } from '../../../src/contract/result-faults';
import type { AbsentEntrants, CheckResults, ResultPreview } from '../../../src/contract/results';
import { entryKindOf } from '../../../src/contract/words';
import type { Actor } from '../../domain/actor';
import type { RegisteredPerson } from '../../domain/membership/registered-people';
import { playedIn } from '../../domain/points/award-points';
import { checkLines } from '../../domain/points/check-lines';
import { checkPeople, type CheckedEvent, type FoundPerson } from '../../domain/points/check-people';
import { checkRounds } from '../../domain/points/check-rounds';
import { compareEntrants, namesInResult } from '../../domain/points/compare-entrants';
import {
  absentOf,
  entrantsOf,
  lateWithdrawalsOf,
  type Entrant,
} from '../../domain/points/entrants';
import { voidsStop } from '../../domain/points/no-show';
import type { PlacedLine } from '../../domain/points/event-result';
import { placeLines } from '../../domain/points/place-lines';
import { latestOf } from '../../domain/points/result-views';
import { asNumbered, numbered } from '../../domain/points/same-names';
import { formatsOf } from '../../../src/contract/regulation';
import type { RankedEvent } from '../../domain/points/ranked-event';
import { readRows, type ReadLine } from '../../domain/points/read-rows';
import { gatherFaults } from '../../domain/points/result-faults';
import { publicText, type PublicText } from '../../domain/public-text';
import { ok, refuse, type Result } from '../../domain/result';
import { absentEntrants } from './absent-entrants';
import { enteredElsewhere } from './entered-elsewhere';
import { findPeople } from './find-people';
import type { LoadedEvent } from './results-access';

/** What was handed in, judged: with any fault there are no lines. */
export interface JudgedResults {
  readonly faults: readonly ResultFaultAt[];
  readonly lines: readonly PlacedLine[];
  readonly people: ReadonlyMap<string, RegisteredPerson>;
  /** PTS-2 */
  readonly played: number;
  /** RES-3 */
  readonly absent: AbsentEntrants | null;
  /** those entries themselves */
  readonly missing: readonly Entrant[];
  readonly elsewhere: ResultPreview['elsewhere'];
  /** what may be said of these results to everybody: nobody of them is named (RES-3, PTS-8) */
  readonly isPublic: PublicText;
  /** for what is done when nothing but the write is left */
  readonly checked: CheckedEvent;
  readonly found: readonly FoundPerson[];
}

/** Columns without which nothing can be said of rounds. */
const OUTCOME = ['place', 'wholeMatches', 'noShow', 'team'] as const;

const namesOf = (lines: readonly ReadLine[]): string[] =>
  lines.flatMap(({ people }) => people.flatMap(({ name }) => (name === '' ? [] : [name])));

const strangersIn = (faults: readonly ResultFaultAt[]): number =>
  faults.filter(({ fault }) => fault === 'NOT_ENTERED').length;

/**
 * Checks every line (PTS-7: name, kind and number of the document; places, matches, format; RES-3: who
 * entered, what a draw can come to) and gives the points. Refuses FORMAT_UNKNOWN, and TRY_AGAIN when others compare
 * for the same referee at once. Who was matched by whom is kept in the log (MEM-6), ids only.
 */
export const judgeResults = async (
  deps: Use<'accesses' | 'clock' | 'compared' | 'entries' | 'logger' | 'registered' | 'secrets'>,
  actor: Actor,
  loaded: LoadedEvent,
  ranked: RankedEvent,
  { format, rows, reason = null }: CheckResults & { readonly reason?: string | null },
): Promise<Result<JudgedResults>> => {
  const { tournament, event, revisions } = loaded;
  const formats = formatsOf(event);
  if (!formats.includes(format)) return refuse('FORMAT_UNKNOWN', { formats: formats.join('、') });
  const kind = entryKindOf(event.discipline);
  const checked: CheckedEvent = { rules: tournament.rules, event, ranked };
  const { complain, all, has } = gatherFaults();
  const written = readRows(rows, kind, complain);
  const listed = await deps.entries.listOfEvent(tournament.id, event.id);
  const entered = entrantsOf(event, listed);
  const former = latestOf(revisions)?.lines ?? [];
  const asked = [written, entered, former, reason !== null] as const;
  const located = await findPeople(deps, actor, loaded, ...asked);
  if (!located.ok) return located;
  const { find, formerNames } = located.value;
  const found = checkPeople(checked, written, find, complain);
  const people = found.flat().filter((person) => person !== null);
  const ids = people.map(({ id }) => id);
  const entrants = numbered(entered);
  const read = asNumbered(written, found, entered, entrants);
  const absent = absentOf(entrants, ids);
  const gone = absentOf(lateWithdrawalsOf(listed), ids);
  const missing = voidsStop(ranked.points.noShowRule) ? [...absent, ...gone] : absent;
  const isPublic = publicText([...namesInResult(read, found, entrants), ...formerNames]);
  compareEntrants(read, found, entrants, isPublic, complain);
  checkLines(checked, format, read, complain);
  if (!has(OUTCOME)) checkRounds(event, read, absent.length + gone.length, complain);
  const registered = people.flatMap((person) => person.registered ?? []);
  deps.logger.info('audit', {
    kind: 'documents-matched',
    by: actor.memberId,
    tournamentId: tournament.id,
    eventId: event.id,
    members: people.filter(({ guest }) => !guest).map(({ id }) => id),
  });
  const faults = all();
  const lines = faults.length > 0 ? [] : placeLines(ranked, read, found, entrants);
  return ok({
    faults,
    lines,
    people: new Map(registered.map((person) => [person.id, person])),
    played: playedIn(lines, kind),
    absent: faults.length > 0 ? null : absentEntrants(deps, loaded, ranked, lines, missing),
    missing,
    elsewhere: await enteredElsewhere(deps, loaded, namesOf(written), strangersIn(faults)),
    ...{ isPublic, checked, found: people },
  });
};
