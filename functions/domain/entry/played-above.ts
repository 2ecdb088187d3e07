import type { Day, Instant } from '../../../src/contract/words';
import { shanghaiDay } from '../calendar/calendar';
import { deadlinesOfPart, type Part, type Participation } from './participation';
import { isLapsed } from './shown-status';

/** An event of a series in which a person stood above their own group when it began (ENT-12). */
export interface StoodAbove {
  readonly tournamentId: string;
  readonly eventId: string;
  readonly lastDay: Day;
  /** of the group they stood in */
  readonly ladder: number;
  /** under which results know them: an account deleted since had another than the present one */
  readonly memberId: string;
}

/** Of an event with days of its own by those (PUB-4). */
const firstDayOf = ({ days }: Part, { firstDay }: Participation): Day => days?.first ?? firstDay;

/** 参加: in a place of an entry that had not ended when the event's first day began; results may know better. */
const tookPart = (part: Part, stop: Participation, now: Instant): boolean => {
  const { ended, waitlisted } = part.facts;
  if (part.state !== 'confirmed' || waitlisted) return false;
  if (isLapsed({ ...part.facts, ...deadlinesOfPart(part, stop) }, now)) return false;
  if (ended === 'late-withdrawal') return false;
  if (ended === 'withdrawn' || ended === 'dissolved')
    return shanghaiDay(part.updatedAt) >= firstDayOf(part, stop);
  return ended === null;
};

/**
 * Where in a series, of whatever year (S3 八(三): 任何比赛), a person stood above their own group, as far as
 * those events have begun; before its first day an entry above binds to nothing, it can still be withdrawn.
 * An entry closes before its first day (PUB-5), so what is read here changes no more by their own doing:
 * it need not be judged again in the write.
 */
export const stoodAbove = (
  participations: readonly Participation[],
  seriesId: string,
  now: Instant,
): StoodAbove[] =>
  participations
    .filter((stop) => stop.seriesId === seriesId)
    .flatMap((stop) =>
      stop.parts.flatMap((part) =>
        part.above !== undefined &&
        firstDayOf(part, stop) <= shanghaiDay(now) &&
        tookPart(part, stop, now)
          ? [
              {
                tournamentId: stop.tournamentId,
                eventId: part.eventId,
                lastDay: stop.lastDay,
                ...part.above,
              },
            ]
          : [],
      ),
    );
