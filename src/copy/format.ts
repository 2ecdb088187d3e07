import { parseMatchFormat, type SetFormat } from '../contract/match-format';

const tieBreakWord = (noAdvantage: boolean): string => (noAdvantage ? '抢先得' : '抢');

/** 「6 局，6 平抢 7」「11 分」「21 分，30 分封顶」「20 分钟」 */
const setText = (set: SetFormat): string => {
  if (set.by === 'minutes') return `${set.minutes} 分钟`;
  if (set.by === 'points')
    return [
      `${set.points} 分`,
      ...(set.noAdvantage ? ['不加分'] : []),
      ...(set.cap === null ? [] : [`${set.cap} 分封顶`]),
    ].join('，');
  const { games, noAdvantage, tieBreak } = set;
  return [
    `${games} 局`,
    ...(noAdvantage ? ['无占先'] : []),
    ...(tieBreak
      ? [`${tieBreak.at} 平${tieBreakWord(tieBreak.noAdvantage)} ${tieBreak.points}`]
      : []),
  ].join('，');
};

const lastText = (set: SetFormat): string =>
  set.by === 'points' ? `${tieBreakWord(set.noAdvantage)} ${set.points}` : `改为 ${setText(set)}`;

/**
 * A format code of the field as referees say it: SET1-S:6/TB7 「1 盘 6 局，6 平抢 7」; a code that is none
 * stays as it is. What is counted in points alone is a 局 of table tennis and badminton, else a 盘.
 */
export const formatText = (code: string): string => {
  const format = parseMatchFormat(code);
  if (format === null) return code;
  const { sets, set, last } = format;
  const word = set.by === 'points' ? '局' : '盘';
  if (sets === 1) return `1 ${word} ${setText(set)}`;
  const deciding = last === null ? '' : `，决胜${word}${lastText(last)}`;
  return `${sets} ${word} ${(sets + 1) / 2} 胜，每${word} ${setText(set)}${deciding}`;
};
