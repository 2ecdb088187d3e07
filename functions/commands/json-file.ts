import { readFileSync, statSync } from 'node:fs';
import { Advice } from '../local/say';

const MEGABYTE = 1024 * 1024;

/** The text of a file of at most so many megabytes, or one line that says why not. */
export const readText = (file: string, most: number, what: string): string => {
  const size = statSync(file, { throwIfNoEntry: false });
  if (size === undefined) throw new Advice(`没有这个文件：${file}`, 2);
  if (!size.isFile()) throw new Advice(`不是文件：${file}`, 2);
  if (size.size > most * MEGABYTE)
    throw new Advice(
      `文件太大：${(size.size / MEGABYTE).toFixed(1)} MB，${what}最多 ${most} MB`,
      2,
    );
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file));
  } catch {
    throw new Advice(`不是 UTF-8 的文字：${file}`, 2);
  }
};

/** (decided) Deeper than any file of ours; whoever reads it goes down a step a bracket. */
const DEEPEST = 64;

/** How deep the brackets of a JSON text go, those in its strings aside. */
const depthOf = (text: string): number => {
  let depth = 0;
  let deepest = 0;
  for (const [one] of text.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]/g)) {
    if (one.startsWith('"')) continue;
    depth += one === '[' || one === '{' ? 1 : -1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
};

/** What a text says as JSON, or one line that says why it is none. */
export const jsonOf = (text: string): unknown => {
  if (depthOf(text) > DEEPEST) throw new Advice(`嵌套太深：超过 ${DEEPEST} 层`, 2);
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new Advice(
      `不是有效的 JSON：${error instanceof Error ? error.message : String(error)}`,
      2,
    );
  }
};
