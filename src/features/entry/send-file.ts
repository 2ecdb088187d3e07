import { call } from '../../client/call';
import { FILE_BYTES } from '../../contract/limits';
import { uploadCopy as copy } from '../../copy/upload';
import { pickFile, putBytes } from '../../platform/upload';

export type SentFile =
  | { readonly ok: true; readonly file: string; readonly name: string }
  | { readonly ok: false; readonly sentence: string };

/**
 * Lets the person choose a file, puts it to storage and has it looked at (ENT-16); null when none was chosen.
 * `onStep` is told what is under way, in words.
 */
export const sendFile = async (
  forWhom: string | undefined,
  onStep: (words: string) => void,
): Promise<SentFile | null> => {
  const picked = await pickFile();
  if (!picked) return null;
  const { contentType, bytes, name } = picked;
  if (!contentType) return { ok: false, sentence: copy.kind };
  if (bytes.byteLength > FILE_BYTES) return { ok: false, sentence: copy.large };
  onStep(copy.sending(null));
  const target = await call('requestFileUpload', {
    body: { for: forWhom, contentType, bytes: bytes.byteLength },
  });
  if (!target.ok) return { ok: false, sentence: target.problem.sentence };
  const { key, url, headers } = target.value;
  const arrived = await putBytes(url, headers, bytes, (percent) => onStep(copy.sending(percent)));
  if (!arrived) return { ok: false, sentence: copy.failed };
  onStep(copy.checking);
  const taken = await call('takeFile', { body: { for: forWhom, upload: key } });
  return taken.ok
    ? { ok: true, file: taken.value.file, name }
    : { ok: false, sentence: taken.problem.sentence };
};
