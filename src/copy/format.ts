const TIE_BREAK = /^TB(\d{1,2})(NOAD)?$/;
const SET = /^(\d{1,2})(NOAD)?(?:\/TB(\d{1,2})(?:NOAD)?(?:@(\d{1,2}))?)?$/;

const setText = (code: string): string | null => {
  const [, games, noAdvantage, tieBreak, at] = SET.exec(code) ?? [];
  if (games === undefined) return null;
  return [
    `${games} 局`,
    ...(noAdvantage ? ['无占先'] : []),
    ...(tieBreak ? [`${at ?? games} 平抢 ${tieBreak}`] : []),
  ].join('，');
};

/**
 * A format code of the field as referees say it: SET1-S:6/TB7 「1 盘 6 局，6 平抢 7」; a code that has no
 * words here stays as it is.
 */
export const formatText = (code: string): string => {
  const [, sets = '', set = '', last] = /^SET([1-9])-S:([^-]+)(?:-F:(.+))?$/.exec(code) ?? [];
  const [, points] = TIE_BREAK.exec(set) ?? [];
  const most = Number(sets);
  const toWin = `${Math.ceil(most / 2)} 胜`;
  if (points !== undefined && last === undefined)
    return most === 1 ? `1 局 ${points} 分` : `${sets} 局 ${toWin}，每局 ${points} 分`;
  const each = setText(set);
  if (each === null) return code;
  if (most === 1 && last === undefined) return `1 盘 ${each}`;
  const [, decider] = TIE_BREAK.exec(last ?? '') ?? [];
  const lastSet = decider === undefined ? setText(last ?? '') : `抢 ${decider}`;
  if (last !== undefined && lastSet === null) return code;
  return `${sets} 盘 ${toWin}，每盘 ${each}${last === undefined ? '' : `，决胜盘${lastSet}`}`;
};
