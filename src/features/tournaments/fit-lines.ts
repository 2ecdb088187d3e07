import type { FittingEvent, TournamentFits } from '../../contract/tournaments';
import { entryKindOf } from '../../contract/words';
import { feeText } from '../../copy/fees';
import { browsing, detailCopy } from '../../copy/tournaments';
import { DISCIPLINE_SHORT } from '../../copy/words';

/** What fits one person of the account in a tournament; `name` null: there is only one of them. */
export interface FitsOfPerson {
  readonly name: string | null;
  readonly fits: TournamentFits;
}

/** A line of a card: an event that fits, with its places and its fee. */
export interface FitLine {
  readonly key: string;
  /** 「U12组 男单」, where there are several persons with the name before it */
  readonly event: string;
  /** 「22/32」「已报 22」 */
  readonly figures: string;
  readonly fee: string | null;
  /** 「已满」「已满，可候补」 */
  readonly note: string | null;
  readonly full: boolean;
}

export interface CardFits {
  readonly lines: readonly FitLine[];
  /** how many more events fit, said in words; null: none */
  readonly more: string | null;
  /** nothing fits anybody */
  readonly none: boolean;
  readonly mayEnter: boolean;
}

/** So many events of one person; of several persons one each. */
const LINES = 2;

const figuresOf = ({ held, limit, counts }: FittingEvent): string =>
  limit === null
    ? detailCopy.figuresFree(held)
    : counts === 'athletes'
      ? detailCopy.figuresPeople(held, limit)
      : detailCopy.figures(held, limit);

const lineOf = (name: string | null, event: FittingEvent): FitLine => ({
  key: `${name ?? ''} ${event.eventId}`,
  event: [name, `${event.groupName} ${DISCIPLINE_SHORT[event.discipline]}`]
    .filter(Boolean)
    .join(' · '),
  figures: figuresOf(event),
  fee: event.fee && feeText(event.fee, entryKindOf(event.discipline)),
  note: event.full ? (event.mayEnter ? detailCopy.fullWaiting : detailCopy.full) : null,
  full: event.full,
});

/** What a card says of the events that fit the account's persons; what somebody stands in is said by the mark (my-mark). */
export const cardFitsOf = (people: readonly FitsOfPerson[]): CardFits => {
  const each = people.length > 1 ? 1 : LINES;
  const shown = people.map(({ name, fits }) => {
    const open = fits.events.filter(({ entryId }) => entryId === null);
    const entered = fits.events.length - open.length;
    const lines = open.slice(0, each).map((event) => lineOf(name, event));
    return { lines, left: fits.fitting - entered - lines.length };
  });
  const left = shown.reduce((sum, one) => sum + one.left, 0);
  return {
    lines: shown.flatMap(({ lines }) => lines),
    more: left > 0 ? browsing.moreFits(left) : null,
    none: people.length > 0 && people.every(({ fits }) => fits.fitting === 0),
    mayEnter: people.some(({ fits }) => fits.mayEnter > 0),
  };
};
