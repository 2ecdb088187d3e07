import { PHONE_DIGITS, SMS_CODE } from './limits';
import { standardHan } from './standard-han';

/** Format and control characters, joiners, variation selectors, fillers, the blank Braille cell. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/gu;
/** Bullets and points that people and keyboards write for the middle dot of a name (MEM-11). */
const DOTS = /[•‣‧∙⋅・ꞏ⸱]/gu;
/** Dashes of every length, the minus sign and the line that is drawn with a box. */
const DASHES = /[\p{Pd}\u2212\u2500]+/gu;
/** Where one line, or one cell of a table that was pasted, ends. */
const BREAKS = /[\t\v\f\r\n\u0085\u2028\u2029]+/g;

/** One form of every character: half-width digits and letters, ligatures and circled digits taken apart. */
export const halfWidth = (typed: string): string => typed.normalize('NFKC');

/**
 * A typed text as it is seen: half-width, one kind of middle dot, characters of the private area as the standard maps
 * them, without what nobody sees or stands around it.
 */
export const asSeen = (typed: string): string =>
  halfWidth(halfWidth(standardHan(typed)).replace(UNSEEN, ''))
    .replace(DOTS, '·')
    .trim();

/** Keyboards turn an apostrophe by themselves. */
const APOSTROPHES = /[‘’ʼ`´]/gu;

/**
 * What two typed names are compared by, of teams, people and units (ENT-7, MEM-11), and what a search looks for: as
 * they are seen, and neither case nor any white space, kind of dash, apostrophe or point tells them apart. Folding twice is
 * folding once.
 */
export const foldTyped = (typed: string): string =>
  halfWidth(asSeen(typed).replace(/\s/gu, '').toLowerCase().toUpperCase().toLowerCase())
    .replace(DASHES, '-')
    .replace(APOSTROPHES, "'")
    .replaceAll('ς', 'σ')
    .replaceAll('.', '·');

export const sameTyped = (one: string, other: string): boolean =>
  foldTyped(one) === foldTyped(other);

/** Whether a text is found by what was typed to search it; nothing typed finds everything. */
export const containsTyped = (text: string, typed: string): boolean =>
  foldTyped(text).includes(foldTyped(typed));

/** The words of a search: each must be found. */
export const typedWords = (typed: string): string[] =>
  typed
    .split(/\s+/u)
    .map(foldTyped)
    .filter((word) => word !== '');

/** Letters and digits alone: nothing that stands between them, or above them, hides a name or a number. */
export const lettersOf = (typed: string): string =>
  foldTyped(typed)
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '');

/** A text in small letters without what stands above them, its words apart as they were written. */
export const wordsApart = (typed: string): string =>
  asSeen(typed).toLowerCase().toUpperCase().toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

/** Whether there is a character in it that nobody sees, or that breaks the line. */
export const hasUnseen = (typed: string): boolean =>
  /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800\p{Zl}\p{Zp}]/u.test(typed);

/** A cell as its person means it: spreadsheets keep a text from being a number by `'` before it or `="…"` around it. */
export const unwrapped = (cell: string): string => {
  const bare = cell
    .trim()
    .replace(/^="(.*)"$/su, '$1')
    .replace(/^['‘’]+/u, '');
  return bare === cell ? cell : unwrapped(bare);
};

/** A cell of a table of results, as it is judged. */
export const foldCell = (cell: string): string => {
  const bare = asSeen(unwrapped(asSeen(cell)));
  return bare === cell ? cell : foldCell(bare);
};

/** The number of a document as it is kept and compared: a capital X, none of the spaces and dashes copied along. */
export const foldDocument = (written: string): string =>
  foldCell(foldCell(written).toUpperCase().replace(DASHES, '').replace(/\s/gu, ''));

const mobile = (gap: string): string => `1[3-9](?:${gap}\\d){${PHONE_DIGITS - 2}}`;
const AREA = '(?:(?:\\+|00)?86[ .·-]*)?';
const WRITTEN = `${AREA}(${mobile('[ .·-]{0,3}')})`;
/** A mainland mobile number, digits only. */
export const PHONE = new RegExp(`^${mobile('')}$`);
const ONE_PHONE = new RegExp(`^${WRITTEN}$`);
const SHORTEST_WRONG = 5;

const digitsOf = (text: string): string => text.replace(/\D/g, '');
/**
 * A text in which numbers are looked for: lines and cells stay apart, of the rest only what is seen, with one kind of
 * space, dash and dot.
 */
export const plainNumbers = (text: string): string =>
  asSeen(text.replace(BREAKS, ',')).replace(/\s/gu, ' ').replace(DASHES, '-');

export const isPhone = (phone: string): boolean => PHONE.test(phone);

/** A text that is one number, with +86, 0086 or 86 before it and gaps inside, as its digits; any other as it is. */
export const foldPhone = (text: string): string => {
  const [, number] = ONE_PHONE.exec(plainNumbers(unwrapped(text))) ?? [];
  return number === undefined ? text : digitsOf(number);
};

/** What was typed or pasted into a field for many numbers. */
export interface PhonesRead {
  readonly phones: readonly string[];
  /** runs of digits that are no mobile number, to be named to the person */
  readonly wrong: readonly string[];
}

/** A text taken apart at the mobile numbers in it: one piece more than there are numbers. */
export interface PhonesApart {
  readonly pieces: readonly string[];
  readonly phones: readonly string[];
}

/** Finds mobile numbers in any text, whatever stands between them; a piece may be empty. */
export const apartAtPhones = (text: string): PhonesApart => {
  const plain = plainNumbers(text);
  const pieces: string[] = [];
  const phones: string[] = [];
  let from = 0;
  for (const found of plain.matchAll(new RegExp(`(^|\\D)${WRITTEN}(?!\\d)`, 'g'))) {
    const [whole, before = '', written = ''] = found;
    pieces.push(plain.slice(from, found.index) + before);
    phones.push(digitsOf(written));
    from = found.index + whole.length;
  }
  return { pieces: [...pieces, plain.slice(from)], phones };
};

/** Runs of digits that are no mobile number, in a text taken apart. */
export const wrongIn = ({ pieces }: PhonesApart): string[] =>
  (pieces.join(' ').match(/\d[\d -]*\d/g) ?? [])
    .filter((run) => digitsOf(run).length >= SHORTEST_WRONG)
    .map((run) => run.trim());

/**
 * Reads mobile numbers out of any text: one or several, and whatever stands between them (names, commas, line
 * breaks). The order is kept, repeats are not.
 */
export const readPhones = (text: string): PhonesRead => {
  const apart = apartAtPhones(text);
  return { phones: [...new Set(apart.phones)], wrong: wrongIn(apart) };
};

/** The number in a field for one, also while it is being typed: eleven digits at most. */
export const typedPhone = (text: string): string => {
  const [phone] = readPhones(text).phones;
  const digits = digitsOf(halfWidth(text));
  return (
    phone ??
    (digits.length > PHONE_DIGITS ? digits.replace(/^(?:00)?86/, '') : digits).slice(
      0,
      PHONE_DIGITS,
    )
  );
};

/** The code in whatever was typed or pasted, a whole SMS included. */
export const typedCode = (text: string): string => {
  const plain = halfWidth(text);
  return /(?:^|\D)(\d{6})(?!\d)/.exec(plain)?.[1] ?? digitsOf(plain).slice(0, SMS_CODE.digits);
};
