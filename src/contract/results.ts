import * as z from 'zod/mini';
import type * as requests from './requests/results';
import { Discipline, Instant } from './answer-words';
import { EventId } from './requests/entries';
import { EntryId } from './requests/results';
import { Level } from './requests/tournaments';
import { ResultFaultAt } from './result-faults';
import { LostPoints, PointsOutlook, ResultLineView, ResultPerson } from './result-lines';
import { Day } from './word-schemas';

export { OfficialList } from './official-list';

/** A tournament as its chief referee sees it in a list (PTS-8). */
export const OfficiatedTournament = z.strictObject({
  id: z.string(),
  name: z.string(),
  level: z.nullable(Level),
  firstDay: Day,
  lastDay: Day,
  events: z.int(),
  uploaded: z.int(),
  /** the issue its points enter when they are uploaded in time, and until when that is */
  issue: Day,
  closesAt: Instant,
});
export type OfficiatedTournament = z.infer<typeof OfficiatedTournament>;
/** GET /officiating: the tournaments whose chief referee the caller is, the latest first. */
export const Officiating = z.strictObject({
  tournaments: z.array(OfficiatedTournament),
  now: Instant,
});
export type Officiating = z.infer<typeof Officiating>;

/** What the results of one event must be like, and how far they are. */
export const ResultEvent = z.strictObject({
  eventId: EventId,
  groupName: z.string(),
  discipline: Discipline,
  kind: z.enum(['singles', 'pair', 'team']),
  /** the ranking group its points go to (DRW-2); null: they go nowhere (PTS-6, a group without a list, no level) */
  rankingGroup: z.nullable(z.string()),
  /** places that may be written; empty: all from 1 */
  places: z.array(z.int()),
  drawSize: z.nullable(z.int()),
  /** formats that may have been played, `main` first */
  formats: z.array(z.string()),
  /** formats among them that are long enough for points (PTS-4) */
  countingFormats: z.array(z.string()),
  /** PTS-5: athletes of a team at most; null for singles and pairs */
  rosterMax: z.nullable(z.int()),
  /** SAN-2: who is a no-show here without cause gets no points of the whole stop */
  noShowVoidsStop: z.boolean(),
  /** live entries of the event on the platform */
  entered: z.int(),
  /** 0: nothing uploaded yet */
  revision: z.int(),
  uploadedAt: z.nullable(Instant),
  lines: z.int(),
});
export type ResultEvent = z.infer<typeof ResultEvent>;

/** GET /tournaments/{tournamentId}/results, for its chief referee and the association. */
export const ResultSheet = z.strictObject({
  tournamentId: z.string(),
  name: z.string(),
  level: z.nullable(Level),
  lastDay: Day,
  table: z.nullable(z.string()),
  thresholds: z.nullable(z.string()),
  chiefReferee: z.nullable(z.string()),
  issue: Day,
  closesAt: Instant,
  /** false before the last day is over: nothing can be uploaded yet */
  open: z.boolean(),
  events: z.array(ResultEvent),
  now: Instant,
});
export type ResultSheet = z.infer<typeof ResultSheet>;

export type ResultRow = z.infer<typeof requests.ResultRow>;
export type ResultColumn = keyof ResultRow;

export type CheckResults = z.infer<typeof requests.CheckResults>;
export type Absence = z.infer<typeof requests.Absence>;

export type UploadResults = z.infer<typeof requests.UploadResults>;

/** RES-3: entrants without a line, and what that does to `n` and the points. */
export const AbsentEntrants = z.strictObject({
  count: z.int(),
  /** the first 200, all where each has to be decided; a name is null where the entry has none any more */
  entries: z.array(
    z.strictObject({
      entryId: EntryId,
      /** had withdrawn late, and is here where its cause is to be decided (ENT-21, SAN-1) */
      withdrew: z.boolean(),
      people: z.array(z.nullable(z.string())),
      team: z.nullable(z.string()),
    }),
  ),
  /** confirms this very list when it is uploaded */
  digest: z.string(),
  now: PointsOutlook,
  /** had each of them played one counting match */
  all: PointsOutlook,
  /** SAN-2: what goes in other events of the stop, were none of them excused */
  atStake: z.array(LostPoints),
});
export type AbsentEntrants = z.infer<typeof AbsentEntrants>;

/** The points as they would be given. With faults nothing can be uploaded and `lines` is empty. */
export const ResultPreview = z.strictObject({
  faults: z.array(ResultFaultAt),
  faultCount: z.int(),
  lines: z.array(ResultLineView),
  /** what does not count of the points of those who stand on the lines, in whatever event of the stop */
  lost: z.array(LostPoints),
  /** PTS-2: athletes, pairs or teams who completed a counting match */
  played: z.int(),
  /** null: every entrant has a line, or there are faults */
  absent: z.nullable(AbsentEntrants),
  /** where most of the people have not entered this event: another of the tournament that most of them did */
  elsewhere: z.nullable(
    z.strictObject({ eventId: EventId, groupName: z.string(), discipline: Discipline }),
  ),
  /** what an upload now would be */
  kind: z.enum(['first', 'replacement', 'late', 'correction']),
  /** the first issue it would count in */
  issue: Day,
  closesAt: Instant,
});
export type ResultPreview = z.infer<typeof ResultPreview>;

export const ResultRevision = z.strictObject({
  revision: z.int(),
  at: Instant,
  /** null: the account is gone */
  by: z.nullable(z.string()),
  reason: z.nullable(z.string()),
  format: z.string(),
  lines: z.int(),
});
/** GET and POST …/results of an event: what stands, and every revision there was. */
export const EventResults = z.strictObject({
  event: ResultEvent,
  played: z.int(),
  format: z.nullable(z.string()),
  lines: z.array(ResultLineView),
  /** SAN-2: who has no line, was not excused and so gets no points of the stop */
  absentNoShows: z.array(ResultPerson),
  /** as in the preview */
  lost: z.array(LostPoints),
  revisions: z.array(ResultRevision),
});
export type EventResults = z.infer<typeof EventResults>;
