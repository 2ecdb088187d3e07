import type { EntryStore } from '../domain/entry/entry-store';
import { stoodAbove, type StoodAbove } from '../domain/entry/played-above';
import type { PlayedStop } from '../domain/entry/requirement-judges';
import type { SeriesQuestions } from '../domain/entry/requirements';
import type { SeriesHistory } from '../domain/entry/series-history';
import { athleteAwards, cameTo } from '../domain/points/athlete-awards';
import type { Member } from '../domain/membership/member';
import type { MemberStore } from '../domain/membership/member-store';
import type { ResultsStore } from '../domain/points/results-store';
import { weekOf } from '../domain/calendar/issue-calendar';

/**
 * What a person has played in a series. A stop (ENT-15): one in whose results as they stand they are, and
 * not as a no-show, and in which place; one GetItem. Above their own group (ENT-12): what their participations say, two Querys, but
 * for events whose results are there and know them as absent, one Query for each stop played above.
 */
export const seriesFromResults = (
  entries: Pick<EntryStore, 'participationsOf'>,
  results: Pick<ResultsStore, 'ofAthlete' | 'ofTournament'>,
  members: Pick<MemberStore, 'formersOf'>,
): SeriesHistory => {
  const stopsPlayed = async (
    memberId: string,
    asked: SeriesQuestions['stopsOf'],
  ): Promise<PlayedStop[]> =>
    asked.length === 0
      ? []
      : (await results.ofAthlete(memberId)).flatMap((award) => {
          const { series, eventId, revisions } = award;
          const place = revisions.at(-1)?.place ?? null;
          const isAsked = asked.some(
            (one) => one.series === series?.id && one.year === series.year,
          );
          return isAsked && series && place !== null && cameTo(award)
            ? [{ series: series.id, year: series.year, eventId, place }]
            : [];
        });

  const wasAbsent = async ({
    lastDay,
    tournamentId,
    eventId,
    memberId,
  }: StoodAbove): Promise<boolean> => {
    const known = await results.ofTournament(weekOf(lastDay), tournamentId);
    const ofEvent = known.filter((result) => result.eventId === eventId);
    const award = athleteAwards(ofEvent).get(memberId);
    return ofEvent.length > 0 && (award === undefined || !cameTo(award));
  };

  /** Of the person and of whoever they were before, under an account that was deleted since. */
  const everyPart = async (id: string, profile: Member['profile']) => {
    const formers = profile ? await members.formersOf(profile.documentIndex) : [];
    return (await Promise.all([id, ...formers].map((one) => entries.participationsOf(one)))).flat();
  };

  return {
    of: async ({ id, profile }, { stopsOf, noReturnIn }, now) => {
      const above =
        noReturnIn === null ? [] : stoodAbove(await everyPart(id, profile), noReturnIn, now);
      const absent = await Promise.all(above.map(wasAbsent));
      const ladders = above.flatMap(({ ladder }, at) => (absent[at] ? [] : [ladder]));
      return {
        stops: await stopsPlayed(id, stopsOf),
        playedUpTo: ladders.length === 0 ? null : Math.max(...ladders),
      };
    },
  };
};
