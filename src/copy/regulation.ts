import {
  type EventRule,
  eventsOf,
  type Group,
  type Regulation,
  type TeamRule,
} from '../contract/regulation';
import { entryKindOf, type StaffRole } from '../contract/words';
import { closingMomentText, fullDayText, moneyText } from './time';
import { CERTIFIED_ROLE, DISCIPLINE, GRADES, ROLE } from './words';

type Rules = Omit<Regulation, 'chapters'>;
type Penalties = Regulation['penalties'];

const utc = (written: string): string => new Date(written).toISOString();
const UNIT_OF = { singles: '人', pair: '对', team: '队' } as const;

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

/** 「男子单打、女子单打：每人每项 ¥280」 */
export const feeTexts = ({ fees }: Rules['money']): string[] =>
  fees.map(({ disciplines, per, fen }) => {
    const kinds = new Set(disciplines.map(entryKindOf));
    const [kind] = kinds;
    const each =
      per === 'person' ? '每人每项' : kinds.size === 1 && kind ? `每${UNIT_OF[kind]}` : '每个报名';
    return `${disciplines.map((one) => DISCIPLINE[one]).join('、')}：${each} ${moneyText(fen)}`;
  });

/** How the fee is taken and until when it comes back (PUB-7, FEE-3). */
export const refundText = ({ money, entry }: Rules): string => {
  const cutoff = closingMomentText(utc(entry.changeCutoffAt));
  if (money.fees.length === 0) return '不收报名费';
  return money.collection === 'offline'
    ? '平台不收费，报名费由主办方线下收取'
    : `线上支付；${cutoff} 前退赛全额原路退回，之后不退`;
};

/** 「限 32 人，先到先得，满员可候补」 (CAP-2, CAP-3, CAP-4) */
export const placesText = (rule: Pick<EventRule, 'places' | 'disciplines'>): string => {
  if (rule.places.by === 'ranking') return '报名不限人数，截止后按排名接收';
  const { entries, athletes, waitingList } = rule.places;
  const kinds = new Set(rule.disciplines.map(entryKindOf));
  const [kind] = kinds;
  const unit = kinds.size === 1 && kind ? UNIT_OF[kind] : '个报名';
  return [
    entries === null ? null : `限 ${entries} ${unit}`,
    athletes === null ? null : `限 ${athletes} 名运动员`,
    '先到先得',
    waitingList ? '满员可候补' : null,
  ]
    .filter((part) => part !== null)
    .join('，');
};

/** 「每队运动员 4–6 人（男女各至少 2 人），领队、教练各 1 人」 (ENT-10) */
export const teamText = ({ athletes, minOfEachSex, staff }: TeamRule): string => {
  const range =
    athletes.min === athletes.max ? `${athletes.min}` : `${athletes.min}–${athletes.max}`;
  const each = minOfEachSex > 0 ? `（男女各至少 ${minOfEachSex} 人）` : '';
  const roles = (Object.entries(staff) as [StaffRole, number][])
    .filter(([, most]) => most > 0)
    .map(([role, most]) => `${ROLE[role]}至多 ${most} 人`);
  return [`每队运动员 ${range} 人${each}`, ...roles].join('，');
};

/** The limits beyond a single event (CAP-1, ENT-10). */
export const limitTexts = ({
  athletes,
  athletesPerUnitAndGroup,
  staffPerUnit,
}: Rules['limits']): string[] => [
  ...(athletes === null ? [] : [`全赛事限 ${athletes} 名运动员，按报名先后`]),
  ...(athletesPerUnitAndGroup === null
    ? []
    : [`每个单位每个组别至多 ${athletesPerUnitAndGroup} 名运动员`]),
  ...(Object.entries(staffPerUnit) as [StaffRole, number | null][])
    .filter(([, most]) => most !== null)
    .map(([role, most]) => `每个单位至多 ${String(most)} 名${ROLE[role]}`),
];

/** How many events and groups, up or down (ENT-11, ENT-12). */
export const participationTexts = (participation: Rules['participation']): string[] => [
  participation.maxEvents === null
    ? '可以兼项，项目数不限'
    : `每人至多报 ${participation.maxEvents} 项`,
  participation.oneGroupOnly ? '只能报一个组别' : '可以报年龄相符的任意组别',
  ...(participation.playingUp ? ['小年龄可以报大年龄组'] : ['不能以小打大']),
  ...(participation.noReturnAfterPlayingUp ? ['升组参赛后，本系列赛中不能再报低组别'] : []),
  ...(participation.olderInTeams ? ['团体赛大年龄可以参加小年龄组，发起人须为小年龄组运动员'] : []),
];

/** ENT-15, ENT-20 */
export const requirementTexts = (required: Rules['entry']['requirements']): string[] => [
  ...(required.nationalities.length === 0
    ? []
    : [
        required.nationalities.join() === 'CN'
          ? '须具有中华人民共和国国籍'
          : `国籍限：${required.nationalities.join('、')}`,
      ]),
  ...(required.enrolledAtSchool ? ['须为有正式学籍的在校学生'] : []),
  ...(required.regions.length === 0 ? [] : [`地区限：${required.regions.join('、')}`]),
  ...(required.certifiedRoles.length === 0
    ? []
    : [`须认证为${required.certifiedRoles.map((role) => CERTIFIED_ROLE[role]).join('或')}`]),
  ...(required.playedStopOf ? [`须参加过 ${required.playedStopOf.year} 年本系列赛的分站赛`] : []),
  ...required.others,
];

const NO_SHOW: Record<Penalties['noShow'], string> = {
  'void-event-and-bar-next-stop': '无故弃权：本项成绩无效，并取消下一站的报名资格',
  'void-place-and-stop-points': '无故弃权：取消该项名次，本站不授予积分',
  'walkover-and-out': '弃权：当场判负（0–6），并退出后续比赛',
  none: '弃权：按当场判负处理',
};

/** SAN-1, SAN-2, SAN-4 */
export const penaltyTexts = ({
  noShow,
  unitBarredYears,
  lateWithdrawalPapers,
  appeal,
}: Penalties): string[] => [
  NO_SHOW[noShow],
  ...(unitBarredYears > 0 ? [`单位无故缺席：${unitBarredYears} 年内不得报名本系列赛`] : []),
  ...(lateWithdrawalPapers.length > 0
    ? [`截止后因故退赛，交${lateWithdrawalPapers.join('、')}可免处罚`]
    : []),
  ...(appeal === null
    ? []
    : [
        `申诉：${appeal.before === 'play' ? '赛前' : ''}${
          appeal.withinHours === null ? '' : `${appeal.withinHours} 小时内`
        }以${appeal.form}提出，申诉费 ${moneyText(appeal.fen)}，成立则退还`,
      ]),
];

const CRITERION: Record<Rules['seeding']['criteria'][number], string> = {
  'itf-rank': '国际排名',
  'itf-points': '国际积分',
  'ctj-points': 'CTJ 积分',
  'last-year-series-place': '上年本系列赛名次',
};

/** DRW-2, DRW-3 */
export const seedingText = ({
  criteria,
  rankingDaysBeforeClosing,
  separateUnits,
}: Rules['seeding']): string => {
  if (criteria.length === 0) return '不设排名种子，抽签决定';
  const order = criteria.map((one) => CRITERION[one]).join('，其次');
  const when =
    rankingDaysBeforeClosing > 0 ? `（报名截止前 ${rankingDaysBeforeClosing} 天的排名）` : '';
  const apart = separateUnits === null ? '' : `；同单位前 ${separateUnits} 名尽量分开`;
  return `种子依${order}${when}，双打按两人积分之和，相同抽签${apart}`;
};

/** 「32 签位，8 个种子，2 张外卡；预选 24 签位（外卡 4），至多 16 人晋级；不足 8 个报名取消」 */
export const drawText = ({
  size,
  seeds,
  wildCards,
  qualifying,
  minimumEntries,
}: NonNullable<EventRule['draw']>): string =>
  [
    [
      size === null ? '签位视报名人数' : `${size} 签位`,
      seeds > 0 ? `${seeds} 个种子` : null,
      wildCards > 0 ? `${wildCards} 张外卡` : null,
    ]
      .filter((part) => part !== null)
      .join('，'),
    qualifying === null
      ? null
      : `预选 ${qualifying.size} 签位（外卡 ${qualifying.wildCards} 张），至多 ${qualifying.maxQualifiers} 个晋级`,
    minimumEntries > 0 ? `不足 ${minimumEntries} 个报名则取消该项` : null,
  ]
    .filter((part) => part !== null)
    .join('；');

const POINTS_TABLE: Record<NonNullable<Rules['points']>['table'], string> = {
  'ctj-2025': 'CTJ 2025 版分值表',
  'ctj-2023': 'CTJ 2023 版分值表',
  's1-2024': '本系列赛的十名次分值表',
};
/** PTS-1 */
export const pointsText = ({ points, level }: Pick<Rules, 'points' | 'level'>): string =>
  points === null || level === null
    ? '不授予 CTJ 积分'
    : `按 CTJ-${level} 授予积分，用${POINTS_TABLE[points.table]}`;

/** RES-1 */
export const resultText = ({ placed, minusOneBelow, noneBelow }: Rules['results']): string =>
  [
    `录取前 ${placed} 名`,
    minusOneBelow > 0 ? `不足 ${minusOneBelow} 个时减一录取` : null,
    noneBelow > 0 ? `不足 ${noneBelow} 个不录取` : null,
  ]
    .filter((part) => part !== null)
    .join('，');

/** The rules of one line of events: 「U10组、U12组 男子单打、女子单打：…」 */
export const eventRuleText = (rule: EventRule, groups: Rules['groups']): string => {
  const names = rule.groups.map((id) => groups.find((group) => group.id === id)?.name ?? id);
  const disciplines = rule.disciplines.map((discipline) => DISCIPLINE[discipline]);
  return `${names.join('、')} ${disciplines.join('、')}：${[
    placesText(rule),
    rule.team && teamText(rule.team),
    rule.draw && drawText(rule.draw),
  ]
    .filter((part) => part !== null)
    .join('；')}`;
};

/** 「共 3 个组别、24 个项目」 */
export const sizeText = (rules: Rules): string =>
  `共 ${rules.groups.length} 个组别、${eventsOf(rules).length} 个项目`;

/** ENT-7: where singles have a team name as pairs and teams have. */
export const singlesTeamNameText = {
  required: '单打也要填队名',
  optional: '单打可以填队名',
} as const;
