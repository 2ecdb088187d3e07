import {
  NOTHING,
  QUARTERS_A_POINT,
  asQuarters,
  type Points,
  type Quarters,
} from '../../../src/contract/points';
import type { BreakdownResult } from '../../../src/contract/ranking';
import { entryKindOf, type Discipline } from '../../../src/contract/words';
import { missing } from '../defect';
import type { RankingPolicy } from '../calendar/policy';
import { quartersColumn } from '../calendar/quarters-column';

/** What a part of a result is, as `Awards.part` holds it (RNK-3, RNK-4). */
export const SINGLES = 0;
export const DOUBLES = 1;
export const TEAM = 2;
const PARTS = { singles: SINGLES, pair: DOUBLES, team: TEAM };

/** What a discipline is of a result (RNK-3, RNK-4). */
export const partOf = (discipline: Discipline): number => PARTS[entryKindOf(discipline)];

/**
 * RNK-3: quarters that a whole point counts for. Points are kept in quarters and never rounded, so that a
 * weight the scale does not hold is a defect of the policy. Throws a RangeError.
 */
const weightOf = (percent: number): number => {
  const weight = (percent * QUARTERS_A_POINT) / 100;
  if (Number.isInteger(weight)) return weight;
  throw new RangeError(`defect: ${percent} % of a point is no whole number of quarter points`);
};

/** Keeps the best few of what it is shown: the greater, of equal ones what came first, nothing worth nothing. */
class Best {
  private readonly worth;
  private readonly shown;
  private held = 0;
  constructor(private readonly size: number) {
    this.worth = quartersColumn(size);
    this.shown = new Int32Array(size);
  }
  clear(): void {
    this.held = 0;
  }
  show(one: number, worth: Quarters): void {
    if (worth <= NOTHING) return;
    if (this.held < this.size) this.held += 1;
    else if (worth <= this.worthAt(this.size - 1)) return;
    let at = this.held - 1;
    for (; at > 0 && worth > this.worthAt(at - 1); at -= 1) {
      this.worth[at] = this.worthAt(at - 1);
      this.shown[at] = this.shownAt(at - 1);
    }
    this.worth[at] = worth;
    this.shown[at] = one;
  }
  has(one: number): boolean {
    return this.shown.subarray(0, this.held).includes(one);
  }
  sum(): Quarters {
    let sum = 0;
    for (let at = 0; at < this.held; at += 1) sum += this.worthAt(at);
    return asQuarters(sum);
  }
  private worthAt(at: number): Quarters {
    return this.worth[at] ?? missing('worth of what counts');
  }
  private shownAt(at: number): number {
    return this.shown[at] ?? missing('number of what counts');
  }
}

export type ResultKind = BreakdownResult['kind'];

/** RNK-4: the best results of one athlete in one group, of each kind; shown by any numbers of theirs. */
export const bestResults = (policy: RankingPolicy): Readonly<Record<ResultKind, Best>> => ({
  combined: new Best(policy.bestCombined),
  team: new Best(policy.bestTeams),
});

/**
 * RNK-3, RNK-4: what one athlete's awards of one tournament and group are worth: the best one of each part, of
 * equal ones the one that was shown first.
 */
export class TournamentResult {
  /** quarters a whole point counts for, by part */
  private readonly weights: readonly number[];
  /** points of the best award of each part, and which one it is */
  private readonly best = new Int32Array(3);
  private readonly shown = new Int32Array(3);

  constructor({ doublesPercent }: Pick<RankingPolicy, 'doublesPercent'>) {
    this.weights = [weightOf(100), weightOf(doublesPercent), weightOf(100)];
  }

  clear(): void {
    this.best[SINGLES] = this.best[DOUBLES] = this.best[TEAM] = 0;
  }

  /** An award, by any number of its own. */
  show(award: number, part: number, points: Points): void {
    if (points <= this.bestOf(part)) return;
    this.best[part] = points;
    this.shown[part] = award;
  }

  /** What of an award that was shown goes into the result: all its worth, or nothing. */
  counted(award: number, part: number): Quarters {
    return this.shown[part] === award ? asQuarters(this.weighed(part)) : NOTHING;
  }

  worth(kind: ResultKind): Quarters {
    const team = kind === 'team';
    return asQuarters(team ? this.weighed(TEAM) : this.weighed(SINGLES) + this.weighed(DOUBLES));
  }

  private bestOf(part: number): Points {
    return this.best[part] ?? missing(`part ${part} of a result`);
  }

  private weighed(part: number): number {
    return this.bestOf(part) * (this.weights[part] ?? missing(`weight of part ${part}`));
  }
}

/** RNK-4: which results an award of a part goes into. */
export const kindOf = (part: number): ResultKind => (part === TEAM ? 'team' : 'combined');
