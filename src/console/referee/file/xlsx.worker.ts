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

const answer = (message: XlsxAnswer) => self.postMessage(message);

self.onmessage = ({ data }: MessageEvent<XlsxAsked>) => {
  xlsxTable(data.bytes, data.sheetName).then(
    (table) => answer({ ok: true, table }),
    (error: unknown) =>
      answer({
        ok: false,
        why: error instanceof UnusableFile ? error.why : { fault: 'UNREADABLE' },
      }),
  );
};
