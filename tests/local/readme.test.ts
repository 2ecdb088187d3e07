import { existsSync, readFileSync } from 'node:fs';
import { clientPolicy } from '../../functions/local/page-headers';

const read = (name: string) => readFileSync(name, 'utf8');
const rows = read('docs/rule-index.md')
  .split('\n')
  .filter((line) => /^\| [A-Z]/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()));
const pathsIn = (cell = ''): string[] =>
  [...cell.matchAll(/`([^`]+)`/g)].map(([, path]) => path ?? '');

describe('the rule index', () => {
  it('has the chapters this product enforces', () => {
    const chapters = rows.flatMap(([, chapter = '']) => chapter.split(', '));
    expect(chapters).toEqual(expect.arrayContaining(['MEM', 'PUB', 'ENT', 'CAP', 'FEE']));
  });

  it.each(rows.map((row) => [row[1] ?? '', row] as const))(
    '%s: every file exists and cites its chapter',
    (chapters, [, , , code, tests]) => {
      const paths = [...pathsIn(code), ...pathsIn(tests)];
      expect(pathsIn(code)).not.toEqual([]);
      expect(pathsIn(tests)).not.toEqual([]);
      const silent = paths.filter(
        (path) =>
          !existsSync(path) ||
          !chapters
            .split(', ')
            .some((chapter) => new RegExp(`\\b${chapter}-\\d`).test(readFileSync(path, 'utf8'))),
      );
      expect(silent).toEqual([]);
    },
  );
});

it('every command that is named exists', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    scripts: Record<string, string>;
  };
  const named = [
    ...`${read('README.md')}${read('docs/commands.md')}`.matchAll(
      /npm (?:run )?(start|test|[a-z]+:?[a-z0-9]*)/g,
    ),
  ].map(([, name]) => name ?? '');
  expect(named.filter((name) => name !== 'ci' && scripts[name] === undefined)).toEqual([]);
});

it('the policy to be sent where the clients are hosted is the one they are tested with', () => {
  const policy = clientPolicy({ api: 'https://<API>', files: 'https://<bucket>' });
  expect(read('docs/deploying.md')).toContain(`Content-Security-Policy: ${policy}\n`);
});
