import type { Group, Regulation, Requirement } from '../contract/regulation';
import type { RequirementKind, RequirementOf } from '../contract/requirements';
import type { AreaTie } from '../contract/words';
import { countryName } from './countries';
import { rankText } from './regulation-lists';
import { fullDayText } from './time';
import { CERTIFIED_ROLE, DISCIPLINE, GRADES } from './words';

/** What of a tournament the words of a requirement need. */
type Beside = Pick<Regulation, 'groups' | 'lists'>;

/** 「2011年1月1日至2012年12月31日出生」 */
export const bornText = (earliest: string | null, latest: string | null): string => {
  if (earliest && latest) return `${fullDayText(earliest)}至${fullDayText(latest)}出生`;
  if (earliest) return `${fullDayText(earliest)}以后出生`;
  return latest ? `${fullDayText(latest)}以前出生` : '不限年龄';
};

/** 「五年级、六年级学生，开赛当天不超过 12 周岁」 */
export const gradeText = (grades: readonly number[], maxAge: number | null): string =>
  `${grades.map((grade) => GRADES[grade - 1]?.label ?? '').join('、')}学生${
    maxAge === null ? '' : `，开赛当天不超过 ${maxAge} 周岁`
  }`;

export const groupNames = (ids: readonly string[], groups: readonly Group[]): string =>
  ids.map((id) => groups.find((group) => group.id === id)?.name ?? id).join('、');

const TIE: Record<AreaTie, string> = { household: '户籍', school: '学籍', residence: '居住地' };

const areaText = ({
  province,
  city = '',
  district = '',
  town = '',
}: RequirementOf<'area'>['areas'][number]) => `${province}${city}${district}${town}`;

/** 「2023 年本系列赛」「2023 年某某巡回赛」 */
const stopsOf = ({ year, name = '本系列赛' }: RequirementOf<'played'>): string =>
  `${year} 年${name}`;

const TEXT: { readonly [K in RequirementKind]: (of: RequirementOf<K>, beside: Beside) => string } =
  {
    birth: ({ earliest, latest }) => bornText(earliest, latest),
    grade: ({ grades, maxAge }) => gradeText(grades, maxAge),
    sex: ({ sex }) => (sex === 'M' ? '限男子' : '限女子'),
    nationality: ({ of }) =>
      of.join() === 'CN' ? '须具有中华人民共和国国籍' : `国籍限：${of.map(countryName).join('、')}`,
    area: ({ by, areas }) =>
      `${by.map((tie) => TIE[tie]).join('或')}须在：${areas.map(areaText).join('、')}`,
    enrolment: () => '须为有正式学籍的在校学生',
    certified: ({ roles }) => `须认证为${roles.map((role) => CERTIFIED_ROLE[role]).join('或')}`,
    professional: ({ is }) => (is ? '须为认证的专业运动员' : '专业运动员不得报名'),
    'entered-in': ({ disciplines, groups }, beside) =>
      `须已报${groups ? groupNames(groups, beside.groups) : '本赛事'}的${disciplines
        .map((discipline) => DISCIPLINE[discipline])
        .join('或')}`,
    played: (played) =>
      played.places === undefined
        ? `须参加过 ${stopsOf(played)}的分站赛`
        : `须在 ${stopsOf(played)}某一站的同一组别、项目中取得前 ${played.places} 名`,
    rank: (of, beside) => rankText(of, beside),
    invited: ({ by }) => (by === undefined ? '须受邀请' : `须受${by}邀请`),
    'member-of': ({ body }) => `须为${body}会员`,
    paper: ({ paper }) => `须出示${paper}`,
    'as-written': ({ text }) => text,
    any: ({ of }, beside) =>
      `符合下列之一即可：${of.map((one) => requirementText(one, beside)).join('；')}`,
  };

/** 「须具有中华人民共和国国籍」 (ENT-15, ENT-20) */
export const requirementText = (requirement: Requirement, beside: Beside): string => {
  const text = TEXT[requirement.kind] as (of: Requirement, beside: Beside) => string;
  return text(requirement, beside);
};

/** Every requirement of a list, and who judges what of it nobody can judge here. */
export const requirementTexts = (requirements: readonly Requirement[], beside: Beside): string[] =>
  requirements.map((one) => requirementText(one, beside));
