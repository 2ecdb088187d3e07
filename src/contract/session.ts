import * as z from 'zod/mini';
import type * as requests from './requests/session';
import { Instant } from './word-schemas';

export type SmsPurpose = z.infer<typeof requests.SmsPurpose>;

export const CodeSent = z.strictObject({ resendAfterSeconds: z.int() });

export const LoggedIn = z.strictObject({ token: z.string(), expiresAt: Instant });
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

export type SubscriptionTemplate = z.infer<typeof requests.SubscriptionTemplate>;
