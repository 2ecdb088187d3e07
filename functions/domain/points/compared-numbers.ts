import type { CapWindow } from '../session/cap-window';

/**
 * (decided) RES-3: so many numbers that are none of their documents are compared for a name in a day, by one referee
 * in one tournament; a slip of the pen is mended with the second.
 */
export const WRONG_NUMBERS_A_DAY = 5;

/** A number beside a name of the entrants, both as short digests, and how many people of that name entered. */
export interface AskedNumber {
  readonly name: string;
  readonly number: string;
  readonly namesakes: number;
}

export const markOf = ({ name, number }: AskedNumber): string => `${name}.${number}`;

/**
 * Which of the numbers may be compared, in their order, when those `before` were: what was compared before, and for each
 * name as many as there are people of it and five more. `fresh`: not compared before.
 */
export const comparable = (
  before: ReadonlySet<string>,
  asked: readonly AskedNumber[],
): { readonly may: ReadonlySet<string>; readonly fresh: readonly string[] } => {
  const counts = new Map<string, number>();
  const count = (name: string): number => counts.get(name) ?? 0;
  for (const mark of before) {
    const [name = ''] = mark.split('.');
    counts.set(name, count(name) + 1);
  }
  const may = new Set(before);
  const fresh: string[] = [];
  for (const one of asked) {
    const mark = markOf(one);
    if (may.has(mark) || count(one.name) >= one.namesakes + WRONG_NUMBERS_A_DAY) continue;
    counts.set(one.name, count(one.name) + 1);
    may.add(mark);
    fresh.push(mark);
  }
  return { may, fresh };
};

/** The numbers that were compared within a window, as marks that tell nothing (MEM-6). */
export interface ComparedNumbers {
  /** One strongly consistent GetItem. */
  of(subject: string, window: CapWindow): Promise<ReadonlySet<string>>;
  /** Adds marks to those that were seen; false: others came between. */
  add(
    subject: string,
    window: CapWindow,
    seen: ReadonlySet<string>,
    marks: readonly string[],
  ): Promise<boolean>;
}
