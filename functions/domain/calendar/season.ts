/** What a part of a result is, as `Awards.part` holds it (RNK-3, RNK-4). */
export const SINGLES = 0;
export const DOUBLES = 1;
export const TEAM = 2;

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
  /** which tournament: any numbers from 0 up to `tournaments` */
  readonly tournament: Int32Array;
  readonly tournaments: number;
  /** index into the policy's groups */
  readonly group: Uint8Array;
  readonly part: Uint8Array;
  readonly points: Int32Array;
  /** day number of the tournament's last day */
  readonly lastDay: Int32Array;
  /** minute of the upload, UTC, since 1970 */
  readonly uploaded: Int32Array;
}

/** RNK-7: holds where from ≤ day of the issue < until (null: no end); whole points. */
export interface Deduction {
  readonly member: number;
  readonly group: number;
  readonly points: number;
  readonly from: number;
  readonly until: number | null;
}

export interface Season {
  readonly members: Members;
  readonly awards: Awards;
  readonly deductions: readonly Deduction[];
  /**
   * RNK-6: totals of the published year-end issue of the year before, in quarters, by standing (member ×
   * groups + group), 0 where one is not in it; absent: derived from the awards of that year.
   */
  readonly yearEnd?: Float64Array;
}
