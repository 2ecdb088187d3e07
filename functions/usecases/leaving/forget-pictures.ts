import type { Use } from '../use';
import { pictureFolders } from '../../domain/membership/portrait';

/** Every picture of a member goes, uploads too (MEM-2, PIPL); false: the storage did not answer. Until nothing is listed. */
export const forgetPictures = async (
  { files }: Use<'files'>,
  memberId: string,
): Promise<boolean> => {
  const gone = await Promise.all(
    pictureFolders(memberId).map(async (folder) => {
      for (;;) {
        const keys = await files.list(folder);
        if (keys === 'unavailable') return false;
        if (keys.length === 0) return true;
        const removed = await Promise.all(keys.map((key) => files.remove(key)));
        if (removed.includes(false)) return false;
      }
    }),
  );
  return !gone.includes(false);
};
