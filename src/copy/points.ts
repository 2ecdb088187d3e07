type Without = 'NO_SHOW' | 'NO_WHOLE_MATCH' | 'TOO_FEW' | 'BEHIND_THE_BEST';

const WITHOUT: Record<Without, string> = {
  NO_SHOW: '无故弃赛',
  NO_WHOLE_MATCH: '没有打完一场计分的比赛',
  TOO_FEW: '实际参赛人（对、队）数不够',
  BEHIND_THE_BEST: '名次不在得分范围内',
};

/** 「实际参赛 12，得分 8 人；无积分：m7（…）」 (PTS-2 to PTS-5) */
export const awardSummary = (
  played: number,
  awarded: number,
  without: readonly { readonly who: string; readonly why: Without }[],
): string =>
  [
    `实际参赛 ${played} 个，${awarded} 人获得积分`,
    ...without.map(({ who, why }) => `${who} 没有积分：${WITHOUT[why]}`),
  ].join('\n');

/** SAN-2: what the file of one event cannot say. */
export const alsoVoid = (who: readonly string[]): string =>
  `按规程，无故弃赛的人本站不授予积分，本站其他项目的积分也要去掉：${who.join('、')}`;

/** What the columns of the tournament are still missing for the ranking. */
export const stillMissing = (flags: readonly string[]): string =>
  `这些列还空着，计入排名前要写上：${flags.join('、')}`;
