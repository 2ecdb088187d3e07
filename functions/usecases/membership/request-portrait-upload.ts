import type { Use } from '../use';
import type * as z from 'zod/mini';
import type { UploadTarget } from '../../../src/contract/membership';
import type { PortraitUpload } from '../../../src/contract/requests/membership';
import type { Actor } from '../../domain/actor';
import { addSeconds } from '../../domain/calendar/calendar';
import { nextPortraitKey, portraitLimits } from '../../domain/membership/portrait';
import { ok, refuse, type Result } from '../../domain/result';

/** Where to PUT a portrait (MEM-2); type and size are part of the signature. One GetItem. */
export const requestPortraitUpload = async (
  { members, files, clock }: Use<'clock' | 'files' | 'members'>,
  actor: Actor,
  { contentType, bytes }: z.infer<typeof PortraitUpload>,
): Promise<Result<z.infer<typeof UploadTarget>>> => {
  const member = await members.find(actor.memberId);
  if (!member) return refuse('LOGIN_REQUIRED');
  const key = nextPortraitKey(member.id, member.profile?.portraitKey, contentType);
  const expiresAt = addSeconds(clock.now(), portraitLimits.uploadSeconds);
  return ok({ key, ...(await files.uploadTarget(key, contentType, bytes, expiresAt)), expiresAt });
};
