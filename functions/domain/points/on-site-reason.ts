import { LENGTHS } from '../../../src/contract/limits';
import { foldTyped } from '../../../src/contract/folding';

/** So many digits one after the other are a phone's or a document's number, or what is left of one. */
const NUMBER = /[\p{N}零一二三四五六七八九幺壹贰叁肆伍陆柒捌玖]{6}/u;
/** One character is no name that could be told from a word. */
const LEAST_NAME = 2;

/** Nothing but letters and digits: whatever stands between them hides no number and no name. */
const bare = (text: string): string => foldTyped(text).replace(/[^\p{L}\p{N}]/gu, '');

/**
 * What a reason for an on-site entrant must be (RES-3): it is kept with the result for good, so it has words, no
 * number, and names nobody of those given (platform.md, Law).
 */
export const reasonRule = (names: readonly string[]): ((reason: string) => boolean) => {
  const known = [...new Set(names.map(bare))].filter((name) => [...name].length >= LEAST_NAME);
  return (reason) => {
    const text = bare(reason);
    if ([...text].length < LENGTHS.onSiteReason.least || NUMBER.test(text)) return false;
    return !known.some((name) => text.includes(name));
  };
};
