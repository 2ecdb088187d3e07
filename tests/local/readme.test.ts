import { readdirSync, readFileSync } from 'node:fs';
import { clientPolicy } from '../../functions/local/page-headers';

const read = (name: string) => readFileSync(name, 'utf8');

it('every command that is named exists', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    scripts: Record<string, string>;
  };
  const documents = ['README.md', ...readdirSync('docs').map((name) => `docs/${name}`)];
  const named = [
    ...documents
      .map(read)
      .join('\n')
      .matchAll(/npm (?:run )?(start|test|[a-z]+(?:[:-][a-z0-9]+)*)/g),
  ].map(([, name]) => name ?? '');
  expect(named).toEqual(expect.arrayContaining(['start', 'test', 'package']));
  expect(named.filter((name) => name !== 'ci' && scripts[name] === undefined)).toEqual([]);
});

it('the policy to be sent where the clients are hosted is the one they are tested with', () => {
  const policy = clientPolicy({ api: 'https://<API>', files: 'https://<bucket>' });
  expect(read('docs/deploying.md')).toContain(`Content-Security-Policy: ${policy}\n`);
});
