import { foldTyped } from '../../../src/contract/folding';
import type { Instant } from '../../../src/contract/words';

/** A member's consent to being shown by name and unit (MEM-13), the one given last. */
export interface PublicationConsent {
  /** of the text */
  readonly version: string;
  readonly at: Instant;
  /** member id of the account that consented: the person's own, or its guardian's */
  readonly by: string;
  /** null: it stands */
  readonly withdrawnAt: Instant | null;
}

/** Whether a person is shown by name and unit. Who was never asked, and who is gone, is not. */
export const isPublished = (
  member: { readonly publication?: PublicationConsent | null } | null,
): boolean => member?.publication?.withdrawnAt === null;

/** A person as somebody else may see them. */
export interface Shown {
  readonly name: string;
  readonly unit: string | null;
  /** `isPublished` */
  readonly published: boolean;
}

/** 王*明, of two characters 王*; one that is not Han by its first letter alone, N*, so that its length tells nothing. */
const masked = (name: string): string => {
  const letters = [...name.trim()];
  const [first = ''] = letters;
  if (!/^\p{Script=Han}/u.test(first) || letters.length < 3) return `${first}*`;
  return `${first}${'*'.repeat(letters.length - 2)}${letters.at(-1) ?? ''}`;
};

/**
 * The one policy of publication (MEM-13): who consents is shown by full name and unit to everybody, in rankings,
 * lists, draws and results; who does not by a masked name without unit, to members too. A masked name stays as it is.
 */
export const shownName = ({ name, published }: Pick<Shown, 'name' | 'published'>): string =>
  published ? name : masked(name);

/** The unit beside that name; null: none is shown. */
export const shownUnit = ({ unit, published }: Pick<Shown, 'unit' | 'published'>): string | null =>
  published ? unit : null;

/** Outside the app (SMS, WeChat's messages, shared cards) a name is masked, whoever's it is. */
export const nameOutside = (name: string): string => masked(name);

/** Whether a text that somebody chose, as a team's name, gives away who is not shown by name and unit. */
export const givesAway = (text: string, people: readonly Shown[]): boolean => {
  const folded = foldTyped(text);
  return people.some(
    ({ published, name, unit }) =>
      !published &&
      [name, unit].some((said) => said !== null && said !== '' && folded.includes(foldTyped(said))),
  );
};
