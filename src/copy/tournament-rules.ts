import type { EventRule, Group, Regulation, TeamRule } from '../contract/regulation';
import type { Role } from '../contract/words';
import { entryKindOf } from '../contract/words';
import { closingMomentText, fullDayText, moneyText } from './time';
import { CERTIFIED_ROLE, DISCIPLINE, GRADES, levelText, ROLE } from './words';

const gradeName = (grade: number): string => GRADES[grade - 1]?.label ?? `${grade} 年级`;

const gradesText = (grades: readonly number[]): string => {
  const sorted = [...grades].sort((a, b) => a - b);
  const first = sorted[0] ?? 1;
  const last = sorted[sorted.length - 1] ?? first;
  const unbroken = last - first === sorted.length - 1;
  return unbroken && sorted.length > 2
    ? `${gradeName(first)}至${gradeName(last)}`
    : sorted.map(gradeName).join('、');
};

/** Who is of a group's age, in words (ENT-12): 「2012年1月1日以后出生」. The days named are included. */
export const ageText = (age: Group['age']): string => {
  if (age.by === 'grade') return `${gradesText(age.grades)}，开赛当日不超过 ${age.maxAge} 周岁`;
  if (age.by === 'open') return '不限年龄';
  const { earliest, latest } = age;
  if (earliest && latest) return `${fullDayText(earliest)}至${fullDayText(latest)}出生`;
  if (earliest) return `${fullDayText(earliest)}以后出生`;
  return latest ? `${fullDayText(latest)}以前出生` : '不限年龄';
};

const STAFF_ROLES = ['leader', 'coach', 'doctor', 'staff'] as const satisfies readonly Role[];

/** What a team consists of (ENT-10): 「每队 4–6 名运动员，可带领队 1 人」. */
export const teamText = ({ athletes, minOfEachSex, staff }: TeamRule): string => {
  const size = athletes.min === athletes.max ? `${athletes.min}` : `${athletes.min}–${athletes.max}`;
  const others = STAFF_ROLES.filter((role) => staff[role] > 0).map(
    (role) => `${ROLE[role]} ${staff[role]} 人`,
  );
  return [
    `每队 ${size} 名运动员`,
    minOfEachSex > 0 ? `男女各不少于 ${minOfEachSex} 人` : '',
    others.length ? `最多可带${others.join('、')}` : '',
  ]
    .filter(Boolean)
    .join('，');
};

/** What an entry of an event counts in: 人, 对 or 队. */
export const measureOf = (discipline: EventRule['disciplines'][number]): string =>
  ({ singles: '人', pair: '对', team: '队' })[entryKindOf(discipline)];

/** How an event's places are given (CAP-2 to CAP-4). */
export const placesText = (
  places: EventRule['places'],
  discipline: EventRule['disciplines'][number],
): string => {
  if (places.by === 'ranking') return '报名不限人数，截止后按排名确定接收名单';
  const limits = [
    places.entries === null ? '' : `${places.entries} ${measureOf(discipline)}`,
    places.athletes === null ? '' : `${places.athletes} 名运动员`,
  ].filter(Boolean);
  const given = limits.length ? `限 ${limits.join('、')}，先到先得` : '先到先得，总名额满为止';
  return places.waitingList ? `${given}，满后可候补` : given;
};

const whoTexts = ({ participation, entry, series }: Regulation): string[] => {
  const { requirements } = entry;
  return [
    participation.oneGroupOnly ? '每人只能报一个组别' : '',
    participation.maxEvents === null
      ? '符合条件的项目可以兼报'
      : `每人最多报 ${participation.maxEvents} 个项目`,
    participation.playingUp ? '可以越级报更高的组别' : '不能越级报更高的组别',
    participation.olderInTeams ? '团体项目可以有大龄运动员，由本组别年龄的运动员发起' : '',
    participation.noReturnAfterPlayingUp
      ? `越级参赛后，不能再报${series ? `「${series.name}」` : '本系列'}的较低组别`
      : '',
    requirements.nationalities.length
      ? `限${requirements.nationalities.map((code) => (code === 'CN' ? '中国' : code)).join('、')}国籍`
      : '',
    requirements.regions.length ? `限${requirements.regions.join('、')}的运动员` : '',
    requirements.enrolledAtSchool ? '须为在校学生' : '',
    requirements.certifiedRoles.length
      ? `须有认证身份：${requirements.certifiedRoles.map((role) => CERTIFIED_ROLE[role]).join('、')}`
      : '',
    requirements.playedStopOf ? `须参加过 ${requirements.playedStopOf.year} 年度本系列的分站赛` : '',
    ...requirements.others,
  ];
};

const limitTexts = ({ limits }: Regulation): string[] => [
  limits.athletes === null ? '' : `全赛事最多 ${limits.athletes} 名运动员`,
  limits.athletesPerUnitAndGroup === null
    ? ''
    : `每个参赛单位每个组别最多 ${limits.athletesPerUnitAndGroup} 名运动员`,
  ...STAFF_ROLES.map((role) => {
    const most = limits.staffPerUnit[role];
    return most === null ? '' : `每个参赛单位${ROLE[role]}最多 ${most} 人`;
  }),
];

const enteringTexts = ({ entry }: Regulation, opens: string, closes: string): string[] => [
  `${opens} 开始，${closes} 截止`,
  entry.changeCutoffAt && Date.parse(entry.changeCutoffAt) < Date.parse(entry.closesAt)
    ? `换队员、退赛退费截止：${closingMomentText(entry.changeCutoffAt)}`
    : '报名截止前可以换队员、退赛',
  entry.unit === 'required' ? '报名时要选参赛单位' : '',
  entry.form.length
    ? `报名时要填：${entry.form.map(({ label, required }) => (required ? label : `${label}（选填）`)).join('、')}`
    : '',
  ...entry.attachments.map(
    ({ name, description, required }) =>
      `${required ? '要交' : '可交'}材料「${name}」：${description}`,
  ),
  entry.listPublic ? '报名名单公开' : '报名名单不公开',
  ...entry.notes,
];

const feeTexts = ({ money, entry }: Regulation): string[] => [
  ...(money.fees.length
    ? money.fees.map(({ disciplines, per, fen }) => {
        const pairs = disciplines.every((discipline) => entryKindOf(discipline) === 'pair');
        const entryWord = disciplines.every((discipline) => entryKindOf(discipline) === 'singles')
          ? '人'
          : pairs
            ? '对'
            : '队';
        return `${disciplines.map((discipline) => DISCIPLINE[discipline]).join('、')}：${
          fen === 0 ? '免费' : `${moneyText(fen)}/${per === 'person' ? '人' : entryWord}`
        }`;
      })
    : ['不收报名费']),
  money.fees.some(({ fen }) => fen > 0)
    ? money.collection === 'online'
      ? `报名后 ${money.payWithinMinutes} 分钟内支付；${closingMomentText(entry.changeCutoffAt)} 前退赛，全额原路退款，之后不退`
      : '费用由主办方线下收取，平台不收钱'
    : '',
  ...money.notes,
];

const NO_SHOW: Record<Regulation['penalties']['noShow'], string> = {
  'void-event-and-bar-next-stop': '无故缺席：该项成绩作废，不能参加本系列下一站',
  'void-place-and-stop-points': '无故缺席：取消该项名次和本站全部积分',
  'walkover-and-out': '无故缺席：该场判负，后面的比赛也不能再打',
  none: '无故缺席：没有额外处罚',
};

const absenceTexts = ({ penalties }: Regulation): string[] => [
  NO_SHOW[penalties.noShow],
  penalties.unitBarredYears > 0
    ? `整个单位无故缺席：${penalties.unitBarredYears} 年内不能参加本系列`
    : '',
  penalties.lateWithdrawalPapers.length
    ? `截止后因故退赛，交${penalties.lateWithdrawalPapers.join('、')}，主办方认可的不处罚`
    : '',
  penalties.appeal
    ? [
        '申诉：',
        penalties.appeal.before === 'play' ? '开赛前提出' : '',
        penalties.appeal.withinHours === null ? '' : `${penalties.appeal.withinHours} 小时内提出`,
        penalties.appeal.fen > 0 ? `，申诉费 ${moneyText(penalties.appeal.fen)}，成立后退还` : '',
      ].join('')
    : '',
];

const resultTexts = ({ results, level, points }: Regulation): string[] => [
  `各项目录取前 ${results.placed} 名`,
  results.minusOneBelow > 0 ? `报名不足 ${results.minusOneBelow} 个的项目，按实际数减一录取` : '',
  results.noneBelow > 0 ? `报名不足 ${results.noneBelow} 个的项目不录取` : '',
  ...results.awards,
  points ? `按${level ? ` ${levelText(level)} ` : '规程'}计 CTJ 积分` : '',
];

export interface Facts {
  readonly key: string;
  readonly title: string;
  readonly lines: readonly string[];
}

/** Every requirement, limit, fee, cut-off and penalty of a regulation, in words (ENT-20). */
export const factsOf = (regulation: Regulation, opens: string, closes: string): Facts[] =>
  [
    { key: 'who', title: '谁能报', lines: whoTexts(regulation) },
    { key: 'limits', title: '人数限制', lines: limitTexts(regulation) },
    { key: 'entering', title: '报名与变更', lines: enteringTexts(regulation, opens, closes) },
    { key: 'fees', title: '费用', lines: feeTexts(regulation) },
    { key: 'papers', title: '报到要带', lines: regulation.signIn.documents },
    { key: 'absence', title: '缺席与申诉', lines: absenceTexts(regulation) },
    { key: 'results', title: '名次与奖励', lines: resultTexts(regulation) },
  ]
    .map((facts) => ({ ...facts, lines: facts.lines.filter(Boolean) }))
    .filter(({ lines }) => lines.length > 0);
