import {
  type EventRule,
  eventsOf,
  type Group,
  type Regulation,
  type Stage,
  type TeamRule,
  type Tie,
} from '../contract/regulation';
import { entryKindOf, type EntryKind, type StaffRole } from '../contract/words';
import { closingMomentText, fullDayText, moneyText } from './time';
import { countryName } from './countries';
import { formatText } from './format';
import {
  CERTIFIED_ROLE,
  DISCIPLINE,
  GRADES,
  levelText,
  ROLE,
  SPORT,
  TOURNAMENT_KIND,
} from './words';

type Rules = Omit<Regulation, 'chapters'>;
type Penalties = Regulation['penalties'];
type Consolation = NonNullable<Extract<Stage, { kind: 'knock-out' }>['consolation']>;

const utc = (written: string): string => new Date(written).toISOString();
const MINUTES_OF_AN_HOUR = 60;
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

/** 「U12组：2012年1月1日以后出生，按全国排名 U12 表」 (ENT-12, ACC-1) */
export const groupText = ({ name, age, rankingList }: Group): string =>
  `${name}：${ageText(age)}${rankingList === null ? '' : `，依全国排名 ${rankingList} 表`}`;

/** 「男子单打、女子单打：每人每项 ¥280」 */
export const feeTexts = ({ fees }: Rules['money']): string[] =>
  fees.map(({ disciplines, per, fen }) => {
    const kinds = new Set(disciplines.map(entryKindOf));
    const [kind] = kinds;
    const each =
      per === 'person' ? '每人每项' : kinds.size === 1 && kind ? `每${UNIT_OF[kind]}` : '每个报名';
    return `${disciplines.map((one) => DISCIPLINE[one]).join('、')}：${each} ${moneyText(fen)}`;
  });

/** 「¥280/人」「¥200/对」: what one entry of a kind costs (FEE-1). */
export const feeText = (
  { fen, per }: { readonly fen: number; readonly per: 'person' | 'entry' },
  kind: EntryKind,
): string =>
  fen === 0 ? '免费' : `${moneyText(fen)}/${per === 'person' ? UNIT_OF.singles : UNIT_OF[kind]}`;

/** How the fee is taken and until when it comes back (PUB-7, FEE-3). */
export const refundText = ({ money, entry }: Rules): string => {
  const cutoff = closingMomentText(utc(entry.changeCutoffAt));
  if (money.fees.length === 0)
    return money.collection === 'offline' ? '不收报名费' : '线上收费，但没有写明费用';
  return money.collection === 'offline'
    ? '平台不收费，报名费由主办方线下收取'
    : `线上支付，报名后 ${money.payWithinMinutes} 分钟内付清；${cutoff} 前退赛全额原路退回，之后不退`;
};

const waitText = (minutes: number): string =>
  minutes % MINUTES_OF_AN_HOUR === 0 ? `${minutes / MINUTES_OF_AN_HOUR} 小时` : `${minutes} 分钟`;

/** What is paid when and to whom, in one sentence, also where the platform takes nothing (PUB-7, FEE-2, FEE-3). */
export const paymentText = (rules: Rules): string => {
  const { money, entry, organisers } = rules;
  const host = organisers.find(({ role }) => role === '主办') ?? organisers[0];
  const to = host ? `主办方${host.name}` : '主办方';
  if (money.fees.length === 0) return '不收报名费';
  if (money.collection === 'offline') return `报名时不付款，由${to}线下收取，时间和方式见须知`;
  const cutoff = closingMomentText(utc(entry.changeCutoffAt));
  return `报名后 ${waitText(money.payWithinMinutes)}内线上付给${to}；${cutoff} 前退赛全额退回`;
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

const NO_SHOW: Record<Penalties['noShow'], string> = {
  'void-event-and-bar-next-stop': '无故弃权：本项成绩无效，并取消下一站的报名资格',
  'void-place-and-stop-points': '无故弃权：取消该项名次，本站不授予积分',
  'walkover-and-out': '弃权：当场判负（0–6），并退出后续比赛',
  none: '弃权：按当场判负处理',
};

/** SAN-1, SAN-2, SAN-4 */
export const penaltyTexts = ({
  penalties: { noShow, unitBarredYears, lateWithdrawalPapers, appeal },
  series,
}: Pick<Rules, 'penalties' | 'series'>): string[] => [
  NO_SHOW[noShow],
  ...(unitBarredYears > 0
    ? [`单位无故缺席：${unitBarredYears} 年内不得报名${series === null ? '本赛事' : '本系列赛'}`]
    : []),
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
  const order = criteria.map((one) => CRITERION[one]).join('，其次');
  const when =
    rankingDaysBeforeClosing > 0
      ? `（报名截止前 ${rankingDaysBeforeClosing} 天的排名）`
      : '（报名截止时的排名）';
  const seeds =
    criteria.length === 0
      ? '种子不依排名，由抽签决定'
      : `种子依${order}${when}，双打按两人积分之和，相同抽签`;
  return separateUnits === null ? seeds : `${seeds}；同单位前 ${separateUnits} 名尽量分开`;
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
const THRESHOLDS: Record<NonNullable<Rules['points']>['thresholds'], string> = {
  'ctj-2025': ' 2025 版管理办法',
  'ctj-2023': ' 2023 版竞赛规程',
};
/** PTS-1, PTS-2 */
export const pointsText = ({ points, level }: Pick<Rules, 'points' | 'level'>): string =>
  points === null || level === null
    ? '不授予 CTJ 积分'
    : `按 CTJ-${level} 授予积分，用${POINTS_TABLE[points.table]}，人数门槛和最短赛制依${THRESHOLDS[points.thresholds]}`;

/** RES-1 */
export const resultTexts = ({
  placed,
  minusOneBelow,
  noneBelow,
  awards,
}: Rules['results']): string[] => [
  [
    `录取前 ${placed} 名`,
    minusOneBelow > 0 ? `不足 ${minusOneBelow} 个时减一录取` : null,
    noneBelow > 0 ? `不足 ${noneBelow} 个不录取` : null,
  ]
    .filter((part) => part !== null)
    .join('，'),
  ...(awards.length === 0 ? [] : [`奖励：${awards.join('；')}`]),
];

const TIE_BREAK: Record<Extract<Stage, { kind: 'groups' }>['tieBreaks'][number], string> = {
  wins: '胜场',
  meeting: '相互胜负',
  'match-ratio': '胜场率',
  'rubber-ratio': '胜盘率（团体盘）',
  'rubber-difference': '净胜盘（团体盘）',
  'set-ratio': '胜盘率',
  'set-difference': '净胜盘',
  'game-ratio': '胜局率',
  'game-difference': '净胜局',
  'point-ratio': '得分率',
  'point-difference': '净胜分',
};

const ROUND: Readonly<Record<number, string>> = { 2: '决赛', 4: '半决赛', 8: '四分之一决赛' };
const roundText = (left: number): string => ROUND[left] ?? `剩 ${left} 个`;

const consolationText = (consolation: Consolation): string =>
  consolation.by === 'first-match'
    ? `首场负者打安慰赛（${formatText(consolation.format)}）`
    : `${roundText(consolation.left)}以前的负者逐轮进入安慰赛（${formatText(consolation.format)}）`;

/** 「分组循环，每组 4 个，前 2 名出线」「淘汰赛，附加赛决出前 8 名；1 盘 6 局，6 平抢 7」 (DRW-5) */
const stageText = (stage: Stage): string => {
  const format = formatText(stage.format);
  if (stage.kind === 'by-numbers') return `视报名人数定赛制；${format}`;
  if (stage.kind === 'groups')
    return [
      [
        '分组循环',
        stage.size === null ? '每组人数视报名而定' : `每组 ${stage.size} 个`,
        stage.advance === null ? '出线名额视报名而定' : `前 ${stage.advance} 名出线`,
      ].join('，'),
      `名次依次比${stage.tieBreaks.map((one) => TIE_BREAK[one]).join('、')}，再相同抽签`,
      format,
    ].join('；');
  return [
    stage.playOffsTo > 2 ? `淘汰赛，附加赛决出前 ${stage.playOffsTo} 名` : '单淘汰',
    format,
    ...stage.rounds.map(({ left, format: code }) => `${roundText(left)}起改为${formatText(code)}`),
    ...(stage.consolation === null ? [] : [consolationText(stage.consolation)]),
  ].join('；');
};

const stagesText = (stages: readonly Stage[]): string => stages.map(stageText).join('；然后');

const RUBBER: Record<Tie['rubbers'][number]['kind'], string> = {
  S: '单打',
  D: '双打',
  MS: '男单',
  WS: '女单',
  MD: '男双',
  WD: '女双',
  XD: '混双',
};

/** 「每场依次打单打、单打、双打，全部打完，每人至多打 1 盘」 (RRB-5) */
const tieText = ({ rubbers, play, perAthlete }: Tie): string =>
  [
    `每场依次打${rubbers
      .map(({ kind, pairing }) => `${RUBBER[kind]}${pairing === null ? '' : `（${pairing}）`}`)
      .join('、')}`,
    play === 'all' ? '全部打完' : '分出胜负为止',
    `每人至多打 ${perAthlete} 盘`,
  ].join('，');

/** What is played, by stages, and in teams (DRW-5, RRB-5). */
const playTexts = ({ stages, draw, alternatives, tie }: EventRule): string[] => [
  ...(draw?.qualifying ? [`预选赛：${stagesText(draw.qualifying.stages)}`] : []),
  stagesText(stages),
  ...(alternatives.length === 0
    ? []
    : [`裁判长可改用${alternatives.map(formatText).join('，或')}`]),
  ...(tie === null ? [] : [tieText(tie)]),
];

/** The rules of one line of events: 「U10组、U12组 男子单打、女子单打：…」 */
export const eventRuleText = (rule: EventRule, groups: Rules['groups']): string => {
  const names = rule.groups.map((id) => groups.find((group) => group.id === id)?.name ?? id);
  const disciplines = rule.disciplines.map((discipline) => DISCIPLINE[discipline]);
  return `${names.join('、')} ${disciplines.join('、')}：${[
    placesText(rule),
    rule.team && teamText(rule.team),
    rule.draw && drawText(rule.draw),
    ...playTexts(rule),
  ]
    .filter((part) => part !== null)
    .join('；')}`;
};

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

/** SGN-1 */
export const signInTexts = ({ documents }: Rules['signIn']): string[] =>
  documents.length === 0 ? [] : [`报到时出示：${documents.join('、')}`];

/** 「共 3 个组别、24 个项目」 */
export const sizeText = (rules: Rules): string =>
  `共 ${rules.groups.length} 个组别、${eventsOf(rules).length} 个项目`;

/** ENT-7: where singles have a team name as pairs and teams have. */
export const singlesTeamNameText = {
  required: '单打也要填队名',
  optional: '单打可以填队名',
} as const;
