import { shoot } from '../support/chromium';
import { aDeskPerson } from '../support/desk-person';
import type { Person } from '../support/person';
import { tracesOfCode } from '../support/reading';
import { obstaclesOn } from './obstacles';
import type { Stage } from './stage';

const MOST_PAGES = 40;

/** One address stands for all that differ in an id, a day or a week alone. */
const kindOf = (address: string): string =>
  address.split('?')[0]?.replace(/\/[^/]*\d[^/]*/g, '/*') ?? address;

const LOOKS = [
  { name: '1024', width: 1024, height: 768, dark: false },
  { name: '1920-dark', width: 1920, height: 1080, dark: true },
] as const;

const settled = async ({ page }: Person): Promise<void> => {
  await page.waitForLoadState('networkidle');
  await page.locator('h1').first().waitFor();
  await page.waitForFunction(
    () => document.querySelectorAll('.ant-skeleton, .ant-spin-spinning').length === 0,
  );
};

/** Addresses of the console that the page leads to. */
const leadsTo = ({ page }: Person): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLAnchorElement>('a[href^="/console/"]')].map(
      (link) => link.getAttribute('href') ?? '',
    ),
  );

/** Every kind of page that somebody's links lead to, found from the start page on. */
const pagesOf = async (person: Person): Promise<string[]> => {
  const found = new Map([['/console/', '/console/']]);
  for (const address of found.values()) {
    await person.open(address);
    await settled(person);
    for (const next of await leadsTo(person))
      if (!found.has(kindOf(next)) && found.size < MOST_PAGES) found.set(kindOf(next), next);
  }
  return [...found.values()];
};

const seenOn = async (person: Person, address: string, name: string): Promise<string[]> => {
  const { page } = person;
  await person.open(address);
  await settled(person);
  await shoot(page, `desk-${name}-${kindOf(address).replace(/[^a-z]+/g, '-')}`);
  const over = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  return [
    ...(over > 0 ? [`${over} px over the edge`] : []),
    ...(await tracesOfCode(page)).map((trace) => `says ${trace}`),
    ...(await obstaclesOn(page)),
  ].map((fault) => `${name} ${kindOf(address)}: ${fault}`);
};

/** Every page that the desk of these people leads to: nothing over the edge, in anybody's way, or in code. */
export const fitDesk = async ({ browser, product }: Stage, phones: readonly string[]) => {
  const faults: string[] = [];
  for (const phone of phones) {
    const person = await aDeskPerson(browser, product, phone);
    const addresses = await pagesOf(person);
    expect(addresses.length).toBeGreaterThan(2);
    for (const { name, dark, ...size } of LOOKS) {
      await person.page.setViewportSize(size);
      await person.page.emulateMedia({ colorScheme: dark ? 'dark' : 'light' });
      for (const address of addresses) faults.push(...(await seenOn(person, address, name)));
    }
    expect(person.mistakes).toEqual([]);
    await person.page.context().close();
  }
  expect(faults).toEqual([]);
};
