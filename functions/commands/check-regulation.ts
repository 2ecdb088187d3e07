import type { Finding } from '../../src/contract/regulation-findings';
import { findingSentence, findingText } from '../../src/copy/regulation-findings';
import { explain } from '../../src/copy/regulation-explained';
import { defaultWindow } from '../domain/publishing/dates';
import { type ParsedRegulation, parseRegulation } from '../domain/checking/parse-regulation';
import { Advice, run, say } from '../local/say';
import { jsonOf, readText } from './json-file';
import { namesTwice } from './names-twice';

/** Megabytes of a regulation. */
const MOST_MEGABYTES = 1;

/** What is found in the text of a regulation's file. */
export const checkText = (text: string): ParsedRegulation => {
  const json = jsonOf(text);
  const parsed = parseRegulation(json);
  const twice = namesTwice(text);
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
  const parsed = checkText(readText(file, MOST_MEGABYTES, '规程'));
  if (rest.length > files.length) say(jsonLineOf(parsed));
  else linesOf(parsed).forEach(say);
  if (parsed.errors.length > 0) process.exitCode = 1;
};

if (process.argv[1]?.endsWith('check-regulation.ts'))
  run(() => regulationCommand(process.argv.slice(2)));
