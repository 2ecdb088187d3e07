import { evidenceIn, type Certification } from '../../domain/membership/certification';
import type { Member } from '../../domain/membership/member';
import {
  abandoned,
  evidenceKey,
  evidenceOf,
  isUploadFor,
  portraitLimits,
} from '../../domain/membership/portrait';
import type { FileStore } from '../../domain/ports';
import { ok, refuse, type Result } from '../../domain/result';
import type { Use } from '../use';

const rewritten = async (
  { files, pictures }: Use<'files' | 'pictures'>,
  memberId: string,
  upload: string,
): Promise<Result<Uint8Array>> => {
  if (!isUploadFor(memberId, upload)) return refuse('EVIDENCE_INVALID');
  const bytes = await files.read(upload, portraitLimits.maxBytes);
  if (bytes === 'unavailable') return refuse('TRY_AGAIN');
  if (bytes === null) return refuse('EVIDENCE_MISSING');
  const picture =
    bytes.length > portraitLimits.maxBytes
      ? refuse('EVIDENCE_INVALID')
      : await pictures.evidence(bytes);
  if (!picture.ok) await files.remove(upload);
  return picture;
};

/**
 * Uploads that are to prove a certified role, each decoded and written anew under a key that nobody can write to
 * (MEM-4): one after the other, for a decoded picture is large, and none is kept where one is refused. `name`: of the
 * command, which keeps the same ones however often it is tried. Refuses EVIDENCE_MISSING, and EVIDENCE_INVALID for
 * what is no picture of a fitting size: such an upload is removed.
 */
export const takeEvidence = async (
  deps: Use<'clock' | 'files' | 'pictures'>,
  memberId: string,
  uploads: readonly string[],
  name: string,
): Promise<Result<readonly string[]>> => {
  const pictures: Uint8Array[] = [];
  for (const upload of uploads) {
    const picture = await rewritten(deps, memberId, upload);
    if (!picture.ok) return picture;
    pictures.push(picture.value);
  }
  const now = deps.clock.now();
  const named = pictures.map((bytes, at) => ({
    key: evidenceKey(memberId, now, `${name}-${at}`),
    bytes,
  }));
  const kept = await Promise.all(
    named.map(({ key, bytes }) => deps.files.put(key, 'image/jpeg', bytes)),
  );
  return kept.includes(false) ? refuse('TRY_AGAIN') : ok(named.map(({ key }) => key));
};

export type TidyDeps = Use<'clock'> & { readonly files: Pick<FileStore, 'list' | 'remove'> };

/**
 * Once a member's roles are saved: the evidence that proves nothing any more goes, the uploads it was made of, and
 * what crashes left. What cannot be removed now is found the next time, and with the member.
 */
export const tidyEvidence = async (
  { files, clock }: TidyDeps,
  { id, certifications }: Pick<Member, 'certifications' | 'id'>,
  after: readonly Certification[],
  uploads: readonly string[] = [],
): Promise<void> => {
  const named = evidenceIn(after);
  const folder = evidenceOf(id);
  const listed = await files.list(folder);
  const gone = [
    ...uploads,
    ...evidenceIn(certifications).filter((key) => !named.includes(key)),
    ...(listed === 'unavailable' ? [] : abandoned(folder, listed, named, clock.now())),
  ];
  await Promise.all([...new Set(gone)].map((key) => files.remove(key)));
};
