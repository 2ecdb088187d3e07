import type { DeductionStore } from '../../functions/domain/ranking/deduction-store';
import type { YearEndStore } from '../../functions/domain/ranking/year-end-store';
import type { MemberStore } from '../../functions/domain/membership/member-store';
import { only } from './fakes/only';
import type { YearEndFinal } from '../../functions/domain/ranking/year-end-store';
import { publishedRanking } from '../../functions/adapters/published-ranking';
import type { RankingStore } from '../../functions/domain/editions/ranking-store';
import { aMember } from './builders/a-member';
import { fixedClock } from './fakes/fixed-clock';
import { anEventResult, resultsOf, type RankedPerson, type RankedSeason } from './ranking-world';

/** Three Wednesdays; the last day of the first tournament lies before the first closing. */
export const [FIRST, SECOND, THIRD] = ['2026-11-04', '2026-11-11', '2026-11-18'];

export const boy = (n: number, name = `选手${n}`): RankedPerson => ({
  id: `athlete-${String(n).padStart(3, '0')}`,
  name,
  unit: '云杉小学',
  sex: 'M',
  birthYear: 2014,
});
export const idOf = (n: number): string => boy(n).id;

/** 120 boys of U12, the n-th with 1000 − n points. */
export const crowd: RankedSeason = {
  people: Array.from({ length: 120 }, (_, at) => boy(at + 1, at < 70 ? `王${at}` : `李${at}`)),
  results: [
    anEventResult(
      'autumn',
      'U12',
      'MS',
      '2026-11-01',
      Array.from({ length: 120 }, (_, at) => [idOf(at + 1), at + 1, 999 - at] as const),
    ),
  ],
};

/** What reads of the ranking need, over a season that was published to a store. */
export const rankingReader = (ranking: RankingStore, season: RankedSeason = crowd) => {
  const clock = fixedClock('2026-11-18T02:00:00.000Z');
  const logged: { event: string; fields: unknown }[] = [];
  const finals = new Map<number, YearEndFinal>();
  const note = (event: string, fields: unknown = {}) => void logged.push({ event, fields });
  return {
    season,
    clock,
    logged,
    finals,
    ranking,
    published: publishedRanking(ranking, clock),
    results: resultsOf(season.results),
    deductions: only<DeductionStore>({
      of: async (memberId: string) =>
        (season.deductions ?? [])
          .filter((one) => one.memberId === memberId)
          .map((one, at) => ({
            ...{ ...one, id: `deduction-${at}`, by: 'association', ended: null },
            at: '2026-10-01T00:00:00.000Z',
          })),
    }),
    members: only<MemberStore>({
      find: async (memberId: string) => {
        const person = season.people.find(({ id }) => id === memberId);
        return person
          ? aMember(1, { birthDate: `${person.birthYear}-05-05` }, { id: memberId })
          : null;
      },
    }),
    yearEnds: only<YearEndStore>({ finals: async () => finals }),
    logger: { info: note, error: note },
  };
};
