import { foldCell, foldTyped, sameTyped } from '../../../src/contract/folding';
import { FORMER_LINE } from '../../../src/contract/words';
import type { DocumentKind } from '../../../src/contract/words';

/** PTS-7, MEM-11: names are compared as they are typed anywhere; a cell has lost what stands before 't Hooft. */
export const sameName = (written: string, registered: string): boolean =>
  sameTyped(written, foldCell(registered));

/** What people write for a kind of document (MEM-3). */
const KINDS: ReadonlyMap<string, DocumentKind> = new Map(
  Object.entries({
    'resident-id': [
      ...['resident-id', '身份证', '居民身份证', '中华人民共和国居民身份证'],
      ...['二代身份证', '第二代身份证', '二代居民身份证', '第二代居民身份证'],
    ],
    'foreign-passport': ['foreign-passport', '护照', '外国护照', '外籍护照'],
    'hmt-permit': [
      ...['hmt-permit', '通行证', '回乡证', '台胞证', '港澳台通行证'],
      ...['港澳居民来往内地通行证', '台湾居民来往大陆通行证'],
      ...['港澳台居民来往大陆通行证', '港澳台居民来往内地通行证'],
    ],
  } as const satisfies Record<DocumentKind, readonly string[]>).flatMap(([kind, names]) =>
    names.map((name) => [name, kind as DocumentKind] as const),
  ),
);

/** (decided) The person of a line of the revision that stands is meant, not a document (PTS-7). */
export const isFormerLine = (kind: string): boolean => kind === FORMER_LINE;

/** A remark in brackets does not make another kind of it: 「台湾居民来往大陆通行证（台胞证）」. */
export const documentKindOf = (cell: string): DocumentKind | null =>
  KINDS.get(foldTyped(cell).replace(/\(.*?\)/g, '')) ?? null;

/** A whole number from 0; null: negative, a fraction, or no number. */
export const wholeNumberOf = (cell: string): number | null =>
  /^\d{1,4}$/.test(cell) ? Number(cell) : null;

const YES: readonly string[] = [
  ...['是', '1', 'y', 'yes', 'true', '弃赛', '无故弃赛', '无故弃权'],
  ...['√', '✓', '✔', '☑', '✅'],
];
const NO: readonly string[] = ['', '否', '0', 'n', 'no', 'false'];

/** Whether a cell says yes. 弃权 alone is no answer: S1 十一 calls an injury so, too, which is not punished. */
export const yesOrNo = (cell: string): boolean | null => {
  const said = foldTyped(cell);
  if (YES.includes(said)) return true;
  return NO.includes(said) ? false : null;
};
