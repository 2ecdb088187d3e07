import StaffPage from '../../src/console/reviewing/staff-page';
import TrailPage from '../../src/console/reviewing/trail-page';
import type { TrailView } from '../../src/contract/reviewing';
import { aDeskPage, ok, refused } from '../support/console/desk-page';
import { NOW } from '../support/console/desk-week';

// antd in jsdom on a busy machine
jest.setTimeout(30_000);

let page: ReturnType<typeof aDeskPage>;
let saved: Blob[];
beforeEach(() => {
  page = aDeskPage();
  saved = [];
  URL.createObjectURL = (blob) => `blob:${saved.push(blob as Blob)}`;
  URL.revokeObjectURL = () => undefined;
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
});
afterEach(() => page.shut());

/** The file as lines; jsdom's blobs are read by a reader alone. */
const lines = async (): Promise<string[]> => {
  const text = await new Promise<string>((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as string);
    reader.readAsText(saved.at(-1)!);
  });
  return text.trim().split('\r\n');
};
const line = (second: number, more: Partial<TrailView>): TrailView => ({
  id: `2026-11-24T00:00:0${second}.000Z#one`,
  at: `2026-11-24T00:00:0${second}.000Z`,
  by: { memberId: 'feng-association', name: '冯协会' },
  subject: { memberId: 'shen-yiming-0001', name: '沈一鸣' },
  ...{ kind: 'profile-rejected', text: null },
  ...more,
});
const sent = () => page.sent.filter(({ method }) => method === 'POST');

it('the trail is given to its end, without the name of whom it concerns and without formulas, after it was noted', async () => {
  const first = line(3, { text: '=HYPERLINK("x")' });
  const last = line(1, { kind: 'staff-taken', text: 'reviewer 不再负责' });
  page.answers(
    'GET /desk/trail',
    ok({ lines: [first], next: first.id, now: NOW }),
    ok({ lines: [first], next: first.id, now: NOW }),
    ok({ lines: [last], next: null, now: NOW }),
  );
  page.answers('POST /desk/exports', ok({ at: NOW }));
  await page.open(<TrailPage />, '/trail');
  await page.press('导出 CSV');
  expect(sent().map(({ path, body }) => [path, body])).toEqual([
    ['/desk/exports', { what: 'trail', rows: 2 }],
  ]);
  expect(await lines()).toEqual([
    '时间,操作人,操作,对象会员编号,说明',
    `2026-11-24 08:00,冯协会,实名资料不通过,shen-yiming-0001,"'=HYPERLINK(""x"")"`,
    '2026-11-24 08:00,冯协会,取消权限,shen-yiming-0001,审核 不再负责',
  ]);
});

it('where it cannot be noted no file is given', async () => {
  const staff = [
    { memberId: 'he-reviewer-0001', name: '何审核', phoneMasked: '199****0001', self: false },
  ].map((one) => ({ ...one, roles: ['reviewer'] }));
  page.answers('GET /desk/staff', ok({ staff }));
  page.answers('POST /desk/exports', refused('NOT_ASSOCIATION'), ok({ at: NOW }));
  await page.open(<StaffPage />, '/staff');
  await page.press('导出 CSV');
  expect(saved).toEqual([]);
  await page.press('导出 CSV');
  expect((await lines())[1]).toBe('何审核,199****0001,审核');
});
