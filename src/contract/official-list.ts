import * as z from 'zod/mini';
import { Discipline, Instant } from './answer-words';
import { ShownStatus, SlotState } from './entry-state';
import { Answers, EventId, Role } from './requests/entries';
import { Sex } from './requests/membership';
import { EntryId } from './requests/results';

/** Somebody of an entry as its officials read them: whoever has not confirmed is not named (ENT-5). */
export const ListedPerson = z.strictObject({
  name: z.nullable(z.string()),
  role: Role,
  state: SlotState,
  sex: z.nullable(Sex),
  unit: z.nullable(z.string()),
  /** in the event's list as of its day (DRW-2); null: not ranked, not an athlete, or no list */
  rank: z.nullable(z.int()),
  /** by the id of the field; files apart */
  answers: Answers,
  /** ids of the files that were handed in (ENT-16) */
  files: z.array(z.string()),
});
export type ListedPerson = z.infer<typeof ListedPerson>;

export const OfficialEntry = z.strictObject({
  id: EntryId,
  /** place in the list of the event, those who wait after those with a place; null: it has ended or lapsed */
  position: z.nullable(z.int()),
  status: ShownStatus,
  /** null: none, or it has not passed its check (ENT-7) */
  teamName: z.nullable(z.string()),
  /** none before all are on the kept list */
  units: z.array(z.string()),
  enteredAt: Instant,
  people: z.array(ListedPerson),
});
export type OfficialEntry = z.infer<typeof OfficialEntry>;

/** GET …/events/{eventId}/official-list: every entry of an event, for its chief referee and the association (ENT-18). */
export const OfficialList = z.strictObject({
  tournamentName: z.string(),
  eventId: EventId,
  groupName: z.string(),
  discipline: Discipline,
  /** what people were asked, in order; files too */
  fields: z.array(z.strictObject({ id: z.string(), label: z.string(), file: z.boolean() })),
  /** what is looked at when people sign in (SGN-1) */
  papers: z.array(z.string()),
  entries: z.array(OfficialEntry),
  now: Instant,
});
export type OfficialList = z.infer<typeof OfficialList>;
