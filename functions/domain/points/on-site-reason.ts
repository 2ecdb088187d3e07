import { LENGTHS } from '../../../src/contract/limits';
import { foldTyped } from '../../../src/contract/folding';

/** So many digits one after the other are a phone's or a document's number, or what is left of one. */
const NUMBER = /[\p{N}零一二三四五六七八九幺壹贰叁肆伍陆柒捌玖]{6}/u;
/** One character is no name that could be told from a word. */
const LEAST_NAME = 2;

/** What reaches or tells a person without a number or a name: an address, an account, the day of a birth. */
const PERSONAL = /@|微信|wechat|weixin|qq|\d{4}年\d{1,2}月\d{1,2}日?(?:出?生)/u;

/** Nothing but letters and digits: whatever stands between them, or above them, hides no number and no name. */
const bare = (text: string): string =>
  foldTyped(text)
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '');

/** A name, and each of its parts: 「买买提」 is who 阿依古丽·买买提 is, too. */
const withParts = (name: string): readonly string[] => [name, ...name.split(/[·.•・\s]+/u)];

/**
 * What a reason for an on-site entrant must be (RES-3): it is kept with the result for good, so it has words, no
 * number, and names nobody of those given (platform.md, Law).
 */
export const reasonRule = (names: readonly string[]): ((reason: string) => boolean) => {
  const known = [...new Set(names.flatMap(withParts).map(bare))].filter(
    (name) => [...name].length >= LEAST_NAME,
  );
  return (reason) => {
    const text = bare(reason);
    if ([...text].length < LENGTHS.onSiteReason.least || NUMBER.test(text)) return false;
    if (PERSONAL.test(foldTyped(reason))) return false;
    return !known.some((name) => text.includes(name));
  };
};
