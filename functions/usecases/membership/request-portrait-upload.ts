import type { Use } from '../use';
import type * as z from 'zod/mini';
import type { UploadTarget } from '../../../src/contract/membership';
import type { PortraitUpload } from '../../../src/contract/requests/membership';
import type { Actor } from '../../domain/actor';
import { addSeconds } from '../../domain/calendar/calendar';
import { nextPortraitKey, portraitLimits } from '../../domain/membership/portrait';
import { ok, type Result } from '../../domain/result';
import { personToChange } from './person-of';

/**
 * Where to PUT a portrait of a person of the account (MEM-1, MEM-2); type and size are part of the signature. One
 * GetItem, for a child one BatchGet. Refuses PERSON_NOT_FOUND, PERSON_LEAVING.
 */
export const requestPortraitUpload = async (
  deps: Use<'clock' | 'files' | 'members'>,
  actor: Actor,
  { for: memberId, contentType, bytes }: z.infer<typeof PortraitUpload>,
): Promise<Result<z.infer<typeof UploadTarget>>> => {
  const { files, clock } = deps;
  const found = await personToChange(deps, actor, memberId);
  if (!found.ok) return found;
  const { id, profile } = found.value.person;
  const key = nextPortraitKey(id, profile?.portraitKey, contentType);
  const expiresAt = addSeconds(clock.now(), portraitLimits.uploadSeconds);
  return ok({ key, ...(await files.uploadTarget(key, contentType, bytes, expiresAt)), expiresAt });
};
