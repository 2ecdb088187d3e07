import { existsSync, readFileSync } from 'node:fs';

/** The text of a file; empty where there is none. */
export const textOf = (path: string): string =>
  existsSync(path) ? readFileSync(path, 'utf8') : '';

/** What stands between backquotes. */
export const quotedIn = (text: string): string[] =>
  [...text.matchAll(/`([^`\n]+)`/g)].map(([, quoted]) => quoted ?? '');

/** Whether a text declares a name, or has a field or a method of that name. */
const declares = (text: string, name: string): boolean =>
  [
    `\\b(?:const|let|function|class|interface|type|enum) ${name}\\b`,
    `^\\s*(?:readonly |async )?${name}\\??[:(]`,
  ].some((pattern) => new RegExp(pattern, 'm').test(text));

/** Those of the places `file#symbol` that lead nowhere. */
export const missingOf = (places: readonly string[]): string[] =>
  places.filter((place) => {
    const [path = '', name = ''] = place.split('#');
    return name === '' || !declares(textOf(path), name);
  });
