import { UnusableFile, type FileFault, type TextTable } from './file-fault';
import { xlsxTable } from './xlsx-table';

/** What the worker is asked, and what it answers: reading an xlsx must not hold up the page. */
export interface XlsxAsked {
  readonly bytes: ArrayBuffer;
  readonly sheetName: string;
}
export type XlsxAnswer =
  | { readonly ok: true; readonly table: TextTable }
  | { readonly ok: false; readonly why: FileFault };

const answerTo = ({ bytes, sheetName }: XlsxAsked): XlsxAnswer => {
  try {
    return { ok: true, table: xlsxTable(bytes, sheetName) };
  } catch (error) {
    return { ok: false, why: error instanceof UnusableFile ? error.why : { fault: 'UNREADABLE' } };
  }
};

self.onmessage = ({ data }: MessageEvent<XlsxAsked>) => self.postMessage(answerTo(data));
