import type { ListName } from '../../../src/contract/ranking';
import { missing } from '../defect';
import {
  PAGE_SIZE,
  bucketOf,
  bucketPast,
  bucketRows,
  contentDigest,
  pageRef,
  pagesOf,
  parseEdition,
  partChecksum,
  stableHash,
  type PartRef,
} from './edition';
import { basisFlag, pageBody, pastBody, rowsBody, type PageRow } from './edition-format';
import { endingIn } from './history';
import { weekNumber } from '../calendar/issue-calendar';
import type { IssueHead } from '../ranking/issue-head';
import { orderFault, type Listed } from '../ranking/list-order';
import type { Sha256 } from '../ports';
import type { EditionPart } from './ranking-store';
import { deductedBy, totalOf } from '../ranking/total-points';

/** Something in an edition that was read back is not as it should be. */
export interface EditionFault {
  readonly fault:
    | 'PART_UNKNOWN'
    | 'PART_TWICE'
    | 'PART_MISSING'
    | 'BODY'
    | 'COUNT'
    | 'ORDER'
    | 'RANK'
    | 'FIGURES'
    | 'NAME_MISSING'
    | 'DIGEST';
  /** the part or bucket */
  readonly where: string;
}

/** Verifies an edition part by part, in whatever order they are read, in little memory (RNK-9). */
export interface EditionCheck {
  add(part: EditionPart): void;
  /** Everything that is wrong, once all parts were added; none: it is sound. */
  faults(): readonly EditionFault[];
}

type Expected = Pick<IssueHead, 'date' | 'edition' | 'counts' | 'contentDigest'>;
interface Options {
  /** every row must have its name, as it has when it is published; later an account may be gone */
  readonly named: boolean;
  readonly sha256: Sha256;
}

const placeOf = ({ partition, sort }: PartRef): string => `${partition} ${sort}`;
const listedOf = ([memberId, rank, total]: PageRow): Listed => ({ memberId, rank, total });

/** For each bucket a sum over what is said of its athletes: equal, whatever the order it was said in. */
class Sums {
  private readonly sums: Uint32Array;
  constructor(private readonly bits: number) {
    this.sums = new Uint32Array(2 ** bits);
  }
  add(memberId: string, ...figures: readonly (string | number | null)[]): void {
    const bucket = bucketOf(memberId, this.bits);
    const more = stableHash(JSON.stringify([memberId, ...figures]));
    this.sums[bucket] = (this.sums[bucket] ?? missing(`bucket ${bucket}`)) + more;
  }
  same(other: Sums, bucket: number): boolean {
    return this.sums[bucket] === other.sums[bucket];
  }
}

class Check implements EditionCheck {
  private readonly found: EditionFault[] = [];
  private readonly missing = new Map<string, (part: EditionPart) => void>();
  private readonly known: ReadonlySet<string>;
  private readonly checksums: string[] = [];
  /** first and last row of each page */
  private readonly ends = new Map<string, readonly [Listed, Listed]>();
  private readonly bits: number;
  private readonly listed: Sums;
  private readonly explained: Sums;
  private readonly standing: Sums;
  private readonly remembered: Sums;

  constructor(
    private readonly expected: Expected,
    private readonly options: Options,
  ) {
    const { bits } = parseEdition(expected.edition);
    this.bits = bits;
    [this.listed, this.explained] = [new Sums(bits), new Sums(bits)];
    [this.standing, this.remembered] = [new Sums(bits), new Sums(bits)];
    for (const [list, count] of this.counts())
      for (let page = 1; page <= pagesOf(count); page += 1)
        this.missing.set(placeOf(pageRef(list, page)), (part) =>
          this.checkPage(part, list, page, count),
        );
    for (let bucket = 0; bucket < 2 ** bits; bucket += 1) {
      this.missing.set(placeOf(bucketRows(bucket)), (part) => this.checkRows(part, bucket));
      this.missing.set(placeOf(bucketPast(bucket)), (part) => this.checkPast(part, bucket));
    }
    this.known = new Set(this.missing.keys());
  }

  add(part: EditionPart): void {
    const where = placeOf(part);
    const check = this.missing.get(where);
    if (check === undefined) {
      this.complain(this.known.has(where) ? 'PART_TWICE' : 'PART_UNKNOWN', where);
      return;
    }
    this.missing.delete(where);
    this.checksums.push(partChecksum(part, this.options.sha256));
    try {
      check(part);
    } catch {
      // Whatever these bytes are, they are no part.
      this.complain('BODY', where);
    }
  }

  faults(): readonly EditionFault[] {
    for (const where of this.missing.keys()) this.complain('PART_MISSING', where);
    for (const [list, count] of this.counts())
      for (let page = 2; page <= pagesOf(count); page += 1) this.checkTurn(list, page);
    for (let bucket = 0; bucket < 2 ** this.bits; bucket += 1) {
      if (!this.listed.same(this.explained, bucket))
        this.complain('FIGURES', placeOf(bucketRows(bucket)));
      if (!this.standing.same(this.remembered, bucket))
        this.complain('FIGURES', placeOf(bucketPast(bucket)));
    }
    if (contentDigest(this.checksums, this.options.sha256) !== this.expected.contentDigest)
      this.complain('DIGEST', this.expected.edition);
    return this.found;
  }

  private counts(): [ListName, number][] {
    return Object.entries(this.expected.counts) as [ListName, number][];
  }

  private complain(fault: EditionFault['fault'], where: string): void {
    this.found.push({ fault, where });
  }

  private checkName(part: EditionPart, memberId: string): void {
    if (this.options.named && !part.names[memberId]) this.complain('NAME_MISSING', placeOf(part));
  }

  private checkPage(part: EditionPart, list: ListName, page: number, count: number): void {
    const where = placeOf(part);
    const { rows, ...head } = pageBody(part);
    const from = (page - 1) * PAGE_SIZE;
    if (head.list !== list || head.page !== page) this.complain('BODY', where);
    if (head.count !== count || head.pages !== pagesOf(count)) this.complain('COUNT', where);
    if (rows.length !== Math.min(PAGE_SIZE, count - from)) this.complain('COUNT', where);
    rows.forEach((row, on) => {
      const [memberId, rank, total, basis, change] = row;
      const before = rows[on - 1];
      // The first row of a later page is compared once the page before is there too (checkTurn).
      const fault =
        (before !== undefined || page === 1) &&
        orderFault(before ? listedOf(before) : null, listedOf(row), from + on + 1);
      if (fault) this.complain(fault, where);
      this.checkName(part, memberId);
      this.listed.add(memberId, list, rank, total, basis, change);
      this.standing.add(memberId, list, rank, total);
    });
    const [first, last] = [rows[0], rows[rows.length - 1]];
    if (first && last) this.ends.set(where, [listedOf(first), listedOf(last)]);
  }

  /** From the last row of a page to the first of the next. */
  private checkTurn(list: ListName, page: number): void {
    const [, before] = this.ends.get(placeOf(pageRef(list, page - 1))) ?? [];
    const [first] = this.ends.get(placeOf(pageRef(list, page))) ?? [];
    const fault = before && first && orderFault(before, first, (page - 1) * PAGE_SIZE + 1);
    if (fault) this.complain(fault, placeOf(pageRef(list, page)));
  }

  private checkRows(part: EditionPart, bucket: number): void {
    for (const [memberId, lists] of rowsBody(part).rows) {
      if (bucketOf(memberId, this.bits) !== bucket) this.complain('FIGURES', placeOf(part));
      this.checkName(part, memberId);
      for (const [list, rank, total, earned, kept, change, , deductions] of lists) {
        const deducted = deductedBy(deductions.map(([points]) => ({ points })));
        if (total !== totalOf(earned, kept, deducted)) this.complain('FIGURES', placeOf(part));
        this.explained.add(memberId, list, rank, total, basisFlag(earned, kept), change);
      }
    }
  }

  private checkPast(part: EditionPart, bucket: number): void {
    const week = weekNumber(this.expected.date);
    for (const [memberId, lists] of pastBody(part).past) {
      if (bucketOf(memberId, this.bits) !== bucket) this.complain('FIGURES', placeOf(part));
      for (const [list, runs] of lists) {
        const here = endingIn(runs, week);
        if (here) this.remembered.add(memberId, list, here.rank, here.total);
      }
    }
  }
}

/**
 * What an edition must be, by its head: the right parts with the right bytes, lists complete and in order
 * (RNK-8), and every figure of a list again in the athlete's own rows and history.
 */
export const editionCheck = (expected: Expected, options: Options): EditionCheck =>
  new Check(expected, options);
