import { act } from 'react';
import DeductionsPage from '../../src/console/association/deductions/deductions-page';
import WeekPage from '../../src/console/association/week/week-page';
import { aDeskPage, ok, refused } from '../support/console/desk-page';
import { RUN, WEEK } from '../support/console/desk-week';

// antd in jsdom on a busy machine
jest.setTimeout(30_000);

let page: ReturnType<typeof aDeskPage>;
beforeEach(() => void (page = aDeskPage()));
afterEach(() => page.shut());

const dialog = () => document.querySelector('[role=dialog]');
const posts = () => page.sent.filter(({ method }) => method === 'POST');
const askToPublish = async (...answers: Parameters<typeof page.answers>[1][]) => {
  page.answers('GET /desk/week', ok({ ...WEEK, overdue: ['2026-11-18'] }));
  page.answers('POST /desk/runs', ...answers);
  await page.open(<WeekPage />, '/week');
  await page.press('立即发布');
};

describe('the dialog of a command', () => {
  it('stays open with what to do next until the command is done; the same again is the same command', async () => {
    await askToPublish(refused('UNEXPECTED'), refused('ISSUE_PUBLISHED'), ok(RUN));
    await page.press('发布');
    expect(dialog()?.textContent).toContain('可以直接再提交一次，不会重复');
    await page.press('发布');
    expect(dialog()?.textContent).not.toContain('不会重复');
    expect(dialog()?.querySelector('[role=alert]')).not.toBeNull();
    expect(page.address()).toBe('/week');
    await page.press('发布');
    expect(page.address()).toBe('/runs?run=run-1');
    const keys = posts().map(({ key }) => key);
    expect(keys.map((key) => keys.indexOf(key))).toEqual([0, 0, 2]);
  });

  it('cannot be shut before the answer, and a second press meanwhile sends nothing else', async () => {
    await askToPublish('silent');
    const ask = page.button('发布');
    act(() => {
      ask?.click();
      ask?.click();
    });
    await page.settle();
    act(() => ask?.click());
    act(() => page.button('取消')?.click());
    act(() => document.querySelector<HTMLElement>('.ant-modal-close')?.click());
    await page.settle();
    expect(dialog()).not.toBeNull();
    expect(new Set(posts().map(({ key }) => key)).size).toBe(1);
  });

  it('says a reason of three signs under its field and sends nothing; spaces around it are none of it', async () => {
    page.answers('GET /desk/deductions', ok({ deductions: [] }));
    page.answers('POST /desk/deductions', refused('DEDUCTION_DATES'));
    await page.open(<DeductionsPage />, '/deductions');
    await page.press('登记扣分');
    page.choose('填会员编号');
    page.type('会员编号', 'member-0001');
    page.type('扣分', '60');
    page.type('起始日', '2026-12-02');
    page.type('原因', '  弃权了  ');
    await page.press('登记');
    expect(dialog()?.textContent).toContain('请写明，4–200 字');
    expect(posts()).toEqual([]);
    page.type('原因', '  弃权两场  ');
    await page.press('登记');
    expect(posts()[0]?.body).toEqual({
      memberId: 'member-0001',
      group: 'U12',
      points: 60,
      from: '2026-12-02',
      until: '2027-12-01',
      reason: '弃权两场',
    });
    expect(dialog()?.textContent).toContain('填写的内容都还在');
  });
});
