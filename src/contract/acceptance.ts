import * as z from 'zod/mini';
import { ACCEPTED_AS, LIST_CAUSES, LIST_KINDS, WILD_CARD_DRAWS } from './acceptance-words';
import { Discipline, Instant } from './answer-words';
import { AcceptanceFile } from './replay/acceptance';
import type * as requests from './requests/acceptance';
import { EventId } from './requests/entries';
import { EntryId } from './requests/results';
import { Said } from './said';
import { ListedEntry } from './tournaments';
import { Day } from './word-schemas';

const As = z.enum(ACCEPTED_AS);
const Counts = z.record(As, z.int());

/** What is said of a version of the lists. */
export const ListVersion = z.strictObject({
  version: z.int(),
  kind: z.enum(LIST_KINDS),
  cause: z.enum(LIST_CAUSES),
  at: Instant,
  reason: z.nullable(z.string()),
  /** the issue whose ranks it was made with (ACC-5); null: none was out, or none is read */
  issue: z.nullable(Day),
  /** ACC-6: fewer entries than the event's minimum */
  cancelled: z.boolean(),
  counts: Counts,
});
export type ListVersion = z.infer<typeof ListVersion>;

const { position: _, status: __, ...listed } = ListedEntry.shape;

/** An entry in the lists, with what it is ordered by (ACC-1, ACC-3). People are shown as in every list (MEM-13). */
export const AcceptedEntry = z.strictObject({
  ...listed,
  as: As,
  /** place in its own list, from 1 */
  within: z.int(),
  /** among those who were let in by no decision, from 1; null: let in by one */
  place: z.nullable(z.int()),
  /** of its athletes, in the issue of the version */
  ranks: z.array(z.nullable(z.int())),
  /** points of its athletes together, as a decimal; null: none is ranked */
  total: z.nullable(z.string()),
  enteredAt: Instant,
  /** has withdrawn since */
  gone: z.boolean(),
});
export type AcceptedEntry = z.infer<typeof AcceptedEntry>;

const Change = {
  from: z.nullable(As),
  to: z.nullable(As),
};

/** How entries are ordered, and how those who are level (ACC-1). */
const Ordering = AcceptanceFile.shape.regulation.shape;

/** GET …/events/{eventId}/acceptance (ACC-3, ACC-5). */
export const AcceptanceList = z.strictObject({
  tournamentName: z.string(),
  eventId: EventId,
  groupName: z.string(),
  discipline: Discipline,
  /** when the first version comes, at the earliest */
  outAt: Instant,
  /** the SHA-256 of what lots are drawn from, shown before closing (ACC-1); null: nothing is by lot */
  commitment: z.nullable(z.string()),
  order: Ordering.order,
  ties: Ordering.ties,
  /** null: none is out, or the list is not for everybody */
  shown: z.nullable(ListVersion),
  /** every version there is, the newest first */
  versions: z.array(ListVersion),
  /** places of the order that are in: of the main draw, and of the qualifying; null: it is not held */
  cuts: z.strictObject({ main: z.int(), qualifying: z.nullable(z.int()) }),
  /** wild cards of the main draw that may still be given: as many of the last may go to the qualifying */
  wildCardsOpen: z.int(),
  /** entries in which somebody of the account plays */
  mine: z.array(AcceptedEntry),
  entries: z.array(AcceptedEntry),
  next: z.nullable(z.string()),
  /** against the version before, thirty at most; none in the first */
  changes: z.array(
    z.strictObject({
      ...Change,
      people: listed.people,
      teamName: listed.teamName,
      mine: listed.mine,
    }),
  ),
  changed: z.int(),
  now: Instant,
});
export type AcceptanceList = z.infer<typeof AcceptanceList>;

/** GET …/acceptance/file: what a version was computed from; `npm run acceptance` computes it again. */
export const PublishedFile = AcceptanceFile;

/** GET /desk/…/acceptance: the lists as they stand, what is decided, and what would be published now. */
export const DeskAcceptance = z.strictObject({
  tournamentName: z.string(),
  eventId: EventId,
  groupName: z.string(),
  discipline: Discipline,
  closesAt: Instant,
  outAt: Instant,
  frozenAt: Instant,
  frozen: z.boolean(),
  order: Ordering.order,
  ties: Ordering.ties,
  versions: z.array(ListVersion),
  /** the version that stands with full names; before the first one, what would be the first */
  entries: z.array(z.strictObject({ ...AcceptedEntry.shape, id: EntryId, signedIn: z.boolean() })),
  wildCards: z.array(
    z.strictObject({
      entryId: EntryId,
      draw: z.enum(WILD_CARD_DRAWS),
      reason: z.string(),
      at: Instant,
      /** in the version that stands */
      published: z.boolean(),
    }),
  ),
  most: z.strictObject({
    wildCards: z.int(),
    qualifyingWildCards: z.int(),
    qualifiers: z.nullable(z.int()),
  }),
  qualifying: z.strictObject({ held: z.boolean(), qualifiers: z.int() }),
  /** the dry run; null: `refusal` says why */
  next: z.nullable(
    z.strictObject({
      digest: z.string(),
      same: z.boolean(),
      cancelled: z.boolean(),
      counts: Counts,
      changes: z.array(z.strictObject({ ...Change, entryId: EntryId, people: listed.people })),
    }),
  ),
  refusal: z.nullable(Said),
  /** why the list cannot be confirmed now; null: it can */
  confirmRefusal: z.nullable(Said),
  /** after the freeze: open places of a draw, and who is next into it */
  gaps: z.array(
    z.strictObject({
      draw: z.enum(WILD_CARD_DRAWS),
      open: z.int(),
      next: z.nullable(EntryId),
    }),
  ),
  moves: z.array(z.strictObject({ entryId: EntryId, to: As, reason: z.string(), at: Instant })),
  now: Instant,
});
export type DeskAcceptance = z.infer<typeof DeskAcceptance>;
export type DecideAcceptance = z.infer<typeof requests.DecideAcceptance>;
export type PublishAcceptance = z.infer<typeof requests.PublishAcceptance>;
export type MoveEntry = z.infer<typeof requests.MoveEntry>;
