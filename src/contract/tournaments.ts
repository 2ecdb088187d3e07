import * as z from 'zod/mini';
import * as requests from './requests/tournaments';
import { Regulation } from './regulation-schema';
import { Said } from './said';
import { Discipline, Instant } from './answer-words';
import { EntryFee } from './prices';
import { EventId } from './requests/entries';
import { Level, Sport, TournamentKind } from './requests/tournaments';
import { Day, Province } from './word-schemas';
import { LIST_NAMES, PLACES_BY } from './words';

export type EntryPhase = z.infer<typeof requests.EntryPhase>;

export type TournamentQuery = z.infer<typeof requests.TournamentQuery>;

/** Present numbers of an event or a tournament; `limit` null: no limit at entry. */
export const Numbers = z.strictObject({
  entries: z.int(),
  entriesLimit: z.nullable(z.int()),
  athletes: z.int(),
  athletesLimit: z.nullable(z.int()),
  waiting: z.int(),
});
export type Numbers = z.infer<typeof Numbers>;

export const TournamentCard = z.strictObject({
  id: z.string(),
  name: z.string(),
  sport: Sport,
  kind: TournamentKind,
  level: z.nullable(Level),
  firstDay: Day,
  lastDay: Day,
  province: Province,
  city: z.string(),
  district: z.string(),
  phase: requests.EntryPhase,
  /** the first opening of its events, and the closing that is next (ENT-13) */
  opensAt: Instant,
  closesAt: Instant,
  /** the last of them: events may close at different times */
  lastClosesAt: Instant,
  /** names of groups, in order */
  groups: z.array(z.string()),
  /** how places are given over the events: all one way, or mixed */
  placesBy: z.enum([...PLACES_BY, 'mixed']),
  /** places held and in all over the events with a limit; null where nothing is limited */
  held: z.int(),
  places: z.nullable(z.int()),
  full: z.boolean(),
});
export type TournamentCard = z.infer<typeof TournamentCard>;
export const TournamentPage = z.strictObject({
  tournaments: z.array(TournamentCard),
  next: z.nullable(z.string()),
  /** the server's clock, to show time left */
  now: Instant,
});
export type TournamentPage = z.infer<typeof TournamentPage>;

/** A district, or a city without one, with how many tournaments of each phase are there; what has ended is not counted. */
export const Region = z.strictObject({
  province: Province,
  city: z.string(),
  district: z.string(),
  upcoming: z.int(),
  open: z.int(),
  closed: z.int(),
});
export type Region = z.infer<typeof Region>;
/** GET /regions: a minute old at most. */
export const Regions = z.strictObject({ regions: z.array(Region) });
export type Regions = z.infer<typeof Regions>;

export const EventView = z.strictObject({
  id: EventId,
  groupId: z.string(),
  groupName: z.string(),
  discipline: Discipline,
  /** of this event, which may be entered at times of its own (ENT-13) */
  phase: requests.EntryPhase,
  opensAt: Instant,
  closesAt: Instant,
  placesBy: z.enum(PLACES_BY),
  waitingList: z.boolean(),
  numbers: Numbers,
  full: z.boolean(),
});
export type EventView = z.infer<typeof EventView>;

/** GET /tournaments/{tournamentId}: the same for everybody, so it carries an ETag. */
export const TournamentDetail = z.strictObject({
  regulation: Regulation,
  phase: requests.EntryPhase,
  opensAt: Instant,
  closesAt: Instant,
  lastClosesAt: Instant,
  events: z.array(EventView),
  /** different athletes in the tournament, where that is limited or counted */
  athletes: z.nullable(z.strictObject({ held: z.int(), limit: z.int() })),
  /** the latest notice, whose number is how many there are; null: none yet (PUB-13) */
  notice: z.nullable(z.strictObject({ number: z.int(), title: z.string(), at: Instant })),
  now: Instant,
});
export type TournamentDetail = z.infer<typeof TournamentDetail>;

/** A notice of a tournament, as it stands for good (PUB-13). */
export const Notice = z.strictObject({
  /** from 1 on, in the order in which they came out */
  number: z.int(),
  title: z.string(),
  /** lines ended by a line feed */
  text: z.string(),
  /** the number of the earlier one that it puts right; null: none */
  amends: z.nullable(z.int()),
  at: Instant,
});
export type Notice = z.infer<typeof Notice>;

/** GET /tournaments/{tournamentId}/notices: the latest first; `next` null: there is no earlier one. */
export const NoticePage = z.strictObject({
  tournamentName: z.string(),
  notices: z.array(Notice),
  next: z.nullable(z.string()),
  now: Instant,
});
export type NoticePage = z.infer<typeof NoticePage>;

/** GET /tournaments/{tournamentId}/me: which events fit the logged-in person, and why the others do not. */
export const MyFit = z.strictObject({
  events: z.array(
    z.strictObject({
      eventId: EventId,
      /** every reason against entering now, or initiating, as an athlete; empty: may do so */
      refusals: z.array(Said),
      /** null: may initiate a pair or team now without playing in it, whatever fits (ENT-2) */
      initiating: z.nullable(Said),
      /** age, sex and requirements fit, whatever else refuses now (closed, full, entered already) */
      fits: z.boolean(),
      /** an entry of the event in which they stand: the one they play in, if any */
      entryId: z.nullable(z.string()),
      /** they play in it: as an athlete they are in no other of the event (ENT-11) */
      plays: z.boolean(),
    }),
  ),
});
export type MyFit = z.infer<typeof MyFit>;

/** An event that fits a person, as the card of its tournament says it; numbers are at most a minute old. */
export const FittingEvent = z.strictObject({
  eventId: EventId,
  groupName: z.string(),
  discipline: Discipline,
  /** entries, or athletes where they alone are limited */
  held: z.int(),
  limit: z.nullable(z.int()),
  counts: z.enum(['entries', 'athletes']),
  full: z.boolean(),
  /** null: the regulation names none */
  fee: z.nullable(EntryFee),
  /** may be entered now: nothing stands against the person, and there is a place or a waiting list */
  mayEnter: z.boolean(),
  entryId: z.nullable(z.string()),
});
export type FittingEvent = z.infer<typeof FittingEvent>;

/** GET /fits: of each tournament that there is, how many events fit the person, and the first three of them. */
export const Fits = z.strictObject({
  tournaments: z.array(
    z.strictObject({
      id: z.string(),
      fitting: z.int(),
      mayEnter: z.int(),
      events: z.array(FittingEvent),
    }),
  ),
});
export type Fits = z.infer<typeof Fits>;
export type TournamentFits = Fits['tournaments'][number];

/** The page of an athlete in the ranking; null where none is shown by name, or none is ranked (MEM-13). */
const AthletePage = z.nullable(z.strictObject({ id: z.string(), list: z.enum(LIST_NAMES) }));

/** GET …/events/{eventId}/places: what was played, as everybody sees it (MEM-13). */
export const EventPlaces = z.strictObject({
  /** when what stands was handed in; null: nothing was yet */
  uploadedAt: z.nullable(Instant),
  lines: z.array(
    z.strictObject({
      /** null: did not come */
      place: z.nullable(z.int()),
      /** a name is null where the account is gone */
      people: z.array(
        z.strictObject({
          name: z.nullable(z.string()),
          unit: z.nullable(z.string()),
          athlete: AthletePage,
        }),
      ),
      team: z.nullable(z.string()),
      /** whole points of each person; null: none */
      points: z.nullable(z.int()),
      /** somebody of the account that asks is among them */
      mine: z.boolean(),
    }),
  ),
});
export type EventPlaces = z.infer<typeof EventPlaces>;

export const ListedEntry = z.strictObject({
  /** order of entry, from 1 */
  position: z.int(),
  teamName: z.nullable(z.string()),
  /** the team has a name that others do not read before it has passed its check (ENT-7) */
  nameHidden: z.boolean(),
  /** a pair's may be two (CAP-5); empty: none, or somebody in the entry is not shown by name and unit (MEM-13) */
  units: z.array(z.string()),
  /** who does not consent to be published is 王*明 (MEM-13); people who have not confirmed have no name here */
  people: z.array(
    z.strictObject({
      name: z.nullable(z.string()),
      role: z.string(),
      /** in the event's list as of that list's day (ACC-1, DRW-2); null: not ranked, not an athlete, or no list */
      rank: z.nullable(z.int()),
      athlete: AthletePage,
    }),
  ),
  /** entered: the entry has succeeded; waiting: the place is held only (ENT-6); waitlisted: CAP-3 */
  status: z.enum(['entered', 'waiting', 'waitlisted']),
  /** somebody of the account that asks is in it */
  mine: z.boolean(),
});
export type ListedEntry = z.infer<typeof ListedEntry>;
export const EntryList = z.strictObject({
  entries: z.array(ListedEntry),
  next: z.nullable(z.string()),
});
export type EntryList = z.infer<typeof EntryList>;
