import { call } from '../client/call';
import { pickImage, putBytes } from '../platform/upload';
import { PORTRAIT_BYTES } from '../contract/limits';
import { membershipCopy as copy } from '../copy/membership';

export type SentPortrait =
  | { readonly ok: true; readonly key: string; readonly preview: string }
  | { readonly ok: false; readonly sentence: string };

/**
 * Lets the person choose a portrait, or a picture of evidence, and puts it to storage (MEM-2, MEM-4); null when none
 * was chosen.
 */
export const sendPortrait = async (forWhom?: string): Promise<SentPortrait | null> => {
  const picked = await pickImage();
  if (!picked) return null;
  const { contentType, bytes, preview } = picked;
  if (!contentType) return { ok: false, sentence: copy.portraitKind };
  if (bytes.byteLength > PORTRAIT_BYTES) return { ok: false, sentence: copy.portraitLarge };
  const target = await call('requestPortraitUpload', {
    body: { for: forWhom, contentType, bytes: bytes.byteLength },
  });
  if (!target.ok) return { ok: false, sentence: target.problem.sentence };
  const { key, url, headers } = target.value;
  const arrived = await putBytes(url, headers, bytes);
  return arrived ? { ok: true, key, preview } : { ok: false, sentence: copy.portraitFailed };
};
