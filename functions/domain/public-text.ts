import { foldTyped, lettersOf } from '../../src/contract/folding';
import { hidesNumber } from './hidden-number';

const LEAST_LETTERS = 2;
/** One character is no name that could be told from a word. */
const LEAST_NAME = 2;

/** What reaches or tells a person without a number or a name: an address, an account. */
const CONTACT = /@|微信|wechat|weixin|qq/u;
/** The day of a birth, before or after the word; 「3 号生病」 and 「5 月 3 日生效」 are none. */
const BIRTH = /(?:出生|生日|生于)[^\d]{0,6}\d|\d[日号]?(?:出生|生(?![效成病变产]))/u;

/** A name, and each of its parts: 「买买提」 is who 阿依古丽·买买提 is, too. */
const withParts = (name: string): readonly string[] => [name, ...name.split(/[·.•・\s]+/u)];

/** Whether a text may be read by everybody, and kept for good. */
export type PublicText = (text: string) => boolean;

/**
 * What a reason that others read must be (RES-3, PTS-8, RNK-7, RNK-9, RNK-11): it is kept with the result, the
 * deduction or the issue after the accounts are gone, so it has words, no number of a person, and names nobody of
 * those given (PIPL).
 */
export const publicText = (names: readonly string[]): PublicText => {
  const known = [...new Set(names.flatMap(withParts).map(lettersOf))].filter(
    (name) => [...name].length >= LEAST_NAME,
  );
  return (text) => {
    const [folded, letters] = [foldTyped(text), lettersOf(text)];
    if ([...letters].length < LEAST_LETTERS || hidesNumber(text)) return false;
    if (CONTACT.test(folded) || BIRTH.test(folded)) return false;
    return !known.some((name) => letters.includes(name));
  };
};
