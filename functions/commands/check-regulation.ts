import { readFileSync, statSync } from 'node:fs';
import { findingText } from '../../src/copy/regulation-findings';
import { explain } from '../../src/copy/regulation-explained';
import { defaultWindow } from '../domain/publishing/check-dates';
import { parseRegulation } from '../domain/publishing/parse-regulation';
import { Advice, run, say } from '../local/say';

const MOST_BYTES = 1024 * 1024;

/** The JSON of a file, or one line that says why not. */
const readJson = (file: string): unknown => {
  const size = statSync(file, { throwIfNoEntry: false });
  if (size === undefined) throw new Advice(`没有这个文件：${file}`);
  if (!size.isFile()) throw new Advice(`不是文件：${file}`);
  if (size.size > MOST_BYTES)
    throw new Advice(`文件太大：${(size.size / MOST_BYTES).toFixed(1)} MB，规程最多 1 MB`);
  try {
    return JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, '')) as unknown;
  } catch (error) {
    throw new Advice(`不是有效的 JSON：${error instanceof Error ? error.message : String(error)}`);
  }
};

/** The lines the command prints and whether the regulation can be published. */
export const checkRegulation = (json: unknown): { lines: string[]; ok: boolean } => {
  const { regulation, errors, oddities } = parseRegulation(json);
  const meaning =
    regulation === null
      ? []
      : explain(regulation, defaultWindow(regulation.firstDay)).flatMap(({ title, sentences }) => [
          title,
          ...sentences.map((sentence) => `  ${sentence}`),
          '',
        ]);
  const listed = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : [title, ...lines.map((line) => `  · ${line}`), ''];
  return {
    ok: errors.length === 0,
    lines: [
      ...meaning,
      ...listed(`有 ${errors.length} 处错误，不能发布：`, errors.map(findingText)),
      ...listed(`有 ${oddities.length} 处可疑，请确认：`, oddities.map(findingText)),
      ...(errors.length === 0 ? [oddities.length === 0 ? '没有问题。' : '可以发布。'] : []),
    ],
  };
};

/** `npm run regulation -- check FILE` */
export const regulationCommand = (args: readonly string[]): void => {
  const [verb, file] = args;
  if (verb !== 'check' || file === undefined)
    throw new Advice('用法：npm run regulation -- check <规程.json>');
  const { lines, ok } = checkRegulation(readJson(file));
  lines.forEach(say);
  if (!ok) process.exitCode = 1;
};

if (process.argv[1]?.endsWith('check-regulation.ts'))
  run(async () => {
    await Promise.resolve(process.argv.slice(2)).then(regulationCommand);
  });
