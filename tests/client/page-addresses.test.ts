import * as addresses from '../../src/client/page-addresses';

/** Every page the build is given. */
const known = (): string[] => {
  Object.assign(globalThis, { defineAppConfig: (config: unknown) => config });
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- it may be loaded only after the line above
  const { default: app } = require('../../src/app.config') as {
    default: { pages: string[]; subPackages: { root: string; pages: string[] }[] };
  };
  const inPackages = app.subPackages.flatMap(({ root, pages }) =>
    pages.map((page) => `${root}/${page}`),
  );
  return [...app.pages, ...inPackages].map((page) => `/${page}`);
};

test('every address leads to a page, and every page but the lost one has an address', () => {
  const used = Object.values(addresses).map((address) =>
    (typeof address === 'string' ? address : address('a', 'b')).replace(/\?.*$/, ''),
  );
  expect(new Set([...used, '/pages/lost/index'])).toEqual(new Set(known()));
});

test('parameters are escaped, and those that are not there are left out', () => {
  expect(addresses.newEntryPath('a&b')).toBe('/packages/entry/new/index?tournamentId=a%26b');
  expect(addresses.newEntryPath('a', '组 1')).toBe(
    '/packages/entry/new/index?tournamentId=a&eventId=%E7%BB%84%201',
  );
  expect(addresses.athletePath('m', 'U12-M', null)).toBe(
    '/packages/ranking/athlete/index?id=m&list=U12-M',
  );
  expect(addresses.listPath()).toBe('/pages/ranking/index');
});
