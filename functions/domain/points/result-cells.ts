import { FORMER_LINE } from '../../../src/contract/results';
import type { DocumentKind } from '../../../src/contract/words';

/** Full-width letters and digits as plain ones, nothing that is not seen, no space around. */
export const folded = (cell: string): string =>
  cell
    .normalize('NFKC')
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .trim();

/** PTS-7: names are compared without spaces, whatever the case and the kind of the middle dot. */
const nameKey = (name: string): string =>
  folded(name)
    .replace(/\s/g, '')
    .replace(/[•・‧∙]/g, '·')
    .toUpperCase();

export const sameName = (written: string, registered: string): boolean =>
  nameKey(written) === nameKey(registered);

/** Whether a text holds a name, by the same key. */
export const namedIn = (text: string, name: string): boolean =>
  nameKey(name) !== '' && nameKey(text).includes(nameKey(name));

/** What people write for a kind of document (MEM-3). */
const KINDS: Readonly<Record<string, DocumentKind>> = {
  'RESIDENT-ID': 'resident-id',
  身份证: 'resident-id',
  居民身份证: 'resident-id',
  'FOREIGN-PASSPORT': 'foreign-passport',
  护照: 'foreign-passport',
  外国护照: 'foreign-passport',
  'HMT-PERMIT': 'hmt-permit',
  通行证: 'hmt-permit',
  回乡证: 'hmt-permit',
  台胞证: 'hmt-permit',
  港澳台通行证: 'hmt-permit',
  港澳台居民来往大陆通行证: 'hmt-permit',
};

/** (decided) The person of a line of the revision that stands is meant, not a document (PTS-7). */
export const isFormerLine = (kind: string): boolean => kind === FORMER_LINE;

export const documentKindOf = (cell: string): DocumentKind | null =>
  KINDS[cell.toUpperCase()] ?? null;

/** A whole number from 0; null: negative, a fraction, or no number. */
export const wholeNumberOf = (cell: string): number | null =>
  /^\d{1,4}$/.test(cell) ? Number(cell) : null;

const YES_NO: Readonly<Record<string, boolean>> = {
  '': false,
  否: false,
  '0': false,
  N: false,
  NO: false,
  FALSE: false,
  是: true,
  '1': true,
  Y: true,
  YES: true,
  TRUE: true,
};

export const yesOrNo = (cell: string): boolean | null => YES_NO[cell.toUpperCase()] ?? null;
