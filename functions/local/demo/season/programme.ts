import type { Discipline, Level } from '../../../../src/contract/words';

type Limit = 10 | 12 | 14 | 16 | 18;

/** Groups that play the same, and how many come to each of their singles, or how many teams. */
export interface Part {
  readonly limits: readonly Limit[];
  readonly disciplines: readonly Discipline[];
  readonly field: number;
}

/** A tour of the season: invented, like its hosts. */
export interface Tour {
  readonly id: string;
  readonly name: string;
  /** what a stop is called: a weekend of two days, or longer */
  readonly days: number;
}
const TOURS = {
  shiguang: { id: 'shiguang-cup', name: '“拾光杯”青少年网球巡回赛', days: 2 },
  yunshan: { id: 'yunshan-open', name: '“云杉”青少年网球公开赛', days: 3 },
  qingchuan: { id: 'qingchuan-masters', name: '“晴川”青少年网球大师赛', days: 3 },
  feiyu: { id: 'feiyu-teams', name: '“飞羽杯”青少年网球团体赛', days: 2 },
} as const satisfies Record<string, Tour>;

/** What is told of a stop beside its results. */
export type Twist =
  /** uploaded after PTS-8's closing: it enters an issue later */
  | 'late'
  /** a slip mended before the closing: a second revision without a reason */
  | 'replaced'
  /** a correction after the closing, with its reason; the issue is revised */
  | 'corrected'
  /** over, and nothing uploaded */
  | 'missing';

interface Common {
  /** the issue its points belong to, so many weeks before the latest one; −1: the coming one */
  readonly weeksAgo: number;
  readonly city: string;
  readonly twist?: Twist;
}
export interface InventedStop extends Common {
  readonly from: Tour;
  readonly level: Level;
  readonly parts: readonly Part[];
}
/** A regulation of functions/local/regulations on other days (S1 by its own table, S4's B600). */
export interface RealStop extends Common {
  readonly from: 'guiyang' | 'nanning';
  readonly field: number;
}
export type Stop = InventedStop | RealStop;

const SINGLES: readonly Discipline[] = ['MS', 'WS'];
const BOTH: readonly Discipline[] = ['MS', 'WS', 'MD', 'WD'];
const U10: Part = { limits: [10], disciplines: ['OS', 'OD'], field: 30 };
const of = (
  limits: readonly Limit[],
  field: number,
  disciplines: readonly Discipline[] = BOTH,
): Part => ({ limits, disciplines, field });

/** C: near home, for the young and for whoever begins. */
const C = (
  weeksAgo: number,
  city: string,
  level: Level,
  parts: readonly Part[],
  twist?: Twist,
) => ({
  ...{ weeksAgo, city, level, parts, twist },
  from: TOURS.shiguang,
});
const B = (
  weeksAgo: number,
  city: string,
  level: Level,
  parts: readonly Part[],
  twist?: Twist,
) => ({
  ...{ weeksAgo, city, level, parts, twist },
  from: TOURS.yunshan,
});
const A = (weeksAgo: number, city: string, parts: readonly Part[]) => ({
  ...{ weeksAgo, city, parts },
  level: 'A600' as const,
  from: TOURS.qingchuan,
});
const TEAMS: readonly Discipline[] = ['MT', 'WT'];
const G = (weeksAgo: number, city: string, level: Level, parts: readonly Part[]) => ({
  ...{ weeksAgo, city, level, parts },
  from: TOURS.feiyu,
});

/** The thirty stops, the oldest first. Little ones are too small for points on purpose (PTS-2, PTS-5). */
export const PROGRAMME: readonly Stop[] = [
  C(61, '长沙', 'C200', [U10, of([12, 14], 24)]),
  B(59, '杭州', 'B800', [of([12, 14], 30), of([16, 18], 28)]),
  C(57, '南京', 'C100', [U10, of([12], 22), of([16], 18, SINGLES)]),
  A(54, '成都', [of([14, 16], 30), of([18], 30, SINGLES)]),
  C(52, '厦门', 'C400', [U10, of([12, 14], 28)]),
  B(50, '武汉', 'B500', [of([12, 16], 30), of([18], 30)]),
  { weeksAgo: 48, city: '贵阳', from: 'guiyang', field: 30 },
  C(46, '昆明', 'C200', [U10, of([18], 28, SINGLES)]),
  B(44, '广州', 'B500', [of([14, 16], 30), of([18], 24)]),
  C(42, '青岛', 'C100', [of([10], 20, ['OS']), of([12], 14, SINGLES), of([14], 7, SINGLES)]),
  G(40, '上海', 'G600', [of([12, 14], 8, TEAMS)]),
  C(38, '西安', 'C400', [U10, of([12], 30), of([16], 26, SINGLES)]),
  B(36, '深圳', 'B800', [of([12, 14], 30), of([18], 30, SINGLES)]),
  C(34, '芜湖', 'C200', [of([14, 16], 26), of([18], 20, SINGLES)]),
  A(31, '北京', [of([12, 14], 32), of([16, 18], 30)]),
  C(29, '益阳', 'C100', [U10, of([12], 20, SINGLES)]),
  { weeksAgo: 27, city: '北海', from: 'nanning', field: 30 },
  C(25, '无锡', 'C400', [U10, of([14], 28), of([18], 26, SINGLES)]),
  G(23, '重庆', 'G1200', [of([14], 8, TEAMS), of([16], 7, TEAMS)]),
  B(21, '杭州', 'B500', [of([16, 18], 30)], 'late'),
  C(19, '柳州', 'C200', [U10, of([12, 14], 26)]),
  C(17, '厦门', 'C100', [of([10], 24, ['OS']), of([16], 18, SINGLES), of([18], 6, SINGLES)]),
  B(15, '成都', 'B800', [of([12, 14], 32), of([16], 30, SINGLES)]),
  C(13, '长沙', 'C400', [U10, of([12, 18], 28)], 'replaced'),
  A(10, '南京', [of([14, 16], 30), of([18], 30)]),
  C(8, '武汉', 'C200', [U10, of([12, 14], 26)], 'corrected'),
  B(5, '昆明', 'B500', [of([12, 16], 28), of([18], 24, SINGLES)]),
  C(2, '广州', 'C200', [U10, of([14, 16], 24)]),
  C(-1, '深圳', 'C400', [U10, of([12, 14], 26)]),
  B(-1, '青岛', 'B500', [of([12], 24), of([16], 20, SINGLES)], 'missing'),
];
