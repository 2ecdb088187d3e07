import { apartAtPhones, foldTyped, wrongIn } from './folding';
import { charactersIn, LENGTHS } from './limits';

/** Somebody in a text that was pasted: a number, and the name that stands beside it. */
export interface PastedPerson {
  readonly phone: string;
  readonly name: string | null;
}

export interface PastedPeople {
  /** in their order, each number once */
  readonly people: readonly PastedPerson[];
  /** runs of digits that are no mobile number */
  readonly wrong: readonly string[];
  /** lines that say something and have neither */
  readonly linesWithout: number;
}

/** What stands in lists beside a name. */
const LABELS = new Set(
  [
    ...['姓名', '名字', '电话', '手机', '手机号', '手机号码', '联系电话', '联系方式', '号码'],
    ...['运动员', '球员', '队员', '选手', '教练', '教练员', '领队', '队医', '工作人员', '家长'],
    ...['男', '女', 'name', 'tel', 'phone', 'mobile'],
  ].map(foldTyped),
);
/** Of the Han script a longer word without a middle dot is no name. */
const LONGEST_HAN = 6;

/** Marks of age groups, numbers in a list, times. */
const WITH_DIGITS = /[\p{L}]{0,2}\d[\p{L}\d]{0,2}(?=\P{L}|$)|\d+/gu;
const SEPARATORS = /[^\p{L}\p{M}·.' -]+/u;

const nameOf = (words: readonly string[], nearest: 'first' | 'last'): string | null => {
  const bare = words.map((word) => word.replace(/^[.·']+|[.·']+$/gu, ''));
  const said = bare.filter((word) => /\p{L}/u.test(word) && !LABELS.has(foldTyped(word)));
  const han = said.filter((word) => /\p{Script=Han}/u.test(word));
  const apart = han.every((word) => charactersIn(word) === 1);
  const name =
    han.length === 0
      ? said.join(' ')
      : apart
        ? han.join('')
        : (han.at(nearest === 'last' ? -1 : 0) ?? '');
  const tooLong =
    charactersIn(name) >
    (han.length > 0 && !name.includes('·') ? LONGEST_HAN : LENGTHS.realName.most);
  return name === '' || tooLong ? null : name;
};

/** The name in what stands before or behind a number: the one that is nearest to it. */
const nameIn = (piece: string, nearest: 'first' | 'last'): string | null => {
  const parts = piece
    .replace(WITH_DIGITS, ',')
    .split(SEPARATORS)
    .map((part) => nameOf(part.split(/[ -]+/).filter(Boolean), nearest))
    .filter((name) => name !== null);
  return parts.at(nearest === 'last' ? -1 : 0) ?? null;
};

const LINES = /[\v\f\r\n\u0085\u2028\u2029]+/u;

/**
 * Reads people out of a text of any number of lines (ENT-5): mobile numbers with the name that stands before each, or,
 * in a line that begins with a number, behind it. A name is a guess that the person sees before anything is sent.
 */
export const readPeople = (text: string): PastedPeople => {
  const people = new Map<string, PastedPerson>();
  const wrong: string[] = [];
  let linesWithout = 0;
  for (const line of text.split(LINES)) {
    const apart = apartAtPhones(line);
    const { pieces, phones } = apart;
    const wrongHere = wrongIn(apart);
    wrong.push(...wrongHere);
    if (phones.length + wrongHere.length === 0 && /[\p{L}\p{N}]/u.test(line)) linesWithout += 1;
    const before = nameIn(pieces[0] ?? '', 'last') !== null;
    phones.forEach((phone, at) => {
      const name = before
        ? nameIn(pieces[at] ?? '', 'last')
        : nameIn(pieces[at + 1] ?? '', 'first');
      const known = people.get(phone);
      if (!known || known.name === null) people.set(phone, { phone, name });
    });
  }
  return { people: [...people.values()], wrong, linesWithout };
};
