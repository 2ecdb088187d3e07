import DeductionsPage from '../../src/console/association/deductions/deductions-page';
import IssuesPage from '../../src/console/association/issues/issues-page';
import RunsPage from '../../src/console/association/runs/runs-page';
import WeekPage from '../../src/console/association/week/week-page';
import YearEndPage from '../../src/console/association/year-end/year-end-page';
import type { ObjectionView, YearEnd } from '../../src/contract/desk';
import { aDeskPage, ok, refused } from '../support/console/desk-page';
import { ISSUE, NOW, RUN, WEEK } from '../support/console/desk-week';

// antd in jsdom on a busy machine
jest.setTimeout(30_000);

let page: ReturnType<typeof aDeskPage>;
beforeEach(() => void (page = aDeskPage()));
afterEach(() => page.shut());

describe('this week', () => {
  it('says the closing, the tournaments and their states; a failed refresh keeps them', async () => {
    page.answers('GET /desk/week', ok(WEEK), refused('NOT_ASSOCIATION'));
    await page.open(<WeekPage />, '/week');
    expect(page.text()).toContain('11月24日 周二 12:00');
    expect(page.text()).toContain('部分上传');
    expect(page.text()).toContain('1/4');
    expect(page.text()).not.toContain('逾期未发布');
    await page.press('刷新');
    expect(page.text()).toContain('没有刷新成功');
    expect(page.text()).toContain('云杉公开赛');
  });

  it('publishes every Wednesday that was missed after one question, up to the last', async () => {
    const overdue = ['2026-11-18', '2026-11-25'];
    page.answers('GET /desk/week', ok({ ...WEEK, overdue }));
    page.answers('POST /desk/runs', ok(RUN));
    await page.open(<WeekPage />, '/week');
    expect(page.text()).toContain('11月18日 周三、11月25日 周三的排名逾期未发布');
    await page.press('发布到期各期');
    expect(page.sent.some(({ method }) => method === 'POST')).toBe(false);
    await page.press('发布');
    expect(page.sent.find(({ method }) => method === 'POST')?.body).toEqual({
      kind: 'publish',
      issue: '2026-11-25',
      reason: null,
    });
    expect(page.address()).toBe('/runs?run=run-1');
  });
});

describe('runs', () => {
  it('a dry run is followed until it is over; its differences are told', async () => {
    page.answers('GET /desk/week', ok(WEEK));
    page.answers(
      'GET /ranking/issues',
      ok({ issues: [ISSUE], more: false, nextAt: NOW, now: NOW }),
    );
    page.answers('POST /desk/runs', ok({ ...RUN, kind: 'dry-run' }));
    page.answers(
      'GET /desk/runs/run-1',
      ok({ ...RUN, kind: 'dry-run', state: 'running', step: 'compute', percent: 70 }),
      ok({
        ...RUN,
        kind: 'dry-run',
        state: 'done',
        endedAt: NOW,
        differences: {
          against: { date: '2026-11-18', revision: 1 },
          lists: [{ list: 'U12-M', before: 2, after: 3, entered: 1, left: 0, moved: 1 }],
          rows: [
            {
              list: 'U12-M',
              memberId: 'm1',
              name: '覃小满',
              rankBefore: 2,
              rankAfter: 1,
              totalBefore: 402,
              totalAfter: 521,
            },
          ],
          all: 1,
        },
      }),
    );
    await page.open(<RunsPage />, '/runs');
    expect(page.button('发布到期各期')?.disabled).toBe(true);
    await page.press('试算');
    expect(page.text()).toContain('70%');
    await page.settle(1_700);
    expect(page.text()).toContain('与 2026年11月18日 周三 第 1 版相比');
    // 402 and 521 quarters
    for (const words of ['覃小满', '100.5', '130.25', '+29.75'])
      expect(page.text()).toContain(words);
  });
});

describe('a correction', () => {
  it('needs a reason and the date typed; a refusal leaves both, the same again has its own key', async () => {
    page.answers(
      'GET /ranking/issues',
      ok({ issues: [ISSUE], more: false, nextAt: NOW, now: NOW }),
    );
    page.answers(
      'POST /desk/runs',
      'offline',
      'offline',
      refused('ISSUE_NOT_FOUND'),
      ok({ ...RUN, kind: 'revise' }),
    );
    await page.open(<IssuesPage />, '/issues?revise=2026-11-18');
    await page.press('发布更正');
    expect(page.text()).toContain('请写明，4–200 字');
    page.type('更正原因', '青岛站\n名次<更正>');
    page.type('输入期次 2026-11-18 确认', '2026-11-81');
    await page.press('发布更正');
    expect(page.text()).toContain('和期次不一样');
    expect(page.sent.some(({ method }) => method === 'POST')).toBe(false);

    page.type('输入期次 2026-11-18 确认', '2026-11-18');
    await page.press('发布更正');
    expect(page.text()).toContain('填写的内容都还在');
    expect(page.field('更正原因').value).toBe('青岛站 名次更正');
    await page.press('发布更正');
    expect(page.text()).toContain('没有这一期排名');
    await page.press('发布更正');
    const posts = page.sent.filter(({ method }) => method === 'POST');
    expect(posts.map(({ body }) => body)).toEqual(
      posts.map(() => ({ kind: 'revise', issue: '2026-11-18', reason: '青岛站 名次更正' })),
    );
    // no answer, its silent repeat and the next press are one thing; after a refusal it is another
    const keys = posts.map(({ key }) => key);
    expect(new Set(keys.slice(0, 3)).size).toBe(1);
    expect(new Set(keys).size).toBe(2);
    expect(page.address()).toBe('/runs?run=run-1');
  });
});

describe('deductions', () => {
  it('what is missing is said at its field, nothing is sent', async () => {
    page.answers('GET /desk/deductions', ok({ deductions: [] }));
    await page.open(<DeductionsPage />, '/deductions');
    await page.press('登记扣分');
    page.type('起始日', '2026-12-02');
    page.type('解除日', '2026-12-02');
    await page.press('登记');
    for (const words of ['请选择选手', '请填 1–100000 的整数', '解除日要晚于起始日'])
      expect(page.text()).toContain(words);
    expect(page.sent.every(({ method }) => method === 'GET')).toBe(true);
  });

  it('RNK-7: the end follows the beginning by 52 weeks until it is written or cleared; empty is for good', async () => {
    page.answers('GET /desk/deductions', ok({ deductions: [] }));
    await page.open(<DeductionsPage />, '/deductions');
    await page.press('登记扣分');
    expect(page.field('解除日').value).toBe('');
    page.type('起始日', '2026-12-02');
    expect(page.field('解除日').value).toBe('2027-12-01');
    // over a 29 February too it is 364 days
    page.type('起始日', '2027-03-03');
    expect(page.field('解除日').value).toBe('2028-03-01');
    expect(page.text()).toContain('欠分没还清的清空');
    page.type('解除日', '');
    page.type('起始日', '2026-12-09');
    expect(page.field('解除日').value).toBe('');
    page.type('扣分', '60');
    expect(page.text()).toContain('以后的各期');
  });

  it('one that is over or was ended cannot be ended', async () => {
    const one = {
      id: 'd1',
      memberId: 'member-0001',
      name: '白修帆',
      group: 'U14',
      points: 60,
      from: '2026-10-28',
      until: null,
      reason: '无故弃权',
      by: '钱立行',
      at: NOW,
      ended: null,
      state: 'in-force',
    };
    page.answers(
      'GET /desk/deductions',
      ok({ deductions: [one, { ...one, id: 'd2', state: 'over' }] }),
    );
    page.answers('POST /desk/deductions/d1/end', refused('DEDUCTION_DATES'));
    await page.open(<DeductionsPage />, '/deductions');
    expect(page.text().match(/提前结束/g)).toHaveLength(1);
    await page.press('提前结束');
    page.type('从哪天起不再扣', '2026-11-18');
    page.type('原因', '复核后撤销');
    await page.press('结束扣分');
    expect(page.sent.find(({ method }) => method === 'POST')?.body).toEqual({
      until: '2026-11-18',
      reason: '复核后撤销',
    });
    expect(page.text()).toContain('要晚于起始日和已经发布的最近一期');
    expect(page.field('原因').value).toBe('复核后撤销');
  });

  it('a second press after an answer that says nothing is the same command, after a refusal another', async () => {
    const one = {
      ...{ id: 'd1', memberId: 'member-0001', name: '白修帆', group: 'U14', points: 60 },
      ...{ from: '2026-10-28', until: null, reason: '无故弃权', by: '钱立行', at: NOW },
      ...{ ended: null, state: 'in-force' },
    };
    page.answers('GET /desk/deductions', ok({ deductions: [one] }));
    page.answers(
      'POST /desk/deductions/d1/end',
      refused('UNEXPECTED'),
      refused('TRY_AGAIN'),
      refused('DEDUCTION_DATES'),
      refused('DEDUCTION_DATES'),
    );
    await page.open(<DeductionsPage />, '/deductions');
    await page.press('提前结束');
    page.type('从哪天起不再扣', '2026-11-18');
    page.type('原因', '复核后撤销');
    for (let press = 0; press < 4; press += 1) await page.press('结束扣分');
    const keys = page.sent.filter(({ method }) => method === 'POST').map(({ key }) => key);
    expect(keys.map((key) => keys.indexOf(key))).toEqual([0, 0, 0, 3]);
  });
});

describe('the year-end issue', () => {
  const objection = (id: string, answer: ObjectionView['answer']): ObjectionView => ({
    id,
    list: 'U12-M',
    memberId: 'member-0001',
    athlete: `选手${id}`,
    rank: 5,
    text: '有一站的名次写错了，应为第三名',
    by: '林一帆',
    at: '2026-01-02T00:00:00.000Z',
    answer,
  });
  const YEAR: YearEnd = {
    year: 2025,
    issue: '2025-12-31',
    edition: { ...ISSUE, date: '2025-12-31' },
    state: 'objection',
    objectionUntil: '2026-01-06T17:00:00.000Z',
    final: null,
    refusal: { reason: 'OBJECTIONS_OPEN', sentence: '还有 1 条异议没有答复，全部答复后才能定稿' },
    objections: [
      objection('甲', {
        upheld: false,
        text: '核对无误',
        by: '钱立行',
        at: '2026-01-03T00:00:00.000Z',
      }),
      objection('乙', null),
    ],
    now: '2026-01-08T00:00:00.000Z',
  };

  it('is final only when the server allows it, and says why not; open objections stand first', async () => {
    page.answers('GET /desk/year-ends/2025', ok(YEAR));
    await page.open(<YearEndPage />, '/year-ends?year=2025');
    expect(page.button('定稿')?.disabled).toBe(true);
    expect(page.text()).toContain('还有 1 条异议没有答复');
    expect(page.text()).toContain('公示结束，待定稿');
    expect(page.text().indexOf('选手乙')).toBeLessThan(page.text().indexOf('选手甲'));
  });

  it('an objection that is upheld sends the association on to a correction', async () => {
    const upheld = {
      upheld: true,
      text: '名次已改正',
      by: '钱立行',
      at: '2026-01-08T01:00:00.000Z',
    };
    page.answers(
      'GET /desk/year-ends/2025',
      ok(YEAR),
      ok({ ...YEAR, refusal: null, objections: [objection('乙', upheld)] }),
    );
    page.answers('POST /desk/year-ends/2025/objections/%E4%B9%99/answer', ok(YEAR));
    await page.open(<YearEndPage />, '/year-ends?year=2025&objection=%E4%B9%99');
    await page.press('提交答复');
    expect(page.text()).toContain('请选择结论');
    page.choose('成立');
    page.type('答复内容', '名次已改正');
    await page.press('提交答复');
    await page.settle();
    expect(page.sent.find(({ method }) => method === 'POST')?.body).toEqual({
      upheld: true,
      text: '名次已改正',
    });
    expect(page.button('去更正')).toBeDefined();
    expect(page.button('定稿')?.disabled).toBe(false);
    await page.press('去更正');
    expect(page.address()).toBe('/issues?revise=2025-12-31');
  });
});
