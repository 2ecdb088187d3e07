import type { Day, Instant } from '../../../../src/contract/words';
import { shanghaiDay } from '../../../domain/calendar';
import type { ChiefReferee } from '../../../domain/membership/roles';
import { latestDue } from '../../../domain/ranking/issue-calendar';
import type { Wiring } from '../../../handlers/wiring';
import { inBatches } from '../in-batches';
import { ASSOCIATION_ACCOUNT, REFEREE_ACCOUNT } from '../people';
import { demoTournaments } from '../schedule';
import { demoSources } from '../../regulations';
import type { Player } from '../stage';
import { athleteOf, otherReferee, seasonPeople } from './athletes';
import { seasonIssues, seasonStops, type SeasonStop } from './calendar';
import { seasonDeductions } from './deductions';
import { loadIssues } from './load-issues';
import { loadMembers } from './load-members';
import { loadResults } from './load-results';
import { loadStop } from './load-stops';
import { playedEvents, resultsOf } from './make-season';
import { sampleFiles, type SampleFile } from './sample-files';

const SEED = 'kaipai';
const OLDEST_ATHLETE = 19;

/** Every other stop is the named referee's; what is still to be uploaded is his, so that it can be tried. */
const isNamed = ({ stop }: SeasonStop, at: number): boolean =>
  stop.twist !== undefined || at % 2 === 0;

/** A ranking that was published before the demo had a season goes on as it is: issues are never put before. */
const hasBegunOtherwise = async (
  { ranking }: Wiring,
  [first = '']: readonly Day[],
): Promise<boolean> =>
  (await ranking.end()) !== null && (await ranking.revisionsOf(first)).length === 0;

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
  const today = shanghaiDay(since);
  const year = Number(today.slice(0, 4));
  const account = (phone: string): Player => {
    const player = loaded.find(({ person }) => person.phone === phone);
    if (!player) throw new Error(`the demo has no account ${phone}`);
    return player;
  };
  const chief = ({ person, actor }: Player): ChiefReferee => ({
    memberId: actor.memberId,
    name: person.realName,
  });
  const [referee, association] = [account(REFEREE_ACCOUNT), account(ASSOCIATION_ACCOUNT)];

  const ids = await loadMembers(deps, [...seasonPeople, otherReferee], since);
  const idOf = (phone: string): string => ids.get(phone) ?? '';
  const other = { memberId: idOf(otherReferee.phone), name: otherReferee.realName };
  const athletes = [
    ...loaded.flatMap(({ person, actor }) =>
      person.age <= OLDEST_ATHLETE ? [athleteOf(person, actor.memberId, year, SEED)] : [],
    ),
    ...seasonPeople.map((person) => athleteOf(person, idOf(person.phone), year, SEED)),
  ];

  const stops = seasonStops(demoSources(), latest);
  const refereeOf = (stop: SeasonStop) =>
    isNamed(stop, stops.indexOf(stop)) ? chief(referee) : other;
  const making = { seed: SEED, athletes, refereeOf, digest: deps.secrets.digest };
  const played = stops.map((stop) => ({ stop, events: playedEvents(stop, making) }));
  const results = played.flatMap(({ stop, events }) =>
    stop.stop.twist === 'missing' ? [] : resultsOf(stop, events, making),
  );

  await inBatches(played, ({ stop, events }) =>
    loadStop(deps, {
      stop,
      lines: new Map(events.map(({ event, lines }) => [event.id, lines])),
      referee: refereeOf(stop),
    }),
  );
  const { closed, ended } = demoTournaments(demoSources(), today);
  for (const { id, lastDay } of [closed, ended])
    await deps.roles.nameChiefReferee(id, lastDay, chief(referee));
  await deps.roles.grantAssociation(association.actor.memberId);
  await loadResults(deps, results);
  const by = association.actor.memberId;
  for (const deduction of seasonDeductions(latest, athletes, results, by))
    await deps.deductions.add(deduction);
  const corrected = stops.flatMap(({ stop, week }) => (stop.twist === 'corrected' ? [week] : []));
  await loadIssues(deps, issues, new Set(corrected), by);
  return sampleFiles(
    played.filter(({ stop }) => stop.stop.twist === 'missing'),
    year,
  );
};
