import type { PenaltyRule, Regulation } from '../contract/regulation';
import type { BarredUnit, Offence } from '../contract/words';
import { moneyText } from './time';

type Rules = Omit<Regulation, 'chapters'>;
type Effect = PenaltyRule['effects'][number];

export const OFFENCE: Record<Offence, string> = {
  'late-withdrawal': '截止后退赛',
  'no-show': '无故弃权',
  'unit-absent': '单位无故缺席',
  default: '被取消比赛资格',
  'unpaid-fee': '拖欠报名费',
  'false-identity': '冒名顶替、虚报年龄',
  'penalty-points': '违规累计',
};

/** 「2 年内不得报名本系列赛」「取消本系列赛下一站的报名资格」 */
const BARRED: Record<BarredUnit, (count: number, from: string) => string> = {
  weeks: (count, from) => `${count} 周内不得报名${from}`,
  months: (count, from) => `${count} 个月内不得报名${from}`,
  years: (count, from) => `${count} 年内不得报名${from}`,
  stops: (count, from) => `取消${from}${count === 1 ? '下一站' : `之后 ${count} 站`}的报名资格`,
};

const effectText = (effect: Effect, series: Rules['series']): string => {
  switch (effect.do) {
    case 'event-void':
      return '本项成绩无效';
    case 'place-void':
      return '取消该项名次';
    case 'stop-points-void':
      return '本站不授予积分';
    case 'walkover':
      return '当场判负';
    case 'out-of-tournament':
      return '退出后续比赛';
    case 'points-minus':
      return `扣除积分 ${effect.points} 分`;
    case 'penalty-points':
      return `记违规 ${effect.points} 分`;
    case 'barred':
      return BARRED[effect.unit](effect.count, series === null ? '主办方的赛事' : '本系列赛');
    case 'owes-fee':
      return '报名费照付';
  }
};

/** 「无故弃权：本项成绩无效，取消本系列赛下一站的报名资格；交诊断证明可免处罚」 (SAN-1, SAN-2) */
const ruleText = (
  { offence, reaching, effects, excusedBy }: PenaltyRule,
  series: Rules['series'],
): string =>
  `${OFFENCE[offence]}${reaching === undefined ? '' : ` ${reaching} 分`}：${effects
    .map((effect) => effectText(effect, series))
    .join('，')}${excusedBy ? `；交${excusedBy.join('、')}可免处罚` : ''}`;

/** SAN-1, SAN-2, SAN-4 */
export const penaltyTexts = ({
  penalties: { rules, appeal },
  series,
}: Pick<Rules, 'penalties' | 'series'>): string[] => [
  ...(rules.some(({ offence }) => offence === 'no-show') ? [] : ['弃权：按当场判负处理']),
  ...rules.map((rule) => ruleText(rule, series)),
  ...(appeal === null
    ? []
    : [
        `申诉：${appeal.before === 'play' ? '赛前' : ''}${
          appeal.withinHours === null ? '' : `${appeal.withinHours} 小时内`
        }以${appeal.form}提出，申诉费 ${moneyText(appeal.fen)}，成立则退还`,
      ]),
];
