import { plainNumbers } from '../../src/contract/folding';
import { LEVELS } from '../../src/contract/association';

/** 零 to 九 by their places, as they are written, counted in money and spoken. */
const CHINESE = ['零〇', '一壹幺', '二贰', '三叁', '四肆', '五伍', '六陆', '七柒', '八捌', '九玖'];
const DIGIT = `[\\d${CHINESE.join('')}]`;
/** Digits with nothing but marks and letters between: one Chinese digit alone is mostly a word, 「一起」. */
const RUN = new RegExp(`${DIGIT}(?:[^\\p{Script=Han}]{0,3}${DIGIT})+`, 'gu');

const arabic = (run: string): string =>
  CHINESE.reduce(
    (text, written, digit) => text.replace(new RegExp(`[${written}]`, 'g'), String(digit)),
    run,
  );

/** The text with digits of every script as ordinary ones; which they are is of no matter but in Chinese. */
const withDigits = (text: string): string =>
  plainNumbers(text)
    .replace(RUN, arabic)
    .replace(/(?!\d)\p{N}/gu, '0');

const YEAR = '20[2-9]\\d';
const MONTH = '(?:0?[1-9]|1[0-2])';
const DAY = '(?:0?[1-9]|[12]\\d|3[01])';
const COUNTER = '[号场轮名组队局盘岁人强进片签位次天日月年周时点条款项届站秒米级页行列%]';
const GAME = '(?:[12]?\\d|30)';
const alone = (pattern: string, marks = ''): RegExp =>
  new RegExp(`(?<!\\d[${marks}]?)(?:${pattern})(?![${marks}]?\\d)`, 'g');

/** What numbers a reason may well have: days, times, scores, years, levels, what is counted. */
const EXPLAINED = [
  alone(`${YEAR} ?[-/.年] ?${MONTH} ?[-/.月] ?${DAY}`),
  alone(`${YEAR}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])`),
  alone('(?:[01]?\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d)?', ':'),
  alone('[1-9]\\d{0,3} ?(?:→|->|改为|改成|更正为|更正成|应为) ?[A-Za-z]?[1-9]\\d{0,3}'),
  alone('[1-9]\\d{0,2}/[1-9]\\d{0,2}', '/'),
  alone('[1-9]\\d{0,2} ?名 ?:? ?[1-9]\\d{0,3}'),
  alone(`${MONTH}[-/.]${DAY}`, '-/.:'),
  alone(`${GAME}[-:]${GAME}(?:\\(${GAME}\\))?`, '-:'),
  alone(YEAR),
  alone(`U\\d\\d|${LEVELS.join('|')}`),
  alone(`(?!0\\d)(?:\\d{1,3} ?${COUNTER}|\\d{1,4} ?[分元])`),
] as const;

/** 「第 1、2、3 场」: a list goes up, a number that is dressed as one seldom does. */
const LIST = alone('\\d{1,2}(?: ?[、,/和及与至到~-] ?\\d{1,2})+');
const goesUp = (list: string): boolean => {
  const parts = list.split(/\D+/);
  return parts.every(
    (part, at) => !/^0\d/.test(part) && (at === 0 || Number(part) > Number(parts[at - 1])),
  );
};

/** So many digits that nothing explains are a phone's or a document's number, or what is left of one. */
const MOST_UNEXPLAINED = 5;

/** Whether a text has the number of a phone or of a document in it, whatever stands between its digits. */
export const hidesNumber = (text: string): boolean => {
  const listless = withDigits(text).replace(LIST, (list) => (goesUp(list) ? ' ' : list));
  const rest = EXPLAINED.reduce((left, pattern) => left.replace(pattern, ' '), listless);
  return rest.replace(/\D/g, '').length > MOST_UNEXPLAINED;
};
