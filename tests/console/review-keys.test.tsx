import { act } from 'react';
import type { ReviewFile, ReviewRow } from '../../src/contract/reviewing';
import ReviewsPage from '../../src/console/reviewing/reviews-page';
import { aDeskPage, ok } from '../support/console/desk-page';
import { NOW } from '../support/console/desk-week';

// antd in jsdom on a busy machine
jest.setTimeout(30_000);

let page: ReturnType<typeof aDeskPage>;
beforeEach(() => void (page = aDeskPage()));
afterEach(() => page.shut());

const row = (id: string, who: string): ReviewRow => ({
  ...{ id: `phone.${id}`, kind: 'phone', who, since: NOW, again: false, lease: null },
});
const ROWS = [row('one', '199****0001'), row('two', '199****0002')];
const file = (of: ReviewRow, lease: ReviewRow['lease'] = null): ReviewFile => ({
  ...{ ...of, lease, memberId: null, seen: 'seen', own: false, profile: null, role: null },
  phone: {
    ...{ phoneMasked: of.who, oldPhoneMasked: null, documentMasked: null, reason: null },
    matches: true,
  },
  ...{ history: [], now: NOW },
});
const LEASE = { by: '何审核', mine: true, until: '2099-01-01T00:00:00.000Z' };

const key = async (name: string) => {
  act(() => {
    const target = document.activeElement ?? document.body;
    target.dispatchEvent(
      new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }),
    );
  });
  await page.settle();
};
const focused = () => document.activeElement?.textContent;
const posts = () => page.sent.filter(({ method }) => method === 'POST').map(({ path }) => path);

const ROLES = { name: '何审核', association: false, reviewer: true, officiating: 0 };
beforeEach(async () => {
  page.answers('GET /me/roles', ok(ROLES));
  page.answers('GET /desk/reviews', ok({ reviews: ROWS, next: null, now: NOW }));
  page.answers('GET /desk/reviews/phone.one', ok(file(ROWS[0]!)), ok(file(ROWS[0]!, LEASE)));
  page.answers('GET /desk/reviews/phone.two', ok(file(ROWS[1]!, LEASE)));
  page.answers('POST /desk/reviews/phone.one/claim', ok({ id: 'phone.one', until: LEASE.until }));
  page.answers('POST /desk/reviews/phone.two/decision', ok({ id: 'phone.two' }));
  await page.open(<ReviewsPage />, '/reviews?kind=phone');
});

it('goes from row to row and no further than the ends', async () => {
  await key('j');
  expect(focused()).toBe('199****0001');
  await key('j');
  await key('j');
  expect(focused()).toBe('199****0002');
  await key('k');
  expect(focused()).toBe('199****0001');
});

it('claims, goes on to the next, and decides nothing before it is asked for once more', async () => {
  await key('j');
  act(() => (document.activeElement as HTMLElement).click());
  await page.settle();
  expect(page.address()).toBe('/reviews?kind=phone&review=phone.one');
  await key('a');
  expect(page.text()).not.toContain('通过后立即生效');
  await key('c');
  expect(posts()).toEqual(['/desk/reviews/phone.one/claim']);
  await key('j');
  expect(page.address()).toBe('/reviews?kind=phone&review=phone.two');
  await key('a');
  expect(page.text()).toContain('通过后立即生效');
  // the question stands above: its keys are not the drawer's
  await key('k');
  expect(page.address()).toBe('/reviews?kind=phone&review=phone.two');
  expect(posts()).toHaveLength(1);
});

it('is not listened to where somebody types, nor together with other keys', async () => {
  const field = document.body.appendChild(document.createElement('input'));
  field.focus();
  await key('j');
  expect(document.activeElement).toBe(field);
  field.blur();
  act(
    () =>
      void document.body.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'j', ctrlKey: true, bubbles: true }),
      ),
  );
  expect(document.activeElement).toBe(document.body);
});
