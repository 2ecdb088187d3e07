import type { MyFit, TournamentDetail } from '../../contract/tournaments';
import { formCopy } from '../../copy/entry';
import { eventText } from '../../copy/event';
import { reasonsText } from '../../copy/reasons-text';

/** One event as a choice of the form. */
export interface EventChoice {
  readonly id: string;
  readonly name: string;
  readonly groupId: string;
  readonly groupName: string;
  /** figures, or why it cannot be entered */
  readonly note: string;
  /** the server says it may be entered now, or initiated for others */
  readonly open: boolean;
  /** as an athlete; else, where it is open, for others alone */
  readonly asAthlete: boolean;
  /** for others, without playing in it (ENT-2) */
  readonly forOthers: boolean;
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

const rank = ({ open, asAthlete, entryId }: EventChoice, fits: boolean): number =>
  open ? (asAthlete ? 0 : 1) : entryId ? 2 : fits ? 3 : 4;

/**
 * The events of a tournament as choices: what fits first, then what can be initiated for others, then
 * the rest with the server's reason. The client judges nothing.
 */
export const eventChoices = (detail: TournamentDetail, fit: MyFit): EventChoice[] =>
  detail.events
    .map((event, at) => {
      const mine = fit.events.find(({ eventId }) => eventId === event.id);
      const asAthlete = mine?.refusals.length === 0;
      const forOthers = mine?.initiating === null && !mine.plays;
      const open = asAthlete || forOthers;
      const choice: EventChoice = {
        id: event.id,
        name: eventText(event),
        ...{ groupId: event.groupId, groupName: event.groupName },
        note: open ? figures(event) : (reasonsText(mine?.refusals ?? []) ?? figures(event)),
        open,
        asAthlete,
        forOthers,
        entryId: mine?.entryId ?? null,
        waitlist: event.full && event.waitingList,
      };
      return { choice, at, rank: rank(choice, mine?.fits ?? false) };
    })
    .sort((a, b) => a.rank - b.rank || a.at - b.at)
    .map(({ choice }) => choice);
