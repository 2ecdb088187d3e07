import { foldTyped, lettersOf, wordsApart } from '../../src/contract/folding';
import { hidesNumber } from './hidden-number';

const LEAST_LETTERS = 2;
/** One character is no name that could be told from a word. */
const LEAST_NAME = 2;

/** What reaches a person without a number or a name, whatever stands between its letters: an account. */
const ACCOUNT = /微[信訊讯]|[薇威]信|扣扣|wechat|weixin/u;
/** Short for one, where a word begins with it: 「VX」, 「Q Q」; and an address. */
const SHORT = /@|(?<!\p{Script=Latin})(?:[vw][^\p{L}\p{N}]*x|q[^\p{L}\p{N}]*q)/u;
/** The day of a birth, before or after the word; 「3 号生病」 and 「5 月 3 日生效」 are none. */
const BIRTH = /(?:出生|生日|生于)[^\d]{0,6}\d|\d[日号]?(?:出生|生(?![效成病变产]))/u;

/** A name, and each of its parts: 「买买提」 is who 阿依古丽·买买提 is, too. */
const withParts = (name: string): readonly string[] => [name, ...name.split(/[·.•・\s]+/u)];

const LATIN = /^\p{Script=Latin}+$/u;

/**
 * Whether one of the names stands in a text. One in Latin letters is a word, or several, of its own: 「Li」 is none in
 * 「limit」; of the others nothing that stands between the characters hides them.
 */
const namesIn = (names: readonly string[]): ((text: string, letters: string) => boolean) => {
  const known = [...new Set(names.flatMap(withParts).map(lettersOf))].filter(
    (name) => [...name].length >= LEAST_NAME,
  );
  const whole = known.filter((name) => !LATIN.test(name));
  const words = known
    .filter((name) => LATIN.test(name))
    .map(
      (name) =>
        new RegExp(`(?<!\\p{Script=Latin})${[...name].join('\\P{L}*')}(?!\\p{Script=Latin})`, 'u'),
    );
  return (text, letters) =>
    whole.some((name) => letters.includes(name)) ||
    words.some((word) => word.test(wordsApart(text)));
};

/** Whether a text may be read by everybody, and kept for good. */
export type PublicText = (text: string) => boolean;

/**
 * What a reason that others read must be (RES-3, PTS-8, RNK-7, RNK-9, RNK-11): it is kept with the result, the
 * deduction or the issue after the accounts are gone, so it has words, no number of a person, and names nobody of
 * those given (PIPL).
 */
export const publicText = (names: readonly string[]): PublicText => {
  const isNamed = namesIn(names);
  return (text) => {
    const [folded, letters] = [foldTyped(text), lettersOf(text)];
    if ([...letters].length < LEAST_LETTERS || hidesNumber(text)) return false;
    if (ACCOUNT.test(letters) || SHORT.test(wordsApart(text)) || BIRTH.test(folded)) return false;
    return !isNamed(text, letters);
  };
};
