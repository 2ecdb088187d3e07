import { closeSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { Advice } from '../local/say';

const STDOUT = 1;

const writeAll = (file: number, text: string): void => {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length;) {
    try {
      at += writeSync(file, bytes, at);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      // Whoever reads what is printed has stopped reading: there is nobody left to print for.
      if (code === 'EPIPE') return;
      // A pipe that is full for the moment is written to again.
      if (code !== 'EAGAIN') throw error;
    }
  }
};

/** Writes pieces to a file that appears whole or not at all, or to standard output. */
export const writeWhole = (path: string | undefined, pieces: Iterable<string>): void => {
  if (path === undefined) {
    for (const piece of pieces) writeAll(STDOUT, piece);
    return;
  }
  const aside = `${path}.${process.pid}.part`;
  // The first piece comes when everything has been read and judged.
  const all = pieces[Symbol.iterator]();
  let next = all.next();
  const file = orAdvice(() => openSync(aside, 'w'));
  try {
    for (; next.done !== true; next = all.next()) writeAll(file, next.value);
    closeSync(file);
    orAdvice(() => renameSync(aside, path));
  } catch (error) {
    rmSync(aside, { force: true });
    throw error;
  }
};

/** A path that cannot be written to is somebody's slip: what the system says of it is told. */
export const orAdvice = <T>(write: () => T): T => {
  try {
    return write();
  } catch (error) {
    throw new Advice(`不能写入：${error instanceof Error ? error.message : String(error)}`);
  }
};
