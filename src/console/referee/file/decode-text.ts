import { UnusableFile } from './file-fault';

const strict = (encoding: string, bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

/** The text of a file in UTF-8 with or without BOM, or UTF-16 with BOM; null: it is in neither. */
export const unicodeText = (bytes: Uint8Array): string | null => {
  const utf16 =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? strict('utf-16le', bytes)
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? strict('utf-16be', bytes)
        : null;
  return utf16 ?? strict('utf-8', bytes);
};

/**
 * The text of a CSV: Unicode (UTF-16 is Excel's “Unicode text”), else GBK, which is what Chinese Excel writes
 * by default. `gbk` says that it was guessed.
 */
export const decodeText = (bytes: Uint8Array): { readonly text: string; readonly gbk: boolean } => {
  const unicode = unicodeText(bytes);
  if (unicode !== null) return { text: unicode, gbk: false };
  const gbk = strict('gbk', bytes);
  if (gbk !== null) return { text: gbk, gbk: true };
  throw new UnusableFile({ fault: 'ENCODING' });
};
