import { faultSentence } from '../../../src/console/referee/file/file-sentences';
import { readFile } from '../../../src/console/referee/file/read-file';
import type { EntryKind } from '../../../src/contract/words';
import { RESULT_COLUMN } from '../../../src/copy/results';

/** Reads a file of results as the desk does. */
export const read = (name: string, content: BlobPart, kind: EntryKind = 'singles') =>
  readFile(new File([content], name), { kind, titles: RESULT_COLUMN, sheetName: '成绩' });

/** What is said where a file is not taken. */
export const refusal = async (
  name: string,
  content: BlobPart,
  kind?: EntryKind,
): Promise<string> => {
  const answer = await read(name, content, kind);
  return answer.ok ? 'taken' : faultSentence(answer.why);
};

/** The rows and notices of a file that is taken. */
export const rowsOf = async (name: string, content: BlobPart, kind?: EntryKind) => {
  const answer = await read(name, content, kind);
  if (!answer.ok) throw new Error(faultSentence(answer.why));
  return answer;
};
