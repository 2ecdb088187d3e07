import type { Group, Regulation } from '../contract/regulation';
import { fullDayText } from './time';
import { countryName } from './countries';
import { CERTIFIED_ROLE, GRADES } from './words';

type Rules = Omit<Regulation, 'chapters'>;

/** 「2012年1月1日以后出生」; both limits are days that still belong to the group (ENT-12). */
export const ageText = (age: Group['age']): string => {
  if (age.by === 'open') return '不限年龄';
  if (age.by === 'grade') {
    const grades = age.grades.map((grade) => GRADES[grade - 1]?.label ?? '').join('、');
    return `${grades}学生，开赛当天不超过 ${age.maxAge} 周岁`;
  }
  const { earliest, latest } = age;
  if (earliest && latest) return `${fullDayText(earliest)}至${fullDayText(latest)}出生`;
  if (earliest) return `${fullDayText(earliest)}以后出生`;
  return latest ? `${fullDayText(latest)}以前出生` : '不限年龄';
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

/** How many events and groups, up or down (ENT-11, ENT-12). */
export const participationTexts = ({
  participation,
  groups,
}: Pick<Rules, 'participation' | 'groups'>): string[] => [
  participation.maxEvents === null
    ? '可以兼项，项目数不限'
    : `每人至多报 ${participation.maxEvents} 项`,
  participation.oneGroupOnly ? '只能报一个组别' : '可以报年龄相符的任意组别',
  ...(participation.playingUp
    ? [`小年龄可以报大年龄组（组别次序：${ladderText(groups)}）`]
    : groups.every(isOpenBelow)
      ? []
      : ['不能以小打大']),
  ...(participation.noReturnAfterPlayingUp ? ['升组参赛后，本系列赛中不能再报低组别'] : []),
  ...(participation.olderInTeams ? ['团体赛大年龄可以参加小年龄组，发起人须为小年龄组运动员'] : []),
];

/** 「本系列赛」 where it is the tournament's own, else its id: names of others are not known here. */
const stopOfText = (
  { series: id, year }: { readonly series: string; readonly year: number },
  series: Rules['series'],
): string => `须参加过 ${year} 年${series?.id === id ? '本系列赛' : `系列赛“${id}”`}的分站赛`;

/** ENT-15, ENT-20 */
export const requirementTexts = ({
  entry: { requirements: required },
  series,
}: Pick<Rules, 'entry' | 'series'>): string[] => [
  ...(required.nationalities.length === 0
    ? []
    : [
        required.nationalities.join() === 'CN'
          ? '须具有中华人民共和国国籍'
          : `国籍限：${required.nationalities.map(countryName).join('、')}`,
      ]),
  ...(required.enrolledAtSchool ? ['须为有正式学籍的在校学生'] : []),
  ...(required.regions.length === 0 ? [] : [`地区限：${required.regions.join('、')}`]),
  ...(required.certifiedRoles.length === 0
    ? []
    : [`须认证为${required.certifiedRoles.map((role) => CERTIFIED_ROLE[role]).join('或')}`]),
  ...(required.playedStopOf ? [stopOfText(required.playedStopOf, series)] : []),
  ...required.others,
];

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
