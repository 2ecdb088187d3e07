import { act } from 'react';
import TournamentsPage from '../../src/console/referee/tournaments-page';
import { DeskTable } from '../../src/console/ui/table/desk-table';
import { FilteredTable } from '../../src/console/ui/table/filtered-table';
import { aDeskPage, ok } from '../support/console/desk-page';
import { NOW } from '../support/console/desk-week';

// antd in jsdom on a busy machine
jest.setTimeout(30_000);

interface Court {
  readonly id: string;
  readonly city: string | null;
}
/** 120 courts: every second of them in 青岛, the others in 桂林, the last nowhere. */
const COURTS: readonly Court[] = Array.from({ length: 120 }, (_, at) => ({
  id: `场地${String(at).padStart(3, '0')}`,
  city: at === 119 ? null : at % 2 === 0 ? '青岛' : '桂林',
}));
const COLUMNS = [
  { title: '场地', dataIndex: 'id' },
  { title: '城市', dataIndex: 'city' },
];

/** jsdom has none; antd's list of choices waits for one before it opens. */
class Channel {
  readonly port1: { onmessage?: () => void } = {};
  readonly port2 = { postMessage: () => void setTimeout(() => this.port1.onmessage?.()) };
}
Object.assign(globalThis, { MessageChannel: Channel });

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

const drawn = () => document.querySelectorAll('tbody .ant-table-row').length;
/** The file as text; jsdom's blobs are read by a reader alone. */
const lastFile = (): Promise<string> =>
  new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as string);
    reader.readAsText(saved.at(-1)!);
  });

describe('the filtered table', () => {
  const courts = (
    <FilteredTable
      rows={COURTS}
      rowKey="id"
      columns={COLUMNS}
      width={400}
      search={{ label: '搜城市', width: 200, of: ({ city }) => city }}
      choices={[
        {
          label: '尾数',
          all: '全部',
          width: 120,
          options: ['0', '1'].map((value) => ({ value, label: `尾数 ${value}` })),
          of: ({ id }) => id.slice(-1),
        },
      ]}
      count={(shown, all) => `${shown} of ${all}`}
      none="一个都没有"
      noneFound="没有符合的"
      file={{
        name: '场地',
        columns: [
          ['场地', ({ id }) => id],
          ['城市', ({ city }) => city],
        ],
      }}
    />
  );

  it('draws a page, counts and saves exactly what is filtered, over all pages', async () => {
    await page.open(courts, '/');
    expect(page.text()).toContain('120 of 120');
    expect(drawn()).toBe(50);
    page.type('搜城市', ' 青岛 ');
    expect(page.text()).toContain('60 of 120');
    await page.press('导出 CSV');
    const lines = (await lastFile()).trim().split('\r\n');
    expect(lines).toHaveLength(61);
    expect(lines[60]).toBe('场地118,青岛');
    expect(lines.slice(1).every((line) => line.endsWith(',青岛'))).toBe(true);

    // of 60 in 青岛 the twelve 0, 10, … 110 end in 0
    act(() => {
      const choice = document.querySelector('.ant-select');
      choice?.dispatchEvent(new MouseEvent('mousedown', { bubbles: true }));
    });
    await page.settle();
    act(() => document.querySelector<HTMLElement>('[title="尾数 0"]')?.click());
    await page.settle();
    expect(page.text()).toContain('12 of 120');
    expect(drawn()).toBe(12);
  });

  it('where nothing passes the filters says so and saves nothing; a row without the text passes none', async () => {
    await page.open(courts, '/');
    page.type('搜城市', '珠海');
    expect(page.text()).toContain('没有符合的');
    expect(page.text()).not.toContain('一个都没有');
    expect(page.button('导出 CSV')?.disabled).toBe(true);
  });

  it('in the list of a referee, too: a filter that finds none is not a referee without tournaments', async () => {
    const one = { id: 't1', name: '云杉公开赛', level: null, events: 1, uploaded: 0 };
    const days = { firstDay: '2026-11-15', lastDay: '2026-11-17', issue: '2026-11-25' };
    page.answers(
      'GET /officiating',
      ok({ tournaments: [{ ...one, ...days, closesAt: NOW }], now: NOW }),
    );
    await page.open(<TournamentsPage />, '/officiating');
    expect(page.text()).toContain('1 场赛事');
    page.type('搜索赛事名称', '拾光杯');
    expect(page.text()).toContain('0 / 1 场赛事');
    expect(page.text()).toContain('没有符合条件的赛事');
    expect(page.text()).not.toContain('还没有登记');
  });
});

describe('rows behind a cursor', () => {
  const table = (rows: readonly Court[], hasMore: boolean, goOn = jest.fn()) => (
    <DeskTable
      rows={rows}
      rowKey="id"
      columns={COLUMNS}
      width={400}
      none="一个都没有"
      more={{ label: '更早的', list: { hasMore, loadingMore: false, more: goOn } }}
    />
  );

  it('an empty page with a cursor is not the end: the next one is asked for', async () => {
    const next = jest.fn();
    await page.open(table([], true, next), '/');
    expect(page.text()).not.toContain('一个都没有');
    await page.press('更早的');
    expect(next).toHaveBeenCalledTimes(1);
  });

  it('without a cursor it is', async () => {
    await page.open(table([], false), '/');
    expect(page.text()).toContain('一个都没有');
    expect(page.button('更早的')).toBeUndefined();
  });

  it('all that came is drawn, without pages of its own', async () => {
    await page.open(table(COURTS, true), '/');
    expect(drawn()).toBe(120);
  });
});
