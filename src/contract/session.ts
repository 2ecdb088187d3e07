import * as z from 'zod/mini';
import type * as requests from './requests/session';
import { Instant } from './answer-words';
import { OpaqueWord } from './requests/session';
import { MemberId } from './word-schemas';

export type SmsPurpose = z.infer<typeof requests.SmsPurpose>;

/** MEM-9: the code is good with this challenge alone, which only whoever asked for it holds. */
export const CodeSent = z.strictObject({ challenge: OpaqueWord, resendAfterSeconds: z.int() });

export const LoggedIn = z.strictObject({
  token: z.string(),
  expiresAt: Instant,
  knownDevice: OpaqueWord,
  /** whose session it is: what somebody had typed comes back to them alone */
  memberId: MemberId,
});
export type LoggedIn = z.infer<typeof LoggedIn>;

export const SessionView = z.strictObject({
  id: z.string(),
  device: z.string(),
  createdAt: Instant,
  lastSeenDay: z.string(),
  current: z.boolean(),
});
export type SessionView = z.infer<typeof SessionView>;
export const SessionList = z.strictObject({ sessions: z.array(SessionView) });

export type CodeProof = z.infer<typeof requests.CodeProof>;

export type SubscriptionTemplate = z.infer<typeof requests.SubscriptionTemplate>;
