import { utc } from '../../../../src/contract/regulation';
import type { Day } from '../../../../src/contract/words';
import { dayAfter } from '../../../domain/publishing/dates';
import type { RecordedDeduction } from '../../../domain/ranking/deduction-store';
import type { Athlete } from './athletes';
import type { EventResult } from '../../../domain/points/event-result';

interface Told {
  /** days after the latest issue; negative: before */
  readonly from: number;
  readonly until: number | null;
  readonly group: RecordedDeduction['group'];
  readonly points: number;
  readonly reason: string;
}
/** RNK-7: one in force, one over. */
const TOLD: readonly Told[] = [
  { from: -21, until: 120, group: 'U14', points: 60, reason: '无故弃权，经赛事监督核实扣 60 分' },
  { from: -200, until: -110, group: 'U16', points: 40, reason: '比赛中两次违反行为准则，扣 40 分' },
];

/** Whose they are: of those who got points in the group, somebody from the middle. */
export const seasonDeductions = (
  latest: Day,
  athletes: readonly Athlete[],
  results: readonly EventResult[],
  by: string,
): RecordedDeduction[] => {
  const year = Number(latest.slice(0, 4));
  return TOLD.flatMap(({ from, until, group, points, reason }): RecordedDeduction[] => {
    const placed = new Set(
      results
        .filter((result) => result.group === group && result.discipline === 'MS')
        .filter(({ week }) => week > dayAfter(latest, from - 120) && week <= dayAfter(latest, from))
        .flatMap(({ lines }) => lines)
        .filter((line) => line.points !== null && line.place === 5)
        .flatMap(({ members }) => members),
    );
    const young = athletes.filter(
      ({ id, birthYear }) => placed.has(id) && `U${year - birthYear + 1}` <= group,
    );
    const memberId = young[Math.floor(young.length / 2)]?.id;
    const first = dayAfter(latest, from);
    if (memberId === undefined) return [];
    return [
      {
        id: `demo-${group}`,
        ...{ memberId, group, points, reason, by },
        from: first,
        until: until === null ? null : dayAfter(latest, until),
        at: utc(`${dayAfter(first, -1)}T16:30:00+08:00`),
        ended: null,
      },
    ];
  });
};
