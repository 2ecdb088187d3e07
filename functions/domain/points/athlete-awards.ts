import type { EventResult } from './event-result';
import { voidsLine, voidsStop } from './no-show';
import type { AthleteAward } from './results-store';

/**
 * What each athlete of an event was given, from all its revisions in their order: also who stands in an
 * earlier one only, so that a correction that takes a place away is told to him too (RNK-10), and who stands in
 * none because he stayed away, which takes his points of the stop (SAN-2).
 */
export const athleteAwards = (
  revisions: readonly EventResult[],
): ReadonlyMap<string, AthleteAward> => {
  const ordered = [...revisions].sort((one, other) => one.revision - other.revision);
  const latest = ordered.at(-1);
  if (!latest) return new Map();
  const shares = ordered.map((result) => ({
    result,
    byMember: linesByMember(result),
    missing: new Set(result.absentNoShows),
  }));
  const members = new Set(
    shares.flatMap(({ byMember, missing }) => [...byMember.keys(), ...missing]),
  );
  const { tournamentId, tournamentName, level, series, eventId, group, discipline } = latest;
  const { lastDay, firstUploadedAt } = latest;
  return new Map(
    [...members].map((memberId) => [
      memberId,
      {
        ...{ tournamentId, tournamentName, level, series, eventId, group, discipline },
        ...{ lastDay, firstUploadedAt },
        revisions: shares.map(({ result, byMember, missing }) => {
          const { revision, uploadedAt, noShowRule } = result;
          const line = byMember.get(memberId);
          const noShow = line?.noShow === true || missing.has(memberId);
          return {
            revision,
            uploadedAt,
            place: line?.place ?? null,
            points: line?.points ?? null,
            ...(noShow && (voidsLine(noShowRule) || line?.wholeMatches === 0)
              ? { noShow: true as const }
              : {}),
            ...(noShow && voidsStop(noShowRule) ? { voidsStop: true as const } : {}),
          };
        }),
      },
    ]),
  );
};

/** ENT-15: whether he stands in the results of the event, and has played it. */
export const cameTo = ({ revisions }: AthleteAward): boolean => {
  const latest = revisions.at(-1);
  return latest !== undefined && latest.place !== null && latest.noShow !== true;
};

const linesByMember = ({ lines }: EventResult) =>
  new Map(lines.flatMap((line) => line.members.map((memberId) => [memberId, line] as const)));
