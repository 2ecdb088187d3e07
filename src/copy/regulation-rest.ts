import { ASSOCIATION } from '../contract/association';
import type { Regulation } from '../contract/regulation';
import { orderText } from './regulation-lists';
import { COUNTED, levelText, SPORT, TOURNAMENT_KIND } from './words';

type Rules = Omit<Regulation, 'chapters'>;

/** DRW-2, DRW-3 */
export const seedingText = ({
  seeding,
  eventRules,
  lists,
}: Pick<Rules, 'seeding' | 'eventRules' | 'lists'>): string => {
  const { criteria, ties, separateUnits } = seeding;
  const disciplines = eventRules.flatMap((rule) => rule.disciplines);
  const seeds =
    criteria.length > 0
      ? `种子${orderText(seeding, disciplines, { lists }, '排序')}`
      : ties === 'lot'
        ? '种子不依排名，由抽签决定'
        : '种子依报名先后';
  return separateUnits === null ? seeds : `${seeds}；同单位前 ${separateUnits} 名尽量分开`;
};

/** PTS-1, PTS-2 */
export const pointsText = ({ points, level }: Pick<Rules, 'points' | 'level'>): string =>
  points === null || level === null
    ? '不授予 CTJ 积分'
    : `按 CTJ-${level} 授予积分，用${ASSOCIATION.pointsTables[points.table]?.name ?? points.table}，人数门槛和最短赛制依 ${ASSOCIATION.thresholds[points.thresholds]?.name ?? points.thresholds}`;

/** RES-1 */
export const resultTexts = ({
  placed,
  counted = 'entered',
  minusOneBelow,
  noneBelow,
  awards,
}: Rules['results']): string[] => [
  [
    `录取前 ${placed} 名`,
    minusOneBelow > 0 ? `${COUNTED[counted]}不足 ${minusOneBelow} 个时减一录取` : null,
    noneBelow > 0 ? `${COUNTED[counted]}不足 ${noneBelow} 个不录取` : null,
  ]
    .filter((part) => part !== null)
    .join('，'),
  ...(awards.length === 0 ? [] : [`奖励：${awards.join('；')}`]),
];

/** 「网球，青少年赛事」 with the series it belongs to. */
export const kindTexts = ({ sport, kind, level, series }: Rules): string[] => [
  `${SPORT[sport]}，${TOURNAMENT_KIND[kind]}，${level === null ? '无积分级别' : levelText(level)}`,
  ...(series === null ? [] : [`所属系列赛：${series.name}（${series.year} 年）`]),
];

/** 「主办：A、B」, a line a role (PUB-4). */
export const organiserTexts = ({ organisers }: Pick<Rules, 'organisers'>): string[] =>
  [...new Set(organisers.map(({ role }) => role))].map(
    (role) =>
      `${role}：${organisers
        .filter((one) => one.role === role)
        .map(({ name }) => name)
        .join('、')}`,
  );

const REFEREE_CLASS: Record<NonNullable<Rules['officials']['referees']>, string> = {
  international: '国际级',
  national: '国家级',
  first: '一级',
  second: '二级',
  third: '三级',
};

/** PUB-9 */
export const officialTexts = ({ chiefReferee, referees }: Rules['officials']): string[] => [
  ...(chiefReferee === null ? [] : [`裁判长须为${REFEREE_CLASS[chiefReferee]}及以上`]),
  ...(referees === null ? [] : [`裁判员须为${REFEREE_CLASS[referees]}及以上`]),
];

/** SGN-1 */
export const signInTexts = ({ documents }: Rules['signIn']): string[] =>
  documents.length === 0 ? [] : [`报到时出示：${documents.join('、')}`];
