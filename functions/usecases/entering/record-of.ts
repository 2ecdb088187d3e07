import type { ListRows, StandsIn } from '../../domain/entry/list-rows';
import type { AthleteRecord } from '../../domain/entry/requirement-judges';
import { seriesQuestions } from '../../domain/entry/requirements';
import { NOTHING_PLAYED } from '../../domain/entry/series-history';
import type { Member } from '../../domain/membership/member';
import { listsAsked } from '../../domain/publishing/list-issue';
import type { Tournament } from '../../domain/publishing/tournament';
import type { Use } from '../use';
import { editionAsOf } from './edition-as-of';
import { rowsOf } from './ranks-of';

/** What requirements that look beyond a person's profile are judged by. */
export type RecordDeps = Use<'clock' | 'history' | 'published' | 'ranking'>;

/**
 * What the person has played in the series by now, and where they stand in the lists that are asked about: each read
 * only where the regulation asks (ENT-12, ENT-15, ENT-20), beside each other.
 */
export const recordOf = async (
  deps: RecordDeps,
  { rules }: Tournament,
  person: Member,
): Promise<AthleteRecord> => {
  const asked = seriesQuestions(rules);
  const nothing = asked.stopsOf.length === 0 && asked.noReturnIn === null;
  const [played, ranks] = await Promise.all([
    nothing ? NOTHING_PLAYED : deps.history.of(person, asked, deps.clock.now()),
    listRows(deps, rules, person.id),
  ]);
  return ranks.size === 0 ? played : { ...played, ranks };
};

/** One read of an edition for each list that is asked about. */
const listRows = async (
  deps: Use<'published' | 'ranking'>,
  rules: Tournament['rules'],
  member: string,
): Promise<ListRows> => {
  const read = listsAsked(rules).map(async ({ list, group, issue }) => {
    const edition = await editionAsOf(deps, issue);
    if (edition === null) return [];
    const rows = (await rowsOf(deps, edition, [member])).get(member) ?? [];
    return [[list, { group, rows }]] satisfies [string, StandsIn][];
  });
  return new Map((await Promise.all(read)).flat());
};
