import {
  type EventRule,
  eventsOf,
  limitsOf,
  type Regulation,
  type Sources,
  type Stage,
  type TeamRule,
  type Tie,
} from '../contract/regulation';
import { entryKindOf, SEXES, type StaffRole } from '../contract/words';
import { feeTexts } from './fees';
import { formatText } from './format';
import { orderText, type BesideLists } from './regulation-lists';
import { groupNames, requirementText, requirementTexts } from './requirements';
import { closingMomentText } from './time';
import { COUNTED, DISCIPLINE, ROLE } from './words';

type Rules = Omit<Regulation, 'chapters'>;
type Consolation = NonNullable<Extract<Stage, { kind: 'knock-out' }>['consolation']>;

const UNIT_OF = { singles: '人', pair: '对', team: '队' } as const;

/** 「限 32 人，先到先得，满员可候补」, 「报名不限人数，截止后抽签确定」 (CAP-2, CAP-3, CAP-4, CAP-6) */
export const placesText = (
  { places, disciplines }: Pick<EventRule, 'places' | 'disciplines'>,
  beside: BesideLists,
): string => {
  if (places.by === 'order')
    return `报名不限人数，截止后${orderText(places, disciplines, beside, '接收')}`;
  if (places.by === 'lot') return '报名不限人数，先后一样，截止后抽签确定';
  const { entries, athletes, waitingList } = limitsOf(places);
  const kinds = new Set(disciplines.map(entryKindOf));
  const [kind] = kinds;
  const unit = kinds.size === 1 && kind ? UNIT_OF[kind] : '个报名';
  return [
    places.by === 'invitation' ? `受${places.invitedBy ?? '主办方'}邀请者报名，由组织方审核` : null,
    entries === null ? null : `限 ${entries} ${unit}`,
    athletes === null ? null : `限 ${athletes} 名运动员`,
    places.by === 'first-come' || entries !== null ? '先到先得' : null,
    waitingList ? '满员可候补' : null,
  ]
    .filter((part) => part !== null)
    .join('，');
};

const rangeText = ({ min, max }: { readonly min: number; readonly max: number }): string =>
  min === max ? `${min}` : `${min}–${max}`;

const SEX = { M: '男', F: '女' } as const;

/** 「每队运动员 4–6 人（男 2–4 人、女 2–4 人），领队至多 1 人」 (ENT-10) */
export const teamText = (
  { athletes, sexes = {}, fillIn, reserves, atMost = [], staff }: TeamRule,
  beside: Pick<Rules, 'lists' | 'groups'>,
): string => {
  const each = SEXES.flatMap((sex) => {
    const range = sexes[sex];
    return range ? [`${SEX[sex]} ${rangeText(range)} 人`] : [];
  });
  const roles = (Object.entries(staff) as [StaffRole, number][])
    .filter(([, most]) => most > 0)
    .map(([role, most]) => `${ROLE[role]}至多 ${most} 人`);
  return [
    `每队运动员 ${rangeText(athletes)} 人${each.length > 0 ? `（${each.join('、')}）` : ''}`,
    ...(reserves === undefined ? [] : [`另可报替补至多 ${reserves} 人`]),
    ...(fillIn ? [`可由${SEX[fillIn.sex]}运动员补足，至多 ${fillIn.max} 人`] : []),
    ...atMost.map(
      // 「认证的专业运动员每队至多 1 人」: what is asked elsewhere is only counted here
      ({ of, max }) =>
        `${requirementText(of, beside).replace(/^须为?/, '')}${max === 0 ? '不得参加' : `每队至多 ${max} 人`}`,
    ),
    ...roles,
  ].join('，');
};

const untilText = (written: string): string => closingMomentText(new Date(written).toISOString());

/** 「2 张外卡（由某协会在 5月15日 周五 18:00 前给出）」 */
const wildCardsText = ({ max, until, givenBy }: NonNullable<Sources['wildCards']>): string => {
  const who = givenBy === undefined ? '' : `由${givenBy}`;
  const when = until === undefined ? '' : `${who === '' ? '' : '在 '}${untilText(until)} 前`;
  return `${max} 张外卡${who + when === '' ? '' : `（${who}${when}给出）`}`;
};

/** 「直接入围至少 14 个」, 「特免 2 个（…）」, 「2 张外卡」 (ACC-2); who qualifies is said with the qualifying. */
const sourceTexts = ({ direct, specialExempts, wildCards }: Sources): string[] => [
  ...(direct === undefined ? [] : [`直接入围至少 ${direct} 个`]),
  ...(specialExempts === undefined
    ? []
    : [
        `特免 ${specialExempts.max} 个（保留到 ${untilText(specialExempts.until)}，未用的给直接入围）`,
      ]),
  ...(wildCards === undefined ? [] : [wildCardsText(wildCards)]),
];

const LUCKY = { order: '按接收顺序', lot: '抽签' } as const;

const luckyLosersText = ({ by, until }: NonNullable<Sources['luckyLosers']>): string =>
  `正选空缺由幸运落选者${LUCKY[by]}递补${until === undefined ? '' : `，到 ${untilText(until)} 为止`}`;

/** 「32 签位，8 个种子，2 张外卡；预选 24 签位（4 张外卡），至多 16 个晋级」 */
export const drawText = ({
  size,
  seeds,
  sources,
  qualifying,
}: NonNullable<EventRule['draw']>): string =>
  [
    [
      size === null ? '签位视报名人数' : `${size} 签位`,
      seeds > 0 ? `${seeds} 个种子` : null,
      ...sourceTexts(sources),
    ]
      .filter((part) => part !== null)
      .join('，'),
    qualifying === null
      ? null
      : [
          `预选 ${qualifying.size} 签位`,
          ...(qualifying.wildCards ? [wildCardsText(qualifying.wildCards)] : []),
          ...(sources.qualifiers === undefined ? [] : [`至多 ${sources.qualifiers} 个晋级`]),
        ].join('，'),
    sources.luckyLosers ? luckyLosersText(sources.luckyLosers) : null,
  ]
    .filter((part) => part !== null)
    .join('；');

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

/** 「报名不足 4 个则取消该项」「签到不足 8 个则并入U12组」 (ACC-6) */
export const tooFewTexts = (
  { tooFew }: Pick<EventRule, 'tooFew'>,
  groups: readonly { readonly id: string; readonly name: string }[],
): string[] => {
  if (!tooFew) return [];
  const { minimum, counted, then } = tooFew;
  const done =
    then.do === 'cancel'
      ? '取消该项'
      : then.do === 'ask'
        ? '逐一征求意见，改报其他项目或退费'
        : `并入${groups.find(({ id }) => id === then.into)?.name ?? then.into}`;
  return [`${COUNTED[counted]}不足 ${minimum} 个则${done}`];
};

/** The rules of one line of events: 「U10组、U12组 男子单打、女子单打：…」 */
export const eventRuleText = (rule: EventRule, beside: Pick<Rules, 'lists' | 'groups'>): string => {
  const disciplines = rule.disciplines.map((discipline) => DISCIPLINE[discipline]);
  return `${groupNames(rule.groups, beside.groups)} ${disciplines.join('、')}：${[
    placesText(rule, beside),
    ...requirementTexts(rule.requirements ?? [], beside),
    rule.team && teamText(rule.team, beside),
    rule.draw && drawText(rule.draw),
    ...tooFewTexts(rule, beside.groups),
    ...playTexts(rule),
    ...feeTexts(rule.fees ?? [], beside.groups),
  ]
    .filter((part) => part !== null)
    .join('；')}`;
};

/** 「共 3 个组别、24 个项目」 */
export const sizeText = (rules: Rules): string =>
  `共 ${rules.groups.length} 个组别、${eventsOf(rules).length} 个项目`;
