import type * as z from 'zod/mini';
import type { TakenFile } from '../../../src/contract/entries';
import { FILE_BYTES } from '../../../src/contract/limits';
import type { TakeFile } from '../../../src/contract/requests/entries';
import type { Actor } from '../../domain/actor';
import type { FileOf } from '../../domain/entry/form-answers';
import { fileKey, isUploadFor } from '../../domain/membership/portrait';
import { ok, refuse, type Result } from '../../domain/result';
import { personToChange } from '../membership/person-of';
import type { Use } from '../use';

const contextOf = (memberId: string): string => `file|${memberId}`;

/** Opens what was given for an upload of a member: where it is kept (ENT-16). */
export const fileOpener =
  ({ secrets }: Use<'secrets'>, memberId: string): FileOf =>
  (given) =>
    secrets.opened(given, contextOf(memberId));

const CONTENT_TYPE: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  png: 'image/png',
  jpg: 'image/jpeg',
};

/**
 * An upload that is to be handed in with an entry (ENT-16): looked at and kept where nobody can write to, and given
 * back as something only this person's entries take. A repeat finds it kept. Refuses PERSON_NOT_FOUND,
 * PERSON_LEAVING, FILE_MISSING, FILE_INVALID (such an upload is removed), TRY_AGAIN.
 */
export const takeFile = async (
  deps: Use<'files' | 'members' | 'pictures' | 'secrets'>,
  actor: Actor,
  { for: forWhom, upload }: z.infer<typeof TakeFile>,
): Promise<Result<TakenFile>> => {
  const { files, pictures, secrets } = deps;
  const found = await personToChange(deps, actor, forWhom);
  if (!found.ok) return found;
  const { id } = found.value.person;
  if (!isUploadFor(id, upload)) return refuse('FILE_INVALID');
  const kept = fileKey(id, upload);
  const taken = ok({ file: secrets.seal(kept, contextOf(id)) });
  const bytes = await files.read(upload, FILE_BYTES);
  if (bytes === 'unavailable') return refuse('TRY_AGAIN');
  if (bytes === null) {
    const before = await files.read(kept, 0);
    if (before === 'unavailable') return refuse('TRY_AGAIN');
    return before === null ? refuse('FILE_MISSING') : taken;
  }
  const paper = bytes.length > FILE_BYTES ? refuse('FILE_INVALID') : await pictures.paper(bytes);
  const said = CONTENT_TYPE[upload.slice(upload.lastIndexOf('.') + 1)];
  if (!paper.ok || paper.value.contentType !== said) {
    await files.remove(upload);
    return refuse('FILE_INVALID');
  }
  if (!(await files.put(kept, paper.value.contentType, paper.value.bytes)))
    return refuse('TRY_AGAIN');
  await files.remove(upload);
  return taken;
};
