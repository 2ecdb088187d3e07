import { QueryClientProvider } from '@tanstack/react-query';
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { createMemoryRouter, RouterProvider } from 'react-router-dom';
import { queryClient } from '../../src/client/query-client';
import { CurrentResults } from '../../src/console/referee/current-results';
import { EMPTY_ROW } from '../../src/console/referee/sheet/columns';
import { SheetPanel } from '../../src/console/referee/sheet/sheet-panel';
import { standingRows } from '../../src/console/referee/sheet/standing-rows';
import { sentence } from '../../src/copy/reasons';
import { Themed } from '../../src/console/theme/themed';
import type {
  AbsentEntrants,
  EventResults,
  ResultEvent,
  ResultPreview,
} from '../../src/contract/results';

const EVENT: ResultEvent = {
  eventId: 'U12-MS',
  groupName: 'U12组',
  discipline: 'MS',
  kind: 'singles',
  rankingGroup: 'U12',
  places: [1, 2, 3, 5],
  drawSize: 32,
  formats: ['SET1-S:6/TB7'],
  countingFormats: ['SET1-S:6/TB7'],
  rosterMax: null,
  noShowVoidsStop: false,
  entered: 8,
  revision: 2,
  uploadedAt: '2026-11-24T01:00:00.000Z',
  lines: 8,
};
const STANDING: EventResults = {
  event: EVENT,
  played: 8,
  format: 'SET1-S:6/TB7',
  lines: [
    {
      line: 1,
      people: [{ memberId: 'm1', name: '覃小满', documentMasked: '4***8' }],
      team: null,
      place: 1,
      wholeMatches: 4,
      noShow: false,
      points: 80,
      without: null,
      onSite: null,
    },
    {
      line: 2,
      people: [{ memberId: 'm2', name: null, documentMasked: null }],
      team: null,
      place: 2,
      wholeMatches: 0,
      noShow: true,
      points: null,
      without: 'NO_SHOW',
      onSite: null,
    },
  ],
  absentNoShows: [],
  lost: [],
  revisions: [],
};
const PREVIEW: ResultPreview = {
  faults: [],
  faultCount: 0,
  lines: [
    {
      line: 1,
      people: [{ memberId: 'm1', name: '覃小满', documentMasked: '4***8' }],
      team: null,
      place: 1,
      wholeMatches: 4,
      noShow: false,
      points: 80,
      without: null,
      onSite: null,
    },
  ],
  lost: [],
  played: 8,
  absent: null,
  elsewhere: null,
  kind: 'correction',
  issue: '2026-12-02',
  closesAt: '2026-11-24T04:00:00.000Z',
};
const FAULTY: ResultPreview = {
  ...PREVIEW,
  lines: [],
  faultCount: 1,
  faults: [{ line: 1, column: 'place', fault: 'WHOLE_NUMBER', value: '9.5', detail: {} }],
};

// antd's first drawing alone takes seconds where two cores are shared by many tests
jest.setTimeout(30_000);

const ABSENT: AbsentEntrants = {
  count: 2,
  entries: [
    { entryId: 't1.U12-MS.aaaaaaaaaaaa', withdrew: false, people: ['李望舒'], team: null },
    { entryId: 't1.U12-MS.bbbbbbbbbbbb', withdrew: false, people: [null], team: null },
  ],
  digest: 'digest-of-two',
  now: { played: 8, champion: 350, scoring: 8, total: 1050 },
  all: { played: 16, champion: 500, scoring: 8, total: 1850 },
  atStake: [],
};

interface Asked {
  readonly path: string;
  readonly body: {
    rows: { name: string; place: string }[];
    replaces?: number;
    reason?: string;
    absentConfirmed?: string | null;
    absences?: { entryId: string; excused: boolean }[] | null;
  };
  readonly key: string | null;
}
let asked: Asked[] = [];
let answers: (() => { status: number; body: unknown } | 'offline')[] = [];
let root: Root;
let place: HTMLElement;
const sent = jest.fn();

const settle = () => act(() => new Promise((resolve) => setTimeout(resolve, 30)));
const text = () => document.body.textContent ?? '';
const button = (name: string): HTMLButtonElement =>
  [...document.querySelectorAll('button')]
    .filter(({ textContent }) => textContent === name)
    .at(-1) as HTMLButtonElement;
const press = async (name: string) => {
  act(() => button(name).click());
  await settle();
};
const type = (field: HTMLInputElement | HTMLTextAreaElement, value: string) =>
  act(() => {
    const proto = Object.getPrototypeOf(field) as object;
    Object.getOwnPropertyDescriptor(proto, 'value')?.set?.call(field, value);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
const cell = (name: string) => document.querySelector<HTMLInputElement>(`[data-cell="${name}"]`)!;

const paste = (name: string, content: string) =>
  act(() => {
    const event = new Event('paste', { bubbles: true, cancelable: true });
    Object.assign(event, { clipboardData: { getData: () => content } });
    cell(name).dispatchEvent(event);
  });

const open = async (results = STANDING) => {
  const panel = (
    <SheetPanel tournamentId="t1" results={results} templateName="成绩" onSent={sent} />
  );
  const router = createMemoryRouter([{ path: '/', element: panel }]);
  await act(async () =>
    root.render(
      <QueryClientProvider client={queryClient}>
        <Themed>
          <RouterProvider router={router} />
        </Themed>
      </QueryClientProvider>,
    ),
  );
  await settle();
};

beforeEach(() => {
  asked = [];
  sessionStorage.clear();
  globalThis.fetch = (async (path: string, init: RequestInit) => {
    asked.push({
      path,
      body: JSON.parse(init.body as string),
      key: (init.headers as Record<string, string>)['Idempotency-Key'] ?? null,
    });
    const answer = answers.shift()!();
    if (answer === 'offline') throw new TypeError('Failed to fetch');
    return { status: answer.status, text: async () => JSON.stringify(answer.body) };
  }) as never;
  place = document.body.appendChild(document.createElement('div'));
  root = createRoot(place);
});
afterEach(() => {
  act(() => root.unmount());
  document.body.innerHTML = '';
  queryClient.clear();
});

const ok = (body: unknown) => () => ({ status: 200, body });
const fill = () => {
  type(cell('2:name'), '覃小满');
  type(cell('2:documentNumber'), '450103201405060028');
  type(cell('2:place'), '9.5');
};

test('faults stand at their cells, points after the check, a correction needs its reason', async () => {
  answers = [ok(FAULTY), ok(PREVIEW), ok({ event: { ...EVENT, revision: 3 } })];
  await open();
  fill();
  await press('检查');
  // blank lines went, so the line of the answer is the line of the grid
  expect(asked[0]?.body.rows).toMatchObject([{ name: '覃小满', place: '9.5' }]);
  expect(cell('0:place').getAttribute('aria-invalid')).toBe('true');
  expect(text()).toContain('第 1 行 名次');
  expect(button('上传成绩')).toBeUndefined();

  const field = cell('0:place');
  type(field, '1');
  expect(field.getAttribute('aria-invalid')).toBe('false');
  // the mark goes, the field stays: whoever types keeps the cursor
  expect(cell('0:place')).toBe(field);
  await press('检查');
  expect(text()).toContain('检查通过');
  expect(text()).toContain('更正');
  await press('上传成绩');
  await press('上传成绩');
  expect(asked).toHaveLength(2);
  type(document.querySelector('textarea')!, '名次抄错了');
  await press('上传成绩');
  expect(asked[2]?.body).toMatchObject({
    ...{ replaces: 2, reason: '名次抄错了', absentConfirmed: null, absences: null },
  });
  expect(sent).toHaveBeenCalledTimes(1);
  expect(sessionStorage).toHaveLength(0);
});

test('nothing is lost without network: the same content goes again under the same key', async () => {
  answers = [
    ok({ ...PREVIEW, kind: 'replacement' }),
    () => 'offline',
    () => 'offline',
    ok({ event: { ...EVENT, revision: 3 } }),
  ];
  await open();
  fill();
  await press('检查');
  await press('上传成绩');
  await press('上传成绩');
  expect(text()).toContain('网络没有连上');
  expect(JSON.parse(sessionStorage.getItem('kaipai-console-draft:t1:U12-MS')!).rows).toHaveLength(
    1,
  );
  await press('上传成绩');
  const keys = asked.slice(1).map(({ key }) => key);
  expect(keys).toHaveLength(3);
  expect(new Set(keys).size).toBe(1);
  expect(sent).toHaveBeenCalled();
});

test('after a change of anything that was checked nothing can be sent before the next check', async () => {
  answers = [ok({ ...PREVIEW, kind: 'first' })];
  await open();
  fill();
  await press('检查');
  expect(button('上传成绩')).toBeDefined();
  type(cell('0:wholeMatches'), '3');
  expect(button('上传成绩')).toBeUndefined();
  expect(text()).toContain('改动后还没有检查');
});

test('a click on a fault goes to its cell, however far down', async () => {
  const far = { ...FAULTY.faults[0]!, line: 500, column: 'wholeMatches' };
  answers = [ok({ ...FAULTY, faults: [far] })];
  await open();
  paste('0:name', Array.from({ length: 600 }, (_, at) => `某${at}\t居民身份证`).join('\n'));
  expect(cell('0:name').value).toBe('某0');
  await press('检查');
  expect(asked[0]?.body.rows).toHaveLength(600);
  // only what can be seen is drawn
  expect(cell('499:wholeMatches')).toBeNull();
  act(() => document.querySelector<HTMLButtonElement>('.result-faults button')!.click());
  await settle();
  expect(document.activeElement).toBe(cell('499:wholeMatches'));
});

test('a document that a spreadsheet spoilt is said at once and asked nobody', async () => {
  answers = [];
  await open();
  fill();
  type(cell('2:documentNumber'), '4.50103E+17');
  await press('检查');
  expect(asked).toEqual([]);
  expect(text()).toContain('后几位已经丢失');
});

test('SAN-2: what a no-show loses in another event of the stop is said beside the points', async () => {
  const lost = [
    {
      ...{ memberId: 'm1', name: '覃小满', points: 60 },
      ...{ eventId: 'U12-MD', groupName: 'U12组', discipline: 'MD' as const },
    },
    {
      ...{ memberId: 'm2', name: null, points: 40 },
      ...{ eventId: 'U12-MS', groupName: 'U12组', discipline: 'MS' as const },
    },
  ];
  answers = [ok({ ...PREVIEW, lost })];
  await open();
  fill();
  await press('检查');
  expect(text()).toContain('无故弃赛的人本站不授予积分');
  expect(text()).toContain('覃小满：U12组 男子双打 60 分');
  expect(text()).toContain('已注销：U12组 男子单打 40 分');
});

test('what was filled in comes back with the page, from this tab only', async () => {
  answers = [];
  await open();
  fill();
  act(() => root.unmount());
  root = createRoot(place);
  await open();
  expect(cell('2:name').value).toBe('覃小满');
  expect(text()).toContain('已恢复');
  expect(localStorage.getItem('kaipai-console-draft:t1:U12-MS')).toBeNull();
});

test('a correction begins with what stands: nobody writes documents again, who has left keeps the line', async () => {
  answers = [ok(PREVIEW)];
  await open();
  await press('带入现有成绩');
  await press('检查');
  expect(asked[0]?.body.rows).toEqual([
    expect.objectContaining({
      name: '覃小满',
      documentKind: '上一版',
      documentNumber: '1',
      place: '1',
      wholeMatches: '4',
      noShow: '',
    }),
    expect.objectContaining({
      name: '',
      documentKind: '上一版',
      documentNumber: '2',
      place: '2',
      wholeMatches: '0',
      noShow: '是',
    }),
  ]);
});

test('RES-3: who has no line is named with what it costs, and nothing is sent before it is confirmed', async () => {
  const first = { ...PREVIEW, kind: 'first' as const, absent: ABSENT };
  answers = [ok(first), ok({ event: { ...EVENT, revision: 3 } })];
  await open();
  fill();
  await press('检查');
  expect(text()).toContain('2 人报了名，没有成绩');
  expect(text()).toContain('李望舒、姓名已删除');
  const cells = [...document.querySelectorAll('.result-absent tbody tr')].map((row) =>
    [...row.children].map(({ textContent }) => textContent),
  );
  expect(cells).toEqual([
    ['按这张表', '8 人', '350', '8 行', '1050'],
    ['如果他们都打满一场', '16 人', '500', '8 行', '1850'],
  ]);

  await press('上传成绩');
  await press('上传成绩');
  expect(asked).toHaveLength(1);
  expect(text()).toContain('请先核对没有成绩的名单并勾选');
  act(() => document.querySelector<HTMLInputElement>('.result-confirm input')!.click());
  await press('上传成绩');
  expect(asked[1]?.body.absentConfirmed).toBe('digest-of-two');
  expect(sent).toHaveBeenCalledTimes(1);
});

test('RES-3: that a line left out costs points is said only where it does', async () => {
  const note = '漏填会让积分变少';
  const { now, all } = ABSENT;
  const same = { ...now, played: all.played };
  answers = [ABSENT, { ...ABSENT, all: same }].map((absent) => ok({ ...PREVIEW, absent }));
  await open();
  fill();
  await press('检查');
  expect(text()).toContain(note);
  type(cell('0:place'), '2');
  await press('检查');
  expect(text()).toContain('没有成绩的算没有参赛');
  expect(text()).not.toContain(note);
  expect(text()).not.toContain('无故弃赛的人本站不授予积分');
});

test('SAN-2: where a no-show loses the stop, each absent entrant is decided before anything is sent', async () => {
  const results = { ...STANDING, event: { ...EVENT, noShowVoidsStop: true } };
  const atStake = [
    {
      ...{ memberId: 'm7', name: '李望舒', points: 40 },
      ...{ eventId: 'U12-MD', groupName: 'U12组', discipline: 'MD' as const },
    },
  ];
  const first = { ...PREVIEW, kind: 'first' as const, absent: { ...ABSENT, atStake } };
  answers = [ok(first), ok({ event: { ...EVENT, revision: 3 } })];
  await open(results);
  fill();
  await press('检查');
  expect(text()).toContain('无故弃赛的人本站不授予积分，其他项目的积分也没有');
  expect(text()).toContain('李望舒：U12组 男子双打 40 分');

  await press('上传成绩');
  const confirm = () =>
    act(() => document.querySelector<HTMLInputElement>('.result-confirm input')!.click());
  const choices = () => [
    ...document.querySelectorAll<HTMLInputElement>('.result-choices input[type=radio]'),
  ];
  expect(choices().map(({ checked }) => checked)).toEqual([false, false, false, false]);
  confirm();
  await press('上传成绩');
  expect(text()).toContain('请逐个选择：无故弃赛，还是组委会已认可理由');
  act(() => choices()[0]!.click());
  await press('上传成绩');
  expect(asked).toHaveLength(1);
  act(() => choices()[3]!.click());
  await press('上传成绩');
  expect(asked[1]?.body).toMatchObject({
    absentConfirmed: 'digest-of-two',
    absences: [
      { entryId: 't1.U12-MS.aaaaaaaaaaaa', excused: false },
      { entryId: 't1.U12-MS.bbbbbbbbbbbb', excused: true },
    ],
  });
  expect(sent).toHaveBeenCalledTimes(1);
});

test('SAN-2: what stands names whom it treats as no-shows though they have no line', async () => {
  const absentNoShows = [
    { memberId: 'm7', name: '李望舒', documentMasked: '4***8' },
    { memberId: 'm8', name: null, documentMasked: null },
  ];
  act(() =>
    root.render(
      <Themed>
        <CurrentResults results={{ ...STANDING, absentNoShows }} />
      </Themed>,
    ),
  );
  await settle();
  expect(text()).toContain('没有成绩、按无故弃赛处理：李望舒、已注销');
});

test('RES-3: an answer that the list has changed is said, and nothing is lost', async () => {
  const refused = {
    ...{ type: 'about:blank', title: 'ABSENT_UNCONFIRMED', status: 422 },
    ...{
      detail: sentence({ reason: 'ABSENT_UNCONFIRMED', detail: { count: 3 } }),
      params: { count: 3 },
    },
  };
  answers = [
    ok({ ...PREVIEW, kind: 'first', absent: ABSENT }),
    () => ({ status: 422, body: refused }),
  ];
  await open();
  fill();
  await press('检查');
  await press('上传成绩');
  act(() => document.querySelector<HTMLInputElement>('.result-confirm input')!.click());
  await press('上传成绩');
  expect(text()).toContain('有 3 个报名没有成绩');
  expect(text()).toContain('填写的内容都还在');
  expect(sent).not.toHaveBeenCalled();
});

test('RES-3: a sheet of another event is said by that event', async () => {
  const elsewhere = { eventId: 'U12-WD', groupName: 'U12组', discipline: 'WD' as const };
  answers = [ok({ ...FAULTY, elsewhere })];
  await open();
  fill();
  await press('检查');
  expect(text()).toContain('这些人多数报的是 U12组 女子双打');
});

test('RES-3: the reason of who was let in on site comes along with what stands, and from an older draft', async () => {
  answers = [ok(PREVIEW)];
  const { onSite: _, ...before } = EMPTY_ROW;
  const draft = { format: 'SET1-S:6/TB7', rows: [{ ...before, name: '覃小满' }] };
  sessionStorage.setItem('kaipai-console-draft:t1:U12-MS', JSON.stringify(draft));
  await open();
  expect(cell('0:onSite').value).toBe('');
  type(cell('0:onSite'), '现场补报');
  await press('检查');
  expect(asked[0]?.body.rows).toMatchObject([{ name: '覃小满', onSite: '现场补报' }]);
  const [line] = STANDING.lines;
  expect(standingRows([{ ...line!, onSite: '外卡' }])).toMatchObject([{ onSite: '外卡' }]);
});
