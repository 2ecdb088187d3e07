import type { RankingGroup } from '../../../src/contract/ranking';
import type { Day } from '../../../src/contract/words';
import { missing } from '../defect';
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
import { rowAt, type ListRow } from '../ranking/list-row';
import { groupAt, policyOn } from '../calendar/policy';
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
  Object.fromEntries(Array.from(who, (member) => [idOf(members, member), shownName(member)]));

const idOf = ({ ids }: Members, member: number): string => ids[member] ?? missing('id of a member');

const changeOf = (
  { former }: EditionInput,
  { name }: RankedList,
  { member, rank }: ListRow,
): number | null => {
  const before = former?.rankOf(name, member) ?? null;
  return before === null ? null : before - rank;
};

function* listPages(input: EditionInput): Generator<EditionPart> {
  for (const list of input.lists) {
    const count = list.member.length;
    const pages = pagesOf(count);
    for (let page = 1; page <= pages; page += 1) {
      const from = (page - 1) * PAGE_SIZE;
      const members = list.member.subarray(from, from + PAGE_SIZE);
      const rows = Array.from(members, (_, on): PageBody['rows'][number] => {
        const row = rowAt(list, from + on);
        const { member, rank, total, earned, protection } = row;
        const memberId = idOf(input.members, member);
        return [memberId, rank, total, basisFlag(earned, protection), changeOf(input, list, row)];
      });
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

/** RNK-6: the group whose points protect in a list. */
const groupBelow = ({ date }: EditionInput, { group }: RankedList): RankingGroup =>
  groupAt(policyOn(date), group - 1);

const cellsOf = (
  input: EditionInput,
  { list, at }: PlacedRow,
  held: readonly ExplainedDeduction[],
): AthleteCells => {
  const row = rowAt(list, at);
  const { rank, total, earned, protection, base } = row;
  return [
    list.name,
    rank,
    total,
    earned,
    protection,
    changeOf(input, list, row),
    base > 0 ? [base, groupBelow(input, list)] : null,
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
    const memberId = idOf(members, member);
    const of = past.get(memberId) ?? new Map<string, readonly Run[]>();
    past.set(memberId, of);
    for (const { list, at } of rows) {
      const { rank, total } = rowAt(list, at);
      of.set(list.name, extended(of.get(list.name) ?? [], { week, rank, total }));
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
          idOf(input.members, member),
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
