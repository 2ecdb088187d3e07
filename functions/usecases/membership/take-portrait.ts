import type { Use } from '../use';
import type { Member, Profile } from '../../domain/membership/member';
import {
  abandoned,
  isUploadFor,
  keptKey,
  portraitLimits,
  portraitsOf,
} from '../../domain/membership/portrait';
import { ok, refuse, type Result } from '../../domain/result';

/** The picture of a profile, and the upload it was made of. */
export type TakenPortrait = Pick<Profile, 'portraitKey' | 'portraitUpload'>;

/**
 * The portrait that a submission names (MEM-2): the present one, or an upload, which is decoded and written anew
 * under a key that nobody can write to. An upload that has become the present one already is that one: a repeat
 * finds it gone. Refuses PORTRAIT_REQUIRED, and what `Pictures.portrait` refuses: such an upload is removed.
 */
export const takePortrait = async (
  { files, pictures, clock, ids }: Use<'clock' | 'files' | 'ids' | 'pictures'>,
  { id, profile }: Pick<Member, 'id' | 'profile'>,
  key: string,
): Promise<Result<TakenPortrait>> => {
  if (profile && (key === profile.portraitKey || key === profile.portraitUpload)) {
    const { portraitKey, portraitUpload } = profile;
    return ok({ portraitKey, portraitUpload });
  }
  if (!isUploadFor(id, key)) return refuse('PORTRAIT_INVALID');
  const { maxBytes } = portraitLimits;
  const bytes = await files.read(key, maxBytes);
  if (bytes === 'unavailable') return refuse('TRY_AGAIN');
  if (bytes === null) return refuse('PORTRAIT_REQUIRED');
  const portrait =
    bytes.length > maxBytes ? refuse('PORTRAIT_INVALID') : await pictures.portrait(bytes);
  if (!portrait.ok) {
    await files.remove(key);
    return portrait;
  }
  const portraitKey = keptKey(id, clock.now(), ids.random(16));
  const isKept = await files.put(portraitKey, 'image/jpeg', portrait.value);
  return isKept ? ok({ portraitKey, portraitUpload: key }) : refuse('TRY_AGAIN');
};

/**
 * Once a profile with another portrait is saved: its upload and the former picture go, and what crashes left. What
 * cannot be removed now is found by the next submission, and with the member.
 */
export const tidyPortraits = async (
  { files, clock }: Use<'clock' | 'files'>,
  memberId: string,
  { portraitKey, portraitUpload }: TakenPortrait,
  former: string | undefined,
): Promise<void> => {
  const listed = await files.list(portraitsOf(memberId));
  const gone = [
    ...[former, portraitUpload].flatMap((key) => key ?? []),
    ...(listed === 'unavailable'
      ? []
      : abandoned(portraitsOf(memberId), listed, [portraitKey], clock.now())),
  ];
  await Promise.all([...new Set(gone)].map((key) => files.remove(key)));
};
