import type { RankingGroup } from '../../../contract/ranking';
import { MEMBER_ID } from '../../../contract/ids';
import { deductionsCopy as copy } from '../../../copy/desk-rulings';
import type { PickedAthlete } from './athlete-field';

/** A deduction as it is being written; dates are empty until they are chosen. */
export interface Draft {
  readonly athlete: PickedAthlete | null;
  readonly group: RankingGroup;
  readonly points: number | null;
  readonly from: string;
  readonly until: string;
  readonly reason: string;
}

export const REASON = { least: 4, most: 200 };
export const MOST_POINTS = 100_000;

export type DraftFaults = Readonly<
  Record<'athlete' | 'points' | 'from' | 'until' | 'reason', string | null>
>;

/** What is still missing or cannot be; the server judges the rest. */
export const faultsOf = ({ athlete, points, from, until, reason }: Draft): DraftFaults => ({
  athlete:
    athlete === null ? copy.athleteNeeded : MEMBER_ID.test(athlete.memberId) ? null : copy.idWrong,
  points:
    points !== null && Number.isInteger(points) && points >= 1 && points <= MOST_POINTS
      ? null
      : copy.pointsNeeded,
  from: from === '' ? copy.fromNeeded : null,
  until: until !== '' && from !== '' && until <= from ? copy.untilTooEarly : null,
  reason: reason.trim().length < REASON.least ? copy.reasonHint : null,
});
