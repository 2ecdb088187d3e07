import type { Use } from '../use';
import type * as z from 'zod/mini';
import type { UploadTarget } from '../../../src/contract/membership';
import type { FileUpload } from '../../../src/contract/requests/entries';
import type { Actor } from '../../domain/actor';
import { addSeconds } from '../../domain/calendar/calendar';
import { portraitLimits, uploadKey } from '../../domain/membership/portrait';
import { ok, refuse, type Result } from '../../domain/result';
import { dayOf, secondsLeft } from '../../domain/session/cap-window';
import { personToChange } from './person-of';

/**
 * Where to PUT a picture or a file of a person of the account (MEM-1, MEM-2, ENT-16); type and size are part of the
 * signature, and the route says which it takes. One
 * GetItem, for a child one BatchGet, and one count of the account's uploads of the day. Refuses PERSON_NOT_FOUND,
 * PERSON_LEAVING, TOO_MANY_REQUESTS.
 */
export const requestUpload = async (
  deps: Use<'clock' | 'codes' | 'files' | 'ids' | 'members'>,
  actor: Actor,
  { for: memberId, contentType, bytes }: z.infer<typeof FileUpload>,
): Promise<Result<z.infer<typeof UploadTarget>>> => {
  const { files, codes, ids, clock } = deps;
  const { uploadsPerDay, uploadSeconds } = portraitLimits;
  const now = clock.now();
  const today = dayOf(now);
  const found = await personToChange(deps, actor, memberId);
  if (!found.ok) return found;
  if (!(await codes.countWithin(`uploads|${actor.memberId}`, today, uploadsPerDay)))
    return refuse('TOO_MANY_REQUESTS', { retryAfterSeconds: secondsLeft(today, now) });
  const key = uploadKey(found.value.person.id, ids.random(16), contentType);
  const expiresAt = addSeconds(now, uploadSeconds);
  return ok({ key, ...(await files.uploadTarget(key, contentType, bytes, expiresAt)), expiresAt });
};
