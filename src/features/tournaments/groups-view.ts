import { sharedRefusals } from '../../client/fits';
import type { EntryPhase, EventView, MyFit, TournamentDetail } from '../../contract/tournaments';
import { ageText } from '../../copy/regulation-who';
import { detailCopy, PHASE } from '../../copy/tournaments';
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
  /** the person's own fit, as the server judges it; places are not part of it */
  readonly fit: Fit | null;
  /** no place left and no waiting list to join */
  readonly shut: boolean;
  readonly label: string;
}

export interface GroupBlock {
  readonly id: string;
  readonly name: string;
  readonly age: string;
  /** the order of groups by age (ENT-12) */
  readonly ladder: number;
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

/** Free places are said as long as they can be had. */
const figuresOf = ({ numbers }: EventView, over: boolean): string =>
  over
    ? detailCopy.figuresFree(numbers.entries)
    : numbers.entriesLimit !== null
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

const reached = (held: number, limit: number | null): boolean => limit !== null && held >= limit;

/** A tournament that is full (CAP-1) is not so for who is counted in it already; its events may be. */
const shutFor = ({ full, waitingList, numbers }: EventView, counted: boolean): boolean => {
  const ownLimit =
    reached(numbers.entries, numbers.entriesLimit) ||
    reached(numbers.athletes, numbers.athletesLimit);
  return full && !waitingList && (ownLimit || !counted);
};

/** May be entered now: nothing stands against the person, and there is a place or a waiting list. */
export const mayEnter = ({ fit, shut }: EventCell): boolean => fit?.refusals.length === 0 && !shut;

/** `phase`: of the tournament; an event that is entered at other times says so (ENT-13). */
export const cellOf = (
  event: EventView,
  fit: Fit | null,
  { counted = false, phase }: { counted?: boolean; phase: EntryPhase },
): EventCell => {
  const over = isOver({ phase });
  const figures = figuresOf(event, over);
  const note = over ? null : event.phase === phase ? noteOf(event) : PHASE[event.phase];
  return {
    id: event.id,
    name: eventName(event),
    discipline: DISCIPLINE_SHORT[event.discipline],
    figures,
    note,
    full: event.full,
    taken: takenOf(event),
    fit,
    shut: event.phase !== 'open' || shutFor(event, counted),
    label: [event.groupName, DISCIPLINE[event.discipline], figures, note]
      .filter(Boolean)
      .join('，'),
  };
};

/** What stands against every event alike is said by the bar at the bottom. */
export const ofTheWhole = (reason: string): boolean =>
  reason === 'ENTRY_NOT_OPEN' || reason === 'ENTRY_CLOSED';

/** Why events of a group do not fit, each reason with the events it stands against. */
const whyNotOf = (
  cells: readonly EventCell[],
  saidOnce: readonly Fit['refusals'][number][],
): string[] => {
  const names = new Map<string, string[]>();
  cells.forEach(({ fit, discipline }) => {
    if (!fit || fit.entryId) return;
    fit.refusals
      .filter(({ reason }) => !ofTheWhole(reason) && !saidOnce.some((one) => one.reason === reason))
      .forEach(({ sentence }) => names.set(sentence, [...(names.get(sentence) ?? []), discipline]));
  });
  return [...names].map(([sentence, events]) =>
    events.length === cells.length ? sentence : detailCopy.whyNot(events.join('、'), sentence),
  );
};

export const hasReason = (
  refusals: readonly Fit['refusals'][number][],
  reason: Fit['refusals'][number]['reason'],
): boolean => refusals.some((one) => one.reason === reason);

type Said = Fit['refusals'][number];

/**
 * What keeps somebody out of everything and may be put right: the real name, or a certified role that alone keeps them
 * out of an event (ENT-20); null: there is no such thing, or something is open.
 */
export const hindering = (fit: MyFit | null): Said | null => {
  const events = (fit?.events ?? []).map(({ refusals }) =>
    refusals.filter(({ reason }) => !ofTheWhole(reason)),
  );
  if (events.some((refusals) => refusals.length === 0)) return null;
  const alone = events.flatMap(([first, ...others]) =>
    first && others.length === 0 ? [first] : [],
  );
  const role = alone.find(({ reason }) => reason === 'CERTIFIED_ROLE_REQUIRED');
  return role ?? sharedRefusals(fit).find(({ reason }) => reason === 'NOT_APPROVED') ?? null;
};

/** Nobody can enter any more: lists and results are what is left to see. */
export const isOver = ({ phase }: Pick<TournamentDetail, 'phase'>): boolean =>
  phase === 'closed' || phase === 'ended';

/**
 * Whether something of a group is for the person: it fits, or they stand in it. Of whom nobody knows what fits, a guest
 * or without an approved profile, everything might be.
 */
export const concerns = ({ cells }: GroupBlock): boolean =>
  cells.some(
    ({ fit }) =>
      !fit || fit.fits || fit.entryId !== null || hasReason(fit.refusals, 'NOT_APPROVED'),
  );

/** All groups with their events and figures; with `fit` also why some do not fit the person. */
export const groupsOf = (detail: TournamentDetail, fit: MyFit | null): GroupBlock[] => {
  const saidOnce = sharedRefusals(fit);
  const over = isOver(detail);
  const counted = fit?.events.some(({ entryId }) => entryId !== null) ?? false;
  return detail.regulation.groups.map((group) => {
    const cells = detail.events
      .filter((event) => event.groupId === group.id)
      .map((event) =>
        cellOf(event, fit?.events.find(({ eventId }) => eventId === event.id) ?? null, {
          counted,
          phase: detail.phase,
        }),
      );
    const whyNot = over ? [] : whyNotOf(cells, saidOnce);
    const { id, name, ladder } = group;
    return { id, name, ladder, age: ageText(group.age), cells, whyNot };
  });
};

/** The cells of all groups, one's own group before those that are played up into (ENT-12). */
const fromOwnGroup = (groups: readonly GroupBlock[]): EventCell[] =>
  [...groups].sort((one, other) => one.ladder - other.ladder).flatMap(({ cells }) => cells);

/**
 * 我能报的: what can be entered now; where there is nothing, whatever fits, so that one sees what one has missed. What
 * the person stands in stands above it.
 */
export const fittingOf = (groups: readonly GroupBlock[]): EventCell[] => {
  const cells = fromOwnGroup(groups).filter(({ fit }) => fit?.entryId === null);
  const now = cells.filter(mayEnter);
  return now.length > 0 ? now : cells.filter(({ fit }) => fit?.fits);
};

/** Another event for who stands in some: of a group they are in already before others. */
export const againOf = (
  groups: readonly GroupBlock[],
  entered: readonly string[],
): EventCell | null => {
  const isIn = ({ cells }: GroupBlock) => cells.some(({ id }) => entered.includes(id));
  return (
    [...fromOwnGroup(groups.filter(isIn)), ...fromOwnGroup(groups)].find(
      (cell) => mayEnter(cell) && !entered.includes(cell.id),
    ) ?? null
  );
};
