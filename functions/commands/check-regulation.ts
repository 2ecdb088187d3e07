import { readFileSync, statSync } from 'node:fs';
import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import { type Finding, isError } from '../../src/contract/regulation-findings';
import { findingSentence, findingText } from '../../src/copy/regulation-findings';
import { explain } from '../../src/copy/regulation-explained';
import { repeated } from '../domain/checking/check';
import { defaultWindow } from '../domain/publishing/dates';
import { type ParsedRegulation, parseRegulation } from '../domain/checking/parse-regulation';
import { Advice, run, say } from '../local/say';

const MOST_BYTES = 1024 * 1024;

/** The text of a file, or one line that says why not. */
const readText = (file: string): string => {
  const size = statSync(file, { throwIfNoEntry: false });
  if (size === undefined) throw new Advice(`没有这个文件：${file}`, 2);
  if (!size.isFile()) throw new Advice(`不是文件：${file}`, 2);
  if (size.size > MOST_BYTES)
    throw new Advice(`文件太大：${(size.size / MOST_BYTES).toFixed(1)} MB，规程最多 1 MB`, 2);
  return readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
};

/** (decided) Deeper than any regulation; whoever reads it goes down a step a bracket. */
const DEEPEST = 64;

/** How deep the brackets of a JSON text go, those in its strings aside. */
const depthOf = (text: string): number => {
  let depth = 0;
  let deepest = 0;
  for (const [one] of text.replace(/"(?:[^"\\]|\\.)*"/g, '""').matchAll(/[[\]{}]/g)) {
    depth += one === '[' || one === '{' ? 1 : -1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
};

const jsonOf = (text: string): unknown => {
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

const under = (path: string, name: string): string => (path === '' ? name : `${path}.${name}`);

const namesTwiceIn = (node: unknown, path: string): Finding[] => {
  if (isSeq(node))
    return node.items.flatMap((item, at) => namesTwiceIn(item, under(path, String(at))));
  if (!isMap(node)) return [];
  const names = node.items.map(({ key }) => (isScalar(key) ? String(key.value) : ''));
  return [
    ...repeated(names).map((key): Finding => ({ path, code: 'FIELD_TWICE', detail: { key } })),
    ...node.items.flatMap(({ value }, at) => namesTwiceIn(value, under(path, names[at] ?? ''))),
  ];
};

/** Names written twice in one object, of which JSON keeps the last without a word. */
const namesTwice = (text: string): Finding[] =>
  namesTwiceIn(parseDocument(text, { schema: 'json', uniqueKeys: false }).contents, '');

/** What is found in the text of a regulation's file. */
export const checkText = (text: string): ParsedRegulation => {
  const json = jsonOf(text);
  const parsed = parseRegulation(json);
  const twice = namesTwice(text).filter(isError);
  return twice.length === 0
    ? parsed
    : { ...parsed, regulation: null, errors: [...twice, ...parsed.errors] };
};

/** What the command prints: the regulation in words, then what is wrong with it. */
export const linesOf = ({ regulation, errors, oddities }: ParsedRegulation): string[] => {
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
  return [
    ...meaning,
    ...listed(`有 ${errors.length} 处错误，不能发布：`, errors.map(findingText)),
    ...listed(`有 ${oddities.length} 处可疑，请确认：`, oddities.map(findingText)),
    ...(errors.length === 0 ? [oddities.length === 0 ? '没有问题。' : '可以发布。'] : []),
  ];
};

const written = (finding: Finding) => ({ ...finding, text: findingSentence(finding) });

/** The same for a program: `{ ok, errors, oddities, words }`, each finding with its path, code, details and text. */
export const jsonLineOf = ({ regulation, errors, oddities }: ParsedRegulation): string =>
  JSON.stringify({
    ok: regulation !== null,
    errors: errors.map(written),
    oddities: oddities.map(written),
    words: regulation && explain(regulation, defaultWindow(regulation.firstDay)),
  });

const USAGE = '用法：npm run regulation -- check <规程.json> [--json]';

/** `npm run regulation -- check FILE [--json]`; ends with 0: may be published, 1: may not, 2: nothing was read. */
export const regulationCommand = (args: readonly string[]): void => {
  const [verb, ...rest] = args;
  const files = rest.filter((one) => one !== '--json');
  const [file] = files;
  if (verb !== 'check' || file === undefined || files.length > 1 || rest.length > files.length + 1)
    throw new Advice(USAGE, 2);
  const parsed = checkText(readText(file));
  if (rest.length > files.length) say(jsonLineOf(parsed));
  else linesOf(parsed).forEach(say);
  if (parsed.errors.length > 0) process.exitCode = 1;
};

if (process.argv[1]?.endsWith('check-regulation.ts'))
  run(async () => {
    await Promise.resolve(process.argv.slice(2)).then(regulationCommand);
  });
