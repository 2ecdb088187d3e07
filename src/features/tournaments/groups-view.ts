import type { EventView, MyFit, TournamentDetail } from '../../contract/tournaments';
import { ageText } from '../../copy/regulation';
import { detailCopy } from '../../copy/tournaments';
import { DISCIPLINE, DISCIPLINE_SHORT } from '../../copy/words';

export type Fit = MyFit['events'][number];

export interface EventCell {
  readonly id: string;
  /** 「U12 男单」 */
  readonly name: string;
  readonly discipline: string;
  /** 「12/32」「已报 12」 */
  readonly figures: string;
  /** 「已满」「已满，可候补」「候补 3」; null where there is nothing to add */
  readonly note: string | null;
  readonly full: boolean;
  /** how much is taken, where a limit of entries holds */
  readonly taken: { readonly held: number; readonly limit: number } | null;
  readonly fit: Fit | null;
  readonly label: string;
}

export interface GroupBlock {
  readonly id: string;
  readonly name: string;
  readonly age: string;
  readonly cells: readonly EventCell[];
  /** why not, the events with the same reason together */
  readonly whyNot: readonly string[];
}

const takenOf = ({ numbers }: EventView): EventCell['taken'] =>
  numbers.entriesLimit !== null
    ? { held: numbers.entries, limit: numbers.entriesLimit }
    : numbers.athletesLimit !== null
      ? { held: numbers.athletes, limit: numbers.athletesLimit }
      : null;

const figuresOf = ({ numbers }: EventView): string =>
  numbers.entriesLimit !== null
    ? detailCopy.figures(numbers.entries, numbers.entriesLimit)
    : numbers.athletesLimit !== null
      ? detailCopy.figuresPeople(numbers.athletes, numbers.athletesLimit)
      : detailCopy.figuresFree(numbers.entries);

const noteOf = ({ full, waitingList, numbers }: EventView): string | null =>
  numbers.waiting > 0
    ? detailCopy.waiting(numbers.waiting)
    : full
      ? waitingList
        ? detailCopy.fullWaiting
        : detailCopy.full
      : null;

/** A group's own name does not say 组 twice: 「U12 男单」「甲组 男团」. */
export const eventName = (event: Pick<EventView, 'groupName' | 'discipline'>): string =>
  `${event.groupName} ${DISCIPLINE_SHORT[event.discipline]}`;

export const cellOf = (event: EventView, fit: Fit | null): EventCell => {
  const figures = figuresOf(event);
  const note = noteOf(event);
  return {
    id: event.id,
    name: eventName(event),
    discipline: DISCIPLINE_SHORT[event.discipline],
    figures,
    note,
    full: event.full,
    taken: takenOf(event),
    fit,
    label: [event.groupName, DISCIPLINE[event.discipline], figures, note]
      .filter(Boolean)
      .join('，'),
  };
};

const whyNotOf = (cells: readonly EventCell[]): string[] => {
  const names = new Map<string, string[]>();
  cells.forEach(({ fit, discipline }) => {
    if (!fit?.refusal || fit.fits) return;
    const { sentence } = fit.refusal;
    names.set(sentence, [...(names.get(sentence) ?? []), discipline]);
  });
  return [...names].map(([sentence, events]) =>
    events.length === cells.length ? sentence : detailCopy.whyNot(events.join('、'), sentence),
  );
};

/** One reason that stands against every event (the real name is not approved yet, say), said once. */
export const sharedRefusal = (fit: MyFit | null): Fit['refusal'] => {
  const first = fit?.events[0]?.refusal ?? null;
  const same = fit?.events.every(({ refusal }) => refusal?.reason === first?.reason) ?? false;
  return same ? first : null;
};

/** All groups with their events and figures; with `fit` also why some do not fit the person. */
export const groupsOf = (detail: TournamentDetail, fit: MyFit | null): GroupBlock[] => {
  const saidOnce = sharedRefusal(fit) !== null;
  return detail.regulation.groups.map((group) => {
    const cells = detail.events
      .filter((event) => event.groupId === group.id)
      .map((event) =>
        cellOf(event, fit?.events.find(({ eventId }) => eventId === event.id) ?? null),
      );
    const whyNot = saidOnce ? [] : whyNotOf(cells);
    return { id: group.id, name: group.name, age: ageText(group.age), cells, whyNot };
  });
};

/** The events that fit the person, those that can be entered now first. */
export const fittingOf = (groups: readonly GroupBlock[]): EventCell[] => {
  const cells = groups
    .flatMap((group) => group.cells)
    .filter(({ fit }) => fit?.fits || fit?.entryId);
  const rank = ({ fit }: EventCell) => (fit?.refusal === null ? 0 : fit?.entryId ? 1 : 2);
  return cells
    .map((cell, at) => ({ cell, at }))
    .sort((a, b) => rank(a.cell) - rank(b.cell) || a.at - b.at)
    .map(({ cell }) => cell);
};
