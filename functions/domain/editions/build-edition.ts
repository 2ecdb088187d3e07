import type { RankingGroup } from '../../../src/contract/ranking';
import type { Day } from '../../../src/contract/words';
import { placeRows, type PlacedRow } from './bucket-rows';
import type { RankedList } from '../ranking/compute-issue';
import {
  PAGE_SIZE,
  bucketOf,
  bucketPast,
  bucketRows,
  pageRef,
  pagesOf,
  parseEdition,
} from './edition';
import {
  basisFlag,
  pastBody,
  type AthleteCells,
  type ListRuns,
  type PageBody,
  type PastBody,
  type RowsBody,
} from './edition-format';
import type { FormerRanks } from './former-ranks';
import { extended, since, type Run } from './history';
import { weekNumber } from '../calendar/issue-calendar';
import { policyOn } from '../calendar/policy';
import type { EditionPart, ShownName } from './ranking-store';
import type { RowDeduction } from './read-edition';
import type { Members } from '../calendar/season';

/** A deduction of an athlete (index) in a group (index into the policy's groups). */
export interface ExplainedDeduction extends RowDeduction {
  readonly member: number;
  readonly group: number;
}

export interface EditionInput {
  readonly date: Day;
  /** EditionId; its bits say how many buckets there are */
  readonly edition: string;
  readonly lists: readonly RankedList[];
  readonly members: Members;
  readonly shownName: (member: number) => ShownName;
  /** those not in force at `date` are left out */
  readonly deductions: readonly ExplainedDeduction[];
  /** null: the first issue */
  readonly former: FormerRanks | null;
}

/** An edition that can be made piece by piece, so that a million athletes never stand in memory as text. */
export interface EditionPlan {
  /** pages of all lists, in order */
  pages(): Iterable<EditionPart>;
  /** buckets 0 … buckets − 1 */
  readonly buckets: number;
  /** ROWS and PAST of a bucket; `former`: the parts `formerPasts(bucket, bits, former edition)` names */
  bucket(bucket: number, former: readonly EditionPart[]): readonly [EditionPart, EditionPart];
}

/** How many different athletes an issue lists; decides the bits of its edition. */
export const listedAthletes = (lists: readonly RankedList[], { ids }: Members): number => {
  const listed = new Uint8Array(ids.length);
  for (const { member } of lists) for (const who of member) listed[who] = 1;
  return listed.reduce((count, one) => count + one, 0);
};

const namesOf = (
  { members, shownName }: EditionInput,
  who: Iterable<number>,
): Record<string, ShownName> =>
  Object.fromEntries(Array.from(who, (member) => [members.ids[member] ?? '', shownName(member)]));

const changeOf = ({ former }: EditionInput, list: RankedList, at: number): number | null => {
  const before = former?.rankOf(list.name, list.member[at] ?? 0) ?? null;
  return before === null ? null : before - (list.rank[at] ?? 0);
};

function* listPages(input: EditionInput): Generator<EditionPart> {
  for (const list of input.lists) {
    const count = list.member.length;
    const pages = pagesOf(count);
    for (let page = 1; page <= pages; page += 1) {
      const from = (page - 1) * PAGE_SIZE;
      const members = list.member.subarray(from, from + PAGE_SIZE);
      const rows = Array.from(members, (member, on): PageBody['rows'][number] => [
        input.members.ids[member] ?? '',
        list.rank[from + on] ?? 0,
        list.total[from + on] ?? 0,
        basisFlag(list.earned[from + on] ?? 0, list.protection[from + on] ?? 0),
        changeOf(input, list, from + on),
      ]);
      const body: PageBody = { list: list.name, page, pages, count, rows };
      yield {
        ...pageRef(list.name, page),
        body: JSON.stringify(body),
        names: namesOf(input, members),
      };
    }
  }
}

/** Of each member, in an order of their own. */
const byMember = (
  deductions: readonly ExplainedDeduction[],
  date: Day,
): ReadonlyMap<number, readonly ExplainedDeduction[]> => {
  const orderOf = ({ from, until, points, reason }: RowDeduction) =>
    JSON.stringify([from, until, points, reason]);
  const held = deductions
    .filter(({ from, until }) => from <= date && (until === null || date < until))
    .sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
  const found = new Map<number, ExplainedDeduction[]>();
  for (const deduction of held)
    found.set(deduction.member, [...(found.get(deduction.member) ?? []), deduction]);
  return found;
};

const cellsOf = (
  input: EditionInput,
  { list, at }: PlacedRow,
  held: readonly ExplainedDeduction[],
): AthleteCells => {
  const base = list.base[at] ?? 0;
  const below = `U${policyOn(input.date).groups[list.group - 1]}` as RankingGroup;
  return [
    list.name,
    list.rank[at] ?? 0,
    list.total[at] ?? 0,
    list.earned[at] ?? 0,
    list.protection[at] ?? 0,
    changeOf(input, list, at),
    base > 0 ? [base, below] : null,
    held
      .filter(({ group }) => group === list.group)
      .map(({ points, from, until, reason }) => [points, from, until, reason]),
  ];
};

/** RNK-10: what the former editions had, without what is older than 52 issues, and this issue. */
const pastOf = (
  { date, edition, lists, members }: EditionInput,
  bucket: number,
  athletes: readonly (readonly [member: number, rows: readonly PlacedRow[]])[],
  former: readonly EditionPart[],
): PastBody => {
  const week = weekNumber(date);
  const oldest = week - policyOn(date).issues + 1;
  const { bits } = parseEdition(edition);
  const past = new Map<string, Map<string, readonly Run[]>>();
  for (const [memberId, had] of former.flatMap((part) => pastBody(part).past))
    if (bucketOf(memberId, bits) === bucket)
      past.set(memberId, new Map(had.map(([list, runs]) => [list, since(runs, oldest)])));
  for (const [member, rows] of athletes) {
    const memberId = members.ids[member] ?? '';
    const of = past.get(memberId) ?? new Map<string, readonly Run[]>();
    past.set(memberId, of);
    for (const { list, at } of rows) {
      const here = { week, rank: list.rank[at] ?? 0, total: list.total[at] ?? 0 };
      of.set(list.name, extended(of.get(list.name) ?? [], here));
    }
  }
  const inOrder = (of: ReadonlyMap<string, readonly Run[]>): ListRuns[] =>
    lists.flatMap(({ name }): ListRuns[] => {
      const runs = of.get(name) ?? [];
      return runs.length > 0 ? [[name, runs]] : [];
    });
  return {
    past: [...past]
      .map(([memberId, of]) => [memberId, inOrder(of)] as const)
      .filter(([, of]) => of.length > 0)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  };
};

/** The parts of an edition (RNK-9): the same bytes for the same input, in whatever order that came. */
export const planEdition = (input: EditionInput): EditionPlan => {
  const { bits } = parseEdition(input.edition);
  const held = byMember(input.deductions, input.date);
  const placed = placeRows(input.lists, input.members, bits);
  return {
    pages: () => listPages(input),
    buckets: 2 ** bits,
    bucket: (bucket, former) => {
      const athletes = placed(bucket);
      const body: RowsBody = {
        rows: athletes.map(([member, rows]) => [
          input.members.ids[member] ?? '',
          rows.map((row) => cellsOf(input, row, held.get(member) ?? [])),
        ]),
      };
      const names = namesOf(
        input,
        athletes.map(([member]) => member),
      );
      const past = pastOf(input, bucket, athletes, former);
      return [
        { ...bucketRows(bucket), body: JSON.stringify(body), names },
        { ...bucketPast(bucket), body: JSON.stringify(past), names: {} },
      ];
    },
  };
};
