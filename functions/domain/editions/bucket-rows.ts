import { missing } from '../defect';
import type { RankedList } from '../ranking/compute-issue';
import { bucketOf } from './edition';
import { countingSort } from '../ranking/order-awards';
import type { Members } from '../calendar/season';

/** Row `at` of a list. */
export interface PlacedRow {
  readonly list: RankedList;
  readonly at: number;
}

/** Answers for a bucket: its athletes by member id, each with their rows in the order of the lists. */
export const placeRows = (
  lists: readonly RankedList[],
  { ids }: Members,
  bits: number,
): ((bucket: number) => readonly (readonly [member: number, rows: readonly PlacedRow[]])[]) => {
  const bucketsOf = Int32Array.from(ids, (id) => bucketOf(id, bits));
  const size = lists.reduce((sum, { member }) => sum + member.length, 0);
  const bucket = new Int32Array(size);
  const listOf = new Uint8Array(size);
  const atOf = new Int32Array(size);
  let row = 0;
  lists.forEach(({ member }, list) =>
    member.forEach((who, at) => {
      bucket[row] = bucketsOf[who] ?? missing('bucket of a member');
      listOf[row] = list;
      atOf[row] = at;
      row += 1;
    }),
  );
  const inOrder = Int32Array.from(bucket, (_, at) => at);
  const { rows, starts } = countingSort(inOrder, bucket, 2 ** bits);

  const idOf = (member: number): string => ids[member] ?? missing('id of a member');
  return (wanted) => {
    const athletes = new Map<number, PlacedRow[]>();
    for (const placed of rows.subarray(starts[wanted], starts[wanted + 1])) {
      const list = lists[listOf[placed] ?? missing('list of a row')] ?? missing('list of a row');
      const at = atOf[placed] ?? missing('place of a row');
      const member = list.member[at] ?? missing('member of a row');
      const of = athletes.get(member);
      if (of === undefined) athletes.set(member, [{ list, at }]);
      else of.push({ list, at });
    }
    return [...athletes].sort(([a], [b]) => (idOf(a) < idOf(b) ? -1 : 1));
  };
};
