import type { MyFit, TournamentDetail } from '../../contract/tournaments';
import { eventText, formCopy } from '../../copy/entry';

/** One event as a choice of the form. */
export interface EventChoice {
  readonly id: string;
  readonly name: string;
  /** figures, or why it cannot be entered */
  readonly note: string;
  /** the server says it may be entered (or initiated) now */
  readonly open: boolean;
  /** age, sex and requirements fit */
  readonly fits: boolean;
  /** already in it */
  readonly entryId: string | null;
  readonly waitlist: boolean;
}

const figures = (event: TournamentDetail['events'][number]): string => {
  const { entries, entriesLimit, athletes, athletesLimit } = event.numbers;
  if (event.full) return event.waitingList ? formCopy.waitlist : formCopy.full;
  if (entriesLimit !== null) return formCopy.places(entries, entriesLimit);
  return athletesLimit !== null
    ? formCopy.people(athletes, athletesLimit)
    : formCopy.entries(entries);
};

const rank = (choice: EventChoice): number =>
  choice.open ? (choice.fits ? 0 : 1) : choice.entryId ? 2 : choice.fits ? 3 : 4;

/**
 * The events of a tournament as choices: what fits first, then what can be initiated for others, then
 * the rest with the server's reason. The client judges nothing.
 */
export const eventChoices = (detail: TournamentDetail, fit: MyFit): EventChoice[] =>
  detail.events
    .map((event, at) => {
      const mine = fit.events.find(({ eventId }) => eventId === event.id);
      const open = mine?.refusal === null;
      const asInitiator = open && !mine.fits ? formCopy.asInitiator : null;
      const choice: EventChoice = {
        id: event.id,
        name: eventText(event),
        note: mine?.refusal?.sentence ?? [figures(event), asInitiator].filter(Boolean).join(' · '),
        open,
        fits: mine?.fits ?? false,
        entryId: mine?.entryId ?? null,
        waitlist: event.full && event.waitingList,
      };
      return { choice, at };
    })
    .sort((a, b) => rank(a.choice) - rank(b.choice) || a.at - b.at)
    .map(({ choice }) => choice);
