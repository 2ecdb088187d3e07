import type { Regulation } from '../../../src/contract/regulation';
import { redate } from '../../../functions/local/demo/redate';
import { readRegulation } from '../../../functions/local/regulations';

/** Group, the age reached in the year of play and up, and the ranking list where there is one. */
const GROUPS = [
  ['U18', 17, null],
  ['U16', 15, 'U16'],
  ['U14', 13, 'U14'],
  ['U12', 11, 'U12'],
  ['U10', 9, 'U10'],
  ['U8', 7, null],
  ['U7', 6, null],
  ['U6', 5, null],
] as const;
/** The years of age that a group spans: the three youngest one each. */
const spanOf = (age: number): number => (age <= 7 ? 1 : 2);

/**
 * A tournament with forty events: eight groups with singles, pairs and a team of four to ten athletes, who are asked
 * three things each. Entry is open on the days before it.
 */
export const aLargeRegulation = (firstDay: string): Regulation => {
  const nanning = redate(readRegulation('guangxi-2023-nanning'), { id: 'forty-events', firstDay });
  const [singles] = nanning.eventRules;
  const team = readRegulation('primary-camp-2024-yiyang').eventRules.find(({ team }) => team);
  if (!singles || !team) throw new Error('no such event rules');
  const year = Number(firstDay.slice(0, 4));
  const groups = GROUPS.map(([id]) => id);
  const places = { by: 'first-come', entries: 16, athletes: null, waitingList: true } as const;
  return {
    ...nanning,
    name: '华南青少年网球俱乐部联赛暨城市邀请赛总决赛（四十个项目）',
    groups: GROUPS.map(([id, age, rankingList]) => ({
      ...{ id, name: `${id}组`, ladder: age, rankingList },
      age: {
        by: 'birth',
        earliest: `${year - age - spanOf(age) + 1}-01-01`,
        latest: `${year - age}-12-31`,
      },
    })),
    eventRules: [
      { ...singles, groups, disciplines: ['MS', 'WS', 'MD', 'WD'], places },
      {
        ...team,
        ...{ groups, places },
        team: {
          athletes: { min: 4, max: 10 },
          staff: { leader: 1, coach: 1, doctor: 1, staff: 1 },
        },
      },
    ],
    participation: { ...nanning.participation, oneGroupOnly: false },
    ...{ level: null, points: null, series: null },
    lists: nanning.lists.filter(({ kind }) => kind === 'ctj'),
    seeding: { ...nanning.seeding, criteria: [{ list: 'ctj', by: 'points' }] },
    entry: {
      ...nanning.entry,
      form: [
        ['shirt', '队服尺码', ['130', '140', '150', '160', '170', '180']],
        ['hotel', '是否需要组委会安排住宿', ['需要', '不需要']],
        ['diet', '饮食禁忌', ['无', '清真', '素食']],
      ].map(([id, label, options]) => ({
        ...{ id: id as string, label: label as string, options: options as string[] },
        ...{ help: null, kind: 'single-choice', required: true, per: 'athlete' },
      })),
    },
  };
};
