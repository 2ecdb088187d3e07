import type { Use } from '../use';
import type * as z from 'zod/mini';
import type { UploadTarget } from '../../../src/contract/membership';
import type { PortraitUpload } from '../../../src/contract/requests/membership';
import type { Actor } from '../../domain/actor';
import { addSeconds } from '../../domain/calendar/calendar';
import { portraitKey, portraitLimits } from '../../domain/membership/portrait';
import { ok, refuse, type Result } from '../../domain/result';

/** Where to PUT a portrait (MEM-2); type and size are part of the signature. Refuses ACCOUNT_LEAVING. */
export const requestPortraitUpload = async (
  { members, files, ids, clock }: Use<'clock' | 'files' | 'ids' | 'members'>,
  actor: Actor,
  { contentType, bytes }: z.infer<typeof PortraitUpload>,
): Promise<Result<z.infer<typeof UploadTarget>>> => {
  if ((await members.find(actor.memberId))?.leaving) return refuse('ACCOUNT_LEAVING');
  const key = portraitKey(actor.memberId, ids.random(16), contentType);
  const expiresAt = addSeconds(clock.now(), portraitLimits.uploadSeconds);
  return ok({ key, ...(await files.uploadTarget(key, contentType, bytes, expiresAt)), expiresAt });
};
