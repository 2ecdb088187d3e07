import { unzipSync, type UnzipFileInfo } from 'fflate';
import { UnusableFile } from '../file-fault';

/** 700 lines are a few hundred kilobytes of XML; what unpacks to more than this is no sheet of results. */
const MOST_UNPACKED = 16 * 1024 * 1024;
const MOST_ENTRIES = 500;

/**
 * The files of a zip by name. What it would unpack to is added up from the directory as the unzipper reads it,
 * before a byte is unpacked: another reading of the same bytes could be shown another directory. The unzipper
 * makes each file exactly as large as that directory says, so whatever has more in it is cut there. No part of
 * the zip may be unpacked twice, or few bytes would be work for minutes.
 */
export const unpack = (bytes: Uint8Array): ReadonlyMap<string, Uint8Array> => {
  let entries = 0;
  let packed = 0;
  let unpacked = 0;
  const addUp = ({ size, originalSize }: UnzipFileInfo): boolean => {
    entries += 1;
    packed += size;
    unpacked += Math.max(size, originalSize);
    if (entries > MOST_ENTRIES || packed > bytes.length)
      throw new UnusableFile({ fault: 'UNREADABLE' });
    return false;
  };
  unzipSync(bytes, { filter: addUp });
  if (unpacked > MOST_UNPACKED) throw new UnusableFile({ fault: 'UNPACKS_HUGE', bytes: unpacked });
  return new Map(Object.entries(unzipSync(bytes)));
};
