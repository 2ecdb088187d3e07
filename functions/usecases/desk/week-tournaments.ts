import type { Use } from '../use';
import type { WeekTournament } from '../../../src/contract/desk';
import { eventsOf } from '../../../src/contract/regulation';
import type { Day, Instant } from '../../../src/contract/words';
import { rankedEvent } from '../../domain/points/ranked-event';
import { uploadState } from '../../domain/points/upload-state';
import type { Card } from '../../domain/lists/card';
import { searchOf, type CardSearch } from '../../domain/lists/card-list';
import { dayAfter, MOST_DAYS } from '../../domain/publishing/dates';
import { weekOf, weeksAfter } from '../../domain/calendar/issue-calendar';
import { allCards } from '../publishing/all-cards';
import { namesOf } from './desk-people';

export type WeekTournamentsDeps = Use<'athletes' | 'clock' | 'results' | 'roles' | 'tournaments'>;

/** (decided) For so long the desk is reminded of results that are missing. */
const WEEKS_BACK = 8;

/** Tournaments with a level whose points belong to one of the issues from … to: two spans of GSI1. */
const cardsOf = async (
  { tournaments, clock }: WeekTournamentsDeps,
  from: Day,
  to: Day,
): Promise<readonly Card[]> => {
  const now = clock.now();
  // the points of a week are of tournaments that began in the weeks before it
  const span = { from: dayAfter(weeksAfter(from, -2), -MOST_DAYS), to };
  const searches: CardSearch[] = [
    { ...searchOf({}, now), ...span },
    { ...searchOf({ phase: 'ended' }, now), ...span },
  ];
  const found: Card[] = [];
  for (const search of searches)
    for await (const { card } of allCards(tournaments, search)) found.push(card);
  return found.filter(({ level, lastDay }) => {
    const week = weekOf(lastDay);
    return level !== null && from <= week && week <= to;
  });
};

/** When the events of each tournament of a week were first uploaded. One Query for each megabyte. */
const firstUploadsOf = async (
  { results }: WeekTournamentsDeps,
  week: Day,
): Promise<ReadonlyMap<string, ReadonlyMap<string, Instant>>> => {
  const uploads = new Map<string, Map<string, Instant>>();
  for await (const revisions of results.ofWeek(week))
    for (const { tournamentId, eventId, firstUploadedAt } of revisions) {
      const events = uploads.get(tournamentId) ?? new Map<string, Instant>();
      uploads.set(tournamentId, events.set(eventId, firstUploadedAt));
    }
  return uploads;
};

/** null: none of its events gives points (PTS-6). */
const rowOf = async (
  { tournaments, clock }: WeekTournamentsDeps,
  { id, name, level, lastDay }: Card,
  uploads: ReadonlyMap<string, Instant> | undefined,
): Promise<Omit<WeekTournament, 'chiefReferee'> | null> => {
  const found = await tournaments.detail(id);
  if (!found) return null;
  const { rules } = found.tournament;
  const events = eventsOf(rules).filter((event) => rankedEvent(rules, event) !== null);
  if (events.length === 0) return null;
  const firstUploads = events.flatMap((event) => uploads?.get(event.id) ?? []);
  return {
    ...{ id, name, level, lastDay },
    events: events.length,
    uploaded: firstUploads.length,
    state: uploadState(lastDay, events.length, firstUploads, clock.now()),
    issue: weekOf(lastDay),
  };
};

/**
 * The tournaments whose points belong to an issue, and those of the eight issues before with something
 * missing, by issue (the latest first), last day and name.
 */
export const weekTournaments = async (
  deps: WeekTournamentsDeps,
  issue: Day,
): Promise<WeekTournament[]> => {
  const cards = await cardsOf(deps, weeksAfter(issue, -WEEKS_BACK), issue);
  const weeks = [...new Set(cards.map(({ lastDay }) => weekOf(lastDay)))];
  const uploads = new Map<string, ReadonlyMap<string, Instant>>();
  for (const ofWeek of await Promise.all(weeks.map((week) => firstUploadsOf(deps, week))))
    for (const [tournamentId, events] of ofWeek) uploads.set(tournamentId, events);
  const rows = await Promise.all(cards.map((card) => rowOf(deps, card, uploads.get(card.id))));
  const shown = rows.filter(
    (row) => row !== null && (row.issue === issue || row.uploaded < row.events),
  ) as Omit<WeekTournament, 'chiefReferee'>[];
  const chiefs = await Promise.all(shown.map(({ id }) => deps.roles.chiefRefereeOf(id)));
  const nameOf = await namesOf(
    deps,
    chiefs.filter((chief) => chief !== null),
  );
  const named = shown.map((row, at) => {
    const chief = chiefs[at];
    return { ...row, chiefReferee: chief ? nameOf(chief) : null };
  });
  return named.sort(
    (one, other) =>
      compare(other.issue, one.issue) ||
      compare(one.lastDay, other.lastDay) ||
      compare(one.name, other.name),
  );
};

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
