import { UnusableFile, type TextTable } from './file-fault';
import type { XlsxAnswer, XlsxAsked } from './xlsx.worker';

/** A sheet of 700 lines takes well under a second. */
const MOST_MS = 15_000;

/** Reads an xlsx beside the page; one that takes too long, or too much memory, is given up. */
export const readXlsx = (bytes: ArrayBuffer, sheetName: string): Promise<TextTable> => {
  const worker = new Worker(new URL('./xlsx.worker.ts', import.meta.url), { type: 'module' });
  return new Promise<TextTable>((resolve, reject) => {
    const giveUp = (why: UnusableFile['why']) => () => reject(new UnusableFile(why));
    const timer = setTimeout(giveUp({ fault: 'TOO_SLOW' }), MOST_MS);
    worker.onmessage = ({ data }: MessageEvent<XlsxAnswer>) => {
      clearTimeout(timer);
      if (data.ok) resolve(data.table);
      else reject(new UnusableFile(data.why));
    };
    worker.onerror = giveUp({ fault: 'UNREADABLE' });
    worker.postMessage({ bytes, sheetName } satisfies XlsxAsked);
  }).finally(() => worker.terminate());
};
