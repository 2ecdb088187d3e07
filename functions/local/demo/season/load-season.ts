import type { Day, Instant } from '../../../../src/contract/words';
import { shanghaiDay } from '../../../domain/calendar/calendar';
import { latestDue } from '../../../domain/calendar/issue-calendar';
import type { Wiring } from '../../../handlers/wiring';
import { demoSources } from '../../regulations';
import { inBatches } from '../in-batches';
import { demoTournaments } from '../schedule';
import type { Player } from '../stage';
import { seasonIssues, seasonStops, type SeasonStop } from './calendar';
import { loadCast, type Cast } from './cast';
import { seasonDeductions } from './deductions';
import { loadEntered } from './load-entered';
import { loadIssues } from './load-issues';
import { loadResults } from './load-results';
import { loadStop } from './load-stops';
import { loadYearEnds } from './load-year-ends';
import { playedEvents, resultsOf } from './make-season';
import { sampleFiles, type SampleFile } from './sample-files';

const SEED = 'kaipai';

/** Every other stop is the account's; what is still to be uploaded is too, so that it can be tried. */
const refereeIn =
  (stops: readonly SeasonStop[], { referee, otherReferee }: Cast) =>
  (stop: SeasonStop) =>
    stop.stop.twist !== undefined || stops.indexOf(stop) % 2 === 0 ? referee : otherReferee;

/** A ranking that was published before the demo had a season goes on as it is: no issue is put before others. */
const hasBegunOtherwise = async (
  { ranking }: Wiring,
  [first = '']: readonly Day[],
): Promise<boolean> =>
  (await ranking.end()) !== null && (await ranking.revisionsOf(first)).length === 0;

/** What the two accounts of the desk may do; the referee has the tournaments of the day's demo as well. */
const grantRoles = async (
  { roles }: Wiring,
  { referee, association }: Cast,
  today: Day,
): Promise<void> => {
  const { memberId } = association;
  const rights = await roles.rightsOf(memberId);
  await roles.saveRights(memberId, rights, { ...rights, association: true }, []);
  const { closed, ended } = demoTournaments(demoSources(), today);
  for (const { id, lastDay } of [closed, ended]) await roles.nameChiefReferee(id, lastDay, referee);
};

/**
 * The season of the demo before an instant: six hundred athletes, thirty tournaments that are over, their
 * results and the issues of sixty weeks. Everything is made from a seed and the instant, so that a load
 * that was cut short is finished by the next one. Answers the files one can upload.
 */
export const loadSeason = async (
  deps: Wiring,
  since: Instant,
  loaded: readonly Player[],
): Promise<readonly SampleFile[]> => {
  const latest = latestDue(since);
  const issues = seasonIssues(latest);
  if (await hasBegunOtherwise(deps, issues)) return [];
  const cast = await loadCast(deps, since, loaded, SEED);
  const { athletes, association, year } = cast;
  const stops = seasonStops(demoSources(), latest);
  const refereeOf = refereeIn(stops, cast);
  const digest = (text: string) => deps.secrets.digest(text);
  const played = stops.map((stop) => ({
    stop,
    events: playedEvents(stop, { seed: SEED, athletes }),
  }));
  const results = played.flatMap(({ stop, events }) =>
    stop.stop.twist === 'missing' ? [] : resultsOf(stop, events, { refereeOf, digest }),
  );

  await inBatches(played, ({ stop, events }) =>
    loadStop(deps, {
      stop,
      lines: new Map(events.map(({ event, lines }) => [event.id, lines])),
      referee: refereeOf(stop),
    }),
  );
  const missing = played.filter(({ stop }) => stop.stop.twist === 'missing');
  for (const { stop, events } of missing) await loadEntered(deps, stop.regulation, events);
  await grantRoles(deps, cast, shanghaiDay(since));
  await loadResults(deps, results);
  for (const deduction of seasonDeductions(latest, athletes, results, association.memberId))
    await deps.deductions.add(deduction);
  const corrected = stops.flatMap(({ stop, week }) => (stop.twist === 'corrected' ? [week] : []));
  await loadIssues(deps, issues, new Set(corrected), association.memberId);
  await loadYearEnds(deps, issues, since, cast);
  return sampleFiles(missing, year);
};
