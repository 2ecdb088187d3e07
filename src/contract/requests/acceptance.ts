import * as z from 'zod/mini';
import { ACCEPTED_AS, WILD_CARD_DRAWS } from '../acceptance-words';
import { LENGTHS } from '../limits';
import { places } from '../replay/common';
import { lineOf } from '../word-schemas';
import { EntryId } from './results';

const VersionNumber = z.string().check(z.regex(/^[1-9]\d{0,3}$/));

/** GET …/acceptance: of the version that stands, where none is named; `cursor` is of an answer before. */
export const AcceptanceQuery = z.strictObject({
  version: z.optional(VersionNumber),
  cursor: z.optional(z.string().check(z.regex(/^\d{1,5}$/))),
});
export const AcceptanceFileQuery = z.strictObject({ version: z.optional(VersionNumber) });

const Reason = lineOf(LENGTHS.reason);

/** POST …/acceptance/decisions: what the next version is made with, or whoever may move up later (ACC-2, ACC-4). */
export const DecideAcceptance = z.discriminatedUnion('do', [
  z.strictObject({
    do: z.literal('give-wild-card'),
    entryId: EntryId,
    draw: z.enum(WILD_CARD_DRAWS),
    reason: Reason,
  }),
  z.strictObject({ do: z.literal('take-wild-card'), entryId: EntryId }),
  z.strictObject({ do: z.literal('qualifying'), held: z.boolean(), qualifiers: places(0) }),
  z.strictObject({ do: z.literal('sign-in'), entryId: EntryId, signedIn: z.boolean() }),
]);

/** POST …/acceptance/versions: what was looked at, by its digest; `confirm` once the screening is over (ENT-18). */
export const PublishAcceptance = z.strictObject({
  expects: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  confirm: z.boolean(),
  reason: z.nullable(Reason),
});

/** POST …/acceptance/moves: after the freeze, into a gap or back (ACC-4). */
export const MoveEntry = z.strictObject({
  entryId: EntryId,
  to: z.enum(ACCEPTED_AS),
  luckyLoser: z.boolean(),
  reason: Reason,
});
