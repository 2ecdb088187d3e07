import { DEDUCTION_POINTS } from '../../../contract/limits';
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
}

type DraftFaults = Readonly<Record<'athlete' | 'points' | 'from' | 'until', string | null>>;

/** What is still missing or cannot be; the server judges the rest. */
export const faultsOf = ({ athlete, points, from, until }: Draft): DraftFaults => ({
  athlete:
    athlete === null ? copy.athleteNeeded : MEMBER_ID.test(athlete.memberId) ? null : copy.idWrong,
  points:
    points !== null &&
    Number.isInteger(points) &&
    points >= DEDUCTION_POINTS.least &&
    points <= DEDUCTION_POINTS.most
      ? null
      : copy.pointsNeeded,
  from: from === '' ? copy.fromNeeded : null,
  until: until !== '' && from !== '' && until <= from ? copy.untilTooEarly : null,
});
