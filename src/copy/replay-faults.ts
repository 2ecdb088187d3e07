import type { ReplayFault } from '../contract/replay/faults';
import { FIELD_SENTENCE, FIELD_WORDS } from './field-faults';

/** What is wrong, and after the semicolon what would be right. {words} are the fault's details. */
const SENTENCE: Record<ReplayFault['code'], string> = {
  ...FIELD_SENTENCE,
  ID_TWICE: '“{id}”出现了两次；每个编号只能有一个',
  ID_UNKNOWN: '没有“{id}”这个编号；请查对',
  ISSUE_MISSING: '按排名或积分接收，却没有写是哪一期排名',
  ISSUE_NOT_WEDNESDAY: '不是星期三；排名每周三发布',
  ISSUE_AFTER_CLOSING: '这一期排名在报名截止之后才发布；应是截止以前发布的',
  ONE_ATHLETE: '按名次接收的是单打，每个报名只能有一人；双打应按积分之和',
  TURN_TWICE: '“{id}”与另一个报名的时间和序号都相同，分不出先后',
  SEED_MISSING: '有抽签决定的次序，却没有写 seed',
  QUALIFYING_MISSING: '写的是举行预选赛，而规程没有预选赛',
  QUALIFYING_NOT_HELD: '不举行预选赛，不能给预选赛外卡',
  PLACES_OVER: '多于规程的名额，最多 {most} 个',
  PLACES_OVER_MAIN: '特免、外卡和预选出线共 {given} 个，多于正选的 {size} 个签位',
  ALREADY_IN: '“{id}”已由另一个名额进入；每个报名只占一个',
  ENTRIES_TOO_FEW: '报名太少，至少 {least} 个才能抽签',
  ORDER_TWICE: '两个报名的 order 都是 {order}；每个报名一个次序',
  SEEDING_TWICE: '有两个 {seeding} 号种子',
  SEEDING_GAP: '是 {seeding} 号种子，而种子一共只有 {seeds} 个；号码应连续',
  SEEDS_OVER: '最多 {most} 个种子',
  GROUPS_OVER: '组数多于报名数（{entries} 个）',
  TIE_BREAK_ELSEWHERE: '抢七只能在 {games} 平或 {less} 平',
  MATCH_TIE_BREAK_OF_ONE: '只打一盘的比赛没有决胜盘抢十',
  SAME_PLAYER: '对手不能是同一个人',
  MATCH_TWICE: '同组的两个人只打一场，前面已有他们的比赛',
  BY_OTHERS: '应是这场比赛的两个人之一',
  NO_SHOW_TWICE: '“{id}”已有一场无故弃权；之后的比赛不再进行',
  SCORE_IMPOSSIBLE: '这种赛制没有这样的比分',
  SET_UNFINISHED: '这一盘没有打完；只有退赛的最后一盘可以没打完',
  SET_AFTER_END: '比赛在这一盘以前已分出胜负',
  MATCH_UNDECIDED: '比分没有分出胜负；没有打完的比赛应写明原因',
  RETIRED_AFTER_END: '比分已分出胜负，不能再退赛',
};

/** 「entries.2.id：“e1”出现了两次；每个编号只能有一个」: where, then what. */
export const replayFaultText = ({ path, code, detail = {} }: ReplayFault): string => {
  const sentence = SENTENCE[code].replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = String(detail[name] ?? '');
    return FIELD_WORDS[name]?.(value) ?? value;
  });
  return path === '' ? sentence : `${path}：${sentence}`;
};
