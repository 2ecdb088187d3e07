import { UnusableFile } from './file-fault';

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const END_BYTES = 22;
const ENTRY_BYTES = 46;
const MOST_COMMENT = 65_535;
/** 700 lines are a few hundred kilobytes of XML; what unpacks to more than this is no sheet of results. */
const MOST_UNPACKED = 16 * 1024 * 1024;
const MOST_ENTRIES = 500;

const findEnd = (view: DataView): number => {
  const lowest = Math.max(0, view.byteLength - END_BYTES - MOST_COMMENT);
  for (let at = view.byteLength - END_BYTES; at >= lowest; at -= 1)
    if (view.getUint32(at, true) === END) return at;
  throw new UnusableFile({ fault: 'UNREADABLE' });
};

/**
 * Reads only the directory of a zip and refuses one that would unpack to something huge, before a byte of it
 * is unpacked. 64-bit directories, which no sheet of 2 MB has, are refused too.
 */
export const refuseHugeZip = (bytes: ArrayBuffer): void => {
  const view = new DataView(bytes);
  if (view.byteLength < END_BYTES) throw new UnusableFile({ fault: 'UNREADABLE' });
  const end = findEnd(view);
  const entries = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (entries > MOST_ENTRIES) throw new UnusableFile({ fault: 'UNREADABLE' });
  let unpacked = 0;
  for (let entry = 0; entry < entries; entry += 1) {
    if (at + ENTRY_BYTES > view.byteLength || view.getUint32(at, true) !== ENTRY)
      throw new UnusableFile({ fault: 'UNREADABLE' });
    unpacked += view.getUint32(at + 24, true);
    at +=
      ENTRY_BYTES +
      view.getUint16(at + 28, true) +
      view.getUint16(at + 30, true) +
      view.getUint16(at + 32, true);
  }
  if (unpacked > MOST_UNPACKED) throw new UnusableFile({ fault: 'UNPACKS_HUGE', bytes: unpacked });
};
