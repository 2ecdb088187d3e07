/**
 * Characters of Chinese names that older systems keep in Unicode's private area, because their standards had them
 * before Unicode did, U+E815 to U+E864 in their order: as GB 18030 maps the bytes FE50 to FEA0, eight of them newly
 * since its edition of 2022 (U+9FB4 to U+9FBB), six of them in CJK Extension B. The index gb18030 of the WHATWG
 * Encoding Standard has them so.
 */
const HAN = [
  ...'⺁𠂇𠂉𠃌⺄㑳㑇⺈⺋龴㖞㘚㘎⺌⺗㥮㤘龵㧏㧟',
  ...'㩳㧐龶龷㭎㱮㳠⺧𡗗龸⺪䁖䅟⺮䌷⺳⺶⺷𢦏䎱',
  ...'䎬⺻䏝䓖䙡䙌龹䜣䜩䝼䞍⻊䥇䥺䥽䦂䦃䦅䦆䦟',
  ...'䦛䦷䦶龺𤇾䲣䲟䲠䲡䱷䲢䴓䴔䴕䴖䴗䴘䴙䶮龻',
];
const FIRST_HAN = 0xe815;
/** Letters of romanised names, bytes A8BC and A8BF. */
const LETTERS: Readonly<Record<string, string>> = { '\ue7c7': 'ḿ', '\ue7c8': 'ǹ' };

/** The text with characters of the private area as the standard maps them; others stay (MEM-11). */
export const standardHan = (text: string): string =>
  text.replace(
    /[\ue7c7\ue7c8\ue815-\ue864]/g,
    (sign) => LETTERS[sign] ?? HAN[sign.charCodeAt(0) - FIRST_HAN] ?? sign,
  );

/** A character that only the system it was typed on can show, and its number: 「U+E863」; null: there is none. */
export const privateCharacter = (
  text: string,
): { readonly character: string; readonly code: string } | null => {
  const [character] = /\p{Co}/u.exec(text) ?? [];
  if (character === undefined) return null;
  return { character, code: `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}` };
};
