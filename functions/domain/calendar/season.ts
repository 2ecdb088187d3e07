import type { Points } from '../../../src/contract/points';
import type { DayColumn, DayNumber } from './day-number';
import type { QuartersColumn } from './quarters-column';

/** What `Members.sex` holds. */
export const BOY = 0;
export const GIRL = 1;

/** Columns of equal length, one entry a member; a member is its index. */
export interface Members {
  readonly ids: readonly string[];
  readonly sex: Uint8Array;
  readonly birthYear: Int16Array;
}

/** Columns of the awards: millions of rows and no object for any of them. */
export interface Awards {
  readonly count: number;
  readonly member: Int32Array;
  /** which tournament, by its number from 0 up to `tournaments` */
  readonly tournament: Int32Array;
  readonly tournaments: number;
  /** index into the policy's groups */
  readonly group: Uint8Array;
  /** SINGLES, DOUBLES or TEAM */
  readonly part: Uint8Array;
  /** whole points */
  readonly points: Int32Array;
  /** the tournament's last day */
  readonly lastDay: DayColumn;
  /** minute of the upload, UTC, since 1970 */
  readonly uploaded: Int32Array;
}

/** RNK-7: holds where from ≤ day of the issue < until (null: no end). */
export interface Deduction {
  readonly member: number;
  readonly group: number;
  readonly points: Points;
  readonly from: DayNumber;
  readonly until: DayNumber | null;
}

export interface Season {
  readonly members: Members;
  readonly awards: Awards;
  readonly deductions: readonly Deduction[];
  /**
   * RNK-6: totals of the published year-end issue of the year before, by standing (member × groups + group),
   * 0 where one is not in it; absent: derived from the awards of that year.
   */
  readonly yearEnd?: QuartersColumn;
}
