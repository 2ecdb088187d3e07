import type { Regulation } from '../../../src/contract/regulation';
import type { Day } from '../../../src/contract/words';
import { dayAfter } from '../../domain/publishing/dates';
import { redate } from './redate';

/** What each tournament of the demo is there to show. */
export const DEMO_ROLES = [
  'open-by-ranking',
  'open-first-come',
  'open-by-school',
  'open-table-tennis',
  'opening-soon',
  'full',
  'closed',
  'ended',
] as const;
export type DemoRole = (typeof DEMO_ROLES)[number];
export type DemoTournaments = Readonly<Record<DemoRole, Regulation>>;

/** The regulations the demo is made from. */
export interface DemoSources {
  readonly guiyang: Regulation;
  readonly wuhu: Regulation;
  readonly chongqing: Regulation;
  readonly nanning: Regulation;
  readonly camp: Regulation;
  readonly tableTennis: Regulation;
}

const SUNDAY = 0;
const SATURDAY = 6;

const onOrAfter = (day: Day, weekday: number): Day => {
  const there = new Date(`${day}T00:00:00Z`).getUTCDay();
  return dayAfter(day, (weekday - there + 7) % 7);
};

const compact = (day: Day): string => day.replaceAll('-', '');
const dated = (slug: string, firstDay: Day) => ({ firstDay, id: `${slug}-${compact(firstDay)}` });

const LIUZHOU = [
  ['“工行杯”南宁站', '柳州站'],
  ['广西大学网球中心', '柳江网球中心'],
  ['西乡塘区', '城中区'],
  ['南宁', '柳州'],
  ['U16组、U14组、U12组、U10组：', 'U12组：'],
  [
    '单打只设正选赛32个位置，双打只设正选赛16个位置',
    '单打只设正选赛8个位置，双打只设正选赛4个位置',
  ],
  ['单打设8个种子、双打设4对种子', '单打设2个种子、双打设1对种子'],
] as const;
const GUILIN = [
  ['“工行杯”南宁站', '桂林站'],
  ['广西大学网球中心', '漓江网球中心'],
  ['西乡塘区', '七星区'],
  ['南宁', '桂林'],
] as const;

/** The first-come stop in small: one group, eight singles places and four pairs, soon full. */
const smallStop = (regulation: Regulation): Regulation => ({
  ...regulation,
  groups: regulation.groups.filter(({ id }) => id === 'U12'),
  eventRules: regulation.eventRules.map((rule) => {
    const singles = rule.disciplines.includes('MS');
    const size = singles ? 8 : 4;
    return {
      ...rule,
      groups: ['U12'],
      places: { by: 'first-come', entries: size, athletes: null, waitingList: false },
      draw: rule.draw && { ...rule.draw, size, seeds: singles ? 2 : 1 },
    };
  }),
});

/** Half an hour in the morning of the first day, for everybody (SGN-2): the print names no hour. */
const signingIn = (regulation: Regulation): Regulation => {
  const at = (time: string) => `${regulation.firstDay}T${time}:00+08:00`;
  const morning = { from: at('08:00'), until: at('08:30') };
  return {
    ...regulation,
    signIn: {
      ...regulation.signIn,
      windows: [{ for: {}, ...morning, how: ['in-person'], missed: 'out' }],
    },
  };
};

/**
 * The demo's tournaments for a day of Asia/Shanghai: whatever the day, one is open by ranking, one
 * first-come, one by schools and one of table tennis; one opens soon, one is full, one closed, one
 * over. Weekend tournaments stay on weekends, and every window is as long as its regulation has it.
 */
export const demoTournaments = (sources: DemoSources, today: Day): DemoTournaments => {
  const saturday = (daysAhead: number) => onOrAfter(dayAfter(today, daysAhead), SATURDAY);
  return {
    // entry from the 14th to the 7th day before: 8 to 14 days ahead it is open, and not for hours only
    'open-by-ranking': signingIn(redate(sources.guiyang, dated('guiyang', saturday(8)))),
    'opening-soon': redate(sources.wuhu, dated('wuhu', saturday(15))),
    closed: redate(sources.chongqing, dated('chongqing', saturday(0))),
    'open-first-come': redate(sources.nanning, dated('nanning', saturday(16))),
    full: smallStop(redate(sources.nanning, { ...dated('liuzhou', saturday(12)), words: LIUZHOU })),
    ended: redate(sources.nanning, {
      ...dated('guilin', dayAfter(saturday(0), -14)),
      words: GUILIN,
    }),
    'open-by-school': redate(sources.camp, dated('yiyang', onOrAfter(dayAfter(today, 11), SUNDAY))),
    'open-table-tennis': redate(sources.tableTennis, dated('qiming', saturday(10))),
  };
};
