/** Format and control characters, joiners, variation selectors, fillers, the blank Braille cell. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/gu;
/** Bullets and points that people and keyboards write for the middle dot of a name (MEM-11). */
const DOTS = /[•‣‧∙⋅・ꞏ⸱]/gu;

/** A typed text as it is seen: half-width, one kind of middle dot, without what nobody sees or stands around it. */
export const asSeen = (typed: string): string =>
  typed.normalize('NFKC').replace(UNSEEN, '').replace(DOTS, '·').trim();

/**
 * What two typed names are compared by, of teams, people and units (ENT-7, MEM-11): as they are seen, and
 * neither case nor any white space tells them apart. Folding twice is folding once.
 */
export const foldTyped = (typed: string): string =>
  asSeen(typed).replace(/\s/gu, '').toUpperCase().toLowerCase().normalize('NFKC');

export const sameTyped = (one: string, other: string): boolean =>
  foldTyped(one) === foldTyped(other);
