import { UnusableFile } from './file-fault';

const strict = (encoding: string, bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

/**
 * The text of a CSV: UTF-8 with or without BOM, UTF-16 with BOM (Excel's “Unicode text”), else GBK, which
 * is what Chinese Excel writes by default. `gbk` says that it was guessed.
 */
export const decodeText = (bytes: Uint8Array): { readonly text: string; readonly gbk: boolean } => {
  const utf16 =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? strict('utf-16le', bytes)
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? strict('utf-16be', bytes)
        : null;
  if (utf16 !== null) return { text: utf16, gbk: false };
  const utf8 = strict('utf-8', bytes);
  if (utf8 !== null) return { text: utf8, gbk: false };
  const gbk = strict('gbk', bytes);
  if (gbk !== null) return { text: gbk, gbk: true };
  throw new UnusableFile({ fault: 'ENCODING' });
};
