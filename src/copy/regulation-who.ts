import { alternativesOf, type Group, type Regulation } from '../contract/regulation';
import { isJudged } from '../contract/requirements';
import type { EntryKind } from '../contract/words';
import { bornText, gradeText, groupNames, requirementTexts } from './requirements';
import { DISCIPLINE } from './words';

type Rules = Omit<Regulation, 'chapters'>;
type EventLimit = NonNullable<Rules['participation']['limits']>[number];

const KIND: Record<EntryKind, string> = { singles: '单打', pair: '双打', team: '团体' };

/** 「2012年1月1日以后出生」; both limits are days that still belong to the group (ENT-12). */
export const ageText = (age: Group['age']): string => {
  if (age.by === 'open') return '不限年龄';
  return age.by === 'grade'
    ? gradeText(age.grades, age.maxAge)
    : bornText(age.earliest, age.latest);
};

/** 「U12组：2012年1月1日以后出生，按全国排名 U12 表」 (ENT-12, ACC-1) */
export const groupText = ({ name, age, rankingList }: Group): string =>
  `${name}：${ageText(age)}${rankingList === null ? '' : `，依全国排名 ${rankingList} 表`}`;

/** A group that younger people fit too, whatever is said of playing up. */
const isOpenBelow = ({ age }: Group): boolean =>
  age.by === 'open' || (age.by === 'birth' && age.latest === null);

/** 「U10组 10、U12组 12」: who plays up goes to a higher number; the stops of a series keep them. */
const ladderText = (groups: Rules['groups']): string =>
  [...groups]
    .sort((one, other) => one.ladder - other.ladder)
    .map(({ name, ladder }) => `${name} ${ladder}`)
    .join('、');

/** 「单项」: the events that are counted apart (ENT-11). */
const countedText = (
  { groups = [], disciplines = [], kinds = [] }: EventLimit['of'],
  all: Rules['groups'],
): string =>
  [
    groupNames(groups, all),
    disciplines.map((discipline) => DISCIPLINE[discipline]).join('、'),
    kinds.map((kind) => KIND[kind]).join('、'),
  ]
    .filter((part) => part !== '')
    .join(' ');

/** Who may play up, and how far (ENT-12). */
const playingUpTexts = ({
  participation: { playingUp },
  groups,
}: Pick<Rules, 'participation' | 'groups'>): string[] => {
  if (playingUp.by === 'none') return groups.every(isOpenBelow) ? [] : ['不能以小打大'];
  if (playingUp.by === 'groups')
    return playingUp.ways.map(
      ({ from, to }) =>
        `${groupNames([from], groups)}可以升到${groupNames(to, groups)}（组别次序：${ladderText(groups)}）`,
    );
  const far = playingUp.steps === null ? '' : `，至多升 ${playingUp.steps} 组`;
  return [`小年龄可以报大年龄组${far}（组别次序：${ladderText(groups)}）`];
};

/** How many events and groups, up or down (ENT-11, ENT-12). */
export const participationTexts = (rules: Pick<Rules, 'participation' | 'groups'>): string[] => {
  const { participation, groups } = rules;
  const { maxEvents, limits = [], oneGroupOnly, adjacentGroups } = participation;
  return [
    maxEvents === null ? '可以兼项，项目数不限' : `每人至多报 ${maxEvents} 项`,
    ...limits.map(({ of, max }) => `其中${countedText(of, groups)}每人至多 ${max} 项`),
    oneGroupOnly ? '只能报一个组别' : '可以报年龄相符的任意组别',
    ...(adjacentGroups === undefined
      ? []
      : [`只能报相邻的至多 ${adjacentGroups} 个组别（组别次序：${ladderText(groups)}）`]),
    ...playingUpTexts(rules),
    ...(participation.noReturnAfterPlayingUp ? ['升组参赛后，本系列赛中不能再报低组别'] : []),
    ...(participation.olderInTeams
      ? ['团体赛大年龄可以参加小年龄组，发起人须为小年龄组运动员']
      : []),
  ];
};

/** 「须具有中华人民共和国国籍」; who judges what cannot be judged on entering (ENT-15, ENT-18, ENT-20). */
export const whoTexts = (rules: Rules): string[] => {
  const all = [
    ...rules.entry.requirements,
    ...rules.eventRules.flatMap(({ requirements }) => requirements ?? []),
  ];
  return [
    ...requirementTexts(rules.entry.requirements, rules),
    ...(all.flatMap(alternativesOf).every(isJudged)
      ? []
      : ['系统无法核对的条件以规程所写为准，由组织方审核']),
  ];
};

const UNIT: Record<Rules['entry']['unit'], string> = {
  required: '报名须填写参赛单位',
  optional: '可以填写参赛单位',
  none: '不填参赛单位',
};

const PER = { entry: '每个报名填一次', athlete: '每名运动员都填' } as const;

const FIELD = { text: '填空', 'single-choice': '单选', 'multiple-choice': '多选' } as const;

const must = (required: boolean): string => (required ? '必填' : '选填');

/** What is filled in and handed in when entering (PUB-6, ENT-16, ENT-17). */
export const paperTexts = ({ unit, delegation, form, attachments }: Rules['entry']): string[] => [
  UNIT[unit],
  ...(delegation ? ['单打报名时填写领队、教练等随行人员'] : []),
  ...form.map(
    ({ label, help, kind, options, required, per }) =>
      `填写“${label}”（${[must(required), FIELD[kind], PER[per]].join('，')}）${
        options.length > 0 ? `：${options.join('、')}` : ''
      }${help === null ? '' : `；${help}`}`,
  ),
  ...attachments.map(
    ({ name, description, required, per }) =>
      `提交“${name}”（${required ? '必交' : '选交'}，${
        per === 'entry' ? '每个报名一份' : '每名运动员一份'
      }）：${description}`,
  ),
];

/** ENT-7: where singles have a team name as pairs and teams have. */
export const singlesTeamNameText = {
  required: '单打也要填队名',
  optional: '单打可以填队名',
} as const;
