/** @jest-environment jsdom */
import { createBrowserHistory } from 'history';
import { act, useState, type ComponentType } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { ClosesOnBack as InBrowsers } from '../../src/ui/closes-on-back.h5';
import { ClosesOnBack as InWechat } from '../../src/ui/closes-on-back';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

type Name = 'outer' | 'inner';
interface Page {
  readonly open: (name: Name) => void;
  readonly shut: (name: Name) => void;
  readonly shows: () => readonly Name[];
}

const roots: Root[] = [];
afterEach(() => roots.splice(0).forEach((root) => act(() => root.unmount())));

/** A page on which two sheets can be open, one over the other. */
const aPage = (
  ClosesOnBack: ComponentType<{ onBack: () => void }>,
  place = document.createElement('div'),
): Page => {
  let shown: readonly Name[] = [];
  let set: (next: readonly Name[]) => void;
  const shut = (name: Name) => set(shown.filter((other) => other !== name));
  const Sheets = () => {
    const [names, setNames] = useState<readonly Name[]>([]);
    shown = names;
    set = setNames;
    return names.map((name) => <ClosesOnBack key={name} onBack={() => shut(name)} />);
  };
  const root = createRoot(place);
  roots.push(root);
  act(() => root.render(<Sheets />));
  return {
    open: (name) => act(() => set([...shown, name])),
    shut: (name) => act(() => shut(name)),
    shows: () => shown,
  };
};

const settled = () => act(() => new Promise<void>((resolve) => setTimeout(resolve, 60)));

describe('back in a browser', () => {
  const router = createBrowserHistory();
  /** what the router was told of: where it went by 「back」 */
  let pops: string[] = [];
  router.listen(({ action, location }) => {
    if (action === 'POP') pops.push(location.pathname + location.search);
  });
  const back = async () => {
    window.history.back();
    await settled();
  };
  const at = () => window.location.pathname + window.location.search;
  let counted = 0;
  /** a list, and over it a page */
  const pages = () => {
    counted += 1;
    router.push(`/list-${counted}`);
    router.push(`/page-${counted}`);
    pops = [];
    return { list: `/list-${counted}`, page: `/page-${counted}` };
  };

  it('closes the sheet and stays on the page; then it leaves', async () => {
    const { list, page } = pages();
    const sheets = aPage(InBrowsers);
    sheets.open('outer');
    await back();
    expect([sheets.shows(), at(), pops]).toEqual([[], page, []]);
    await back();
    expect([at(), pops]).toEqual([list, [list]]);
  });

  it('closes the sheet on top first', async () => {
    const { list, page } = pages();
    const sheets = aPage(InBrowsers);
    sheets.open('outer');
    sheets.open('inner');
    await back();
    expect([sheets.shows(), at()]).toEqual([['outer'], page]);
    await back();
    expect([sheets.shows(), at(), pops]).toEqual([[], page, []]);
    await back();
    expect(pops).toEqual([list]);
  });

  it('leaves at once where the sheet was closed otherwise', async () => {
    const { list } = pages();
    const sheets = aPage(InBrowsers);
    sheets.open('outer');
    sheets.open('inner');
    sheets.shut('inner');
    sheets.shut('outer');
    sheets.open('outer');
    sheets.shut('outer');
    await back();
    expect([at(), pops]).toEqual([list, [list]]);
  });

  it('closes the outer sheet where the inner one was closed otherwise', async () => {
    const { page } = pages();
    const sheets = aPage(InBrowsers);
    sheets.open('outer');
    sheets.open('inner');
    sheets.shut('inner');
    await back();
    expect([sheets.shows(), at(), pops]).toEqual([[], page, []]);
  });

  it('comes back to the page from one that was opened out of a sheet, and leaves it in one step', async () => {
    const { list, page } = pages();
    const sheets = aPage(InBrowsers);
    sheets.open('outer');
    sheets.shut('outer');
    router.push('/next');
    await back();
    expect(pops).toEqual([page]);
    await back();
    expect(pops).toEqual([page, list]);
  });

  it('does the same where the sheet is closed only after the next page is there', async () => {
    const { list, page } = pages();
    const sheets = aPage(InBrowsers);
    sheets.open('outer');
    router.push('/next');
    sheets.shut('outer');
    await back();
    expect(pops).toEqual([page]);
    await back();
    expect(pops).toEqual([page, list]);
  });

  it('keeps a sheet that was open under the next page', async () => {
    const { list, page } = pages();
    const sheets = aPage(InBrowsers);
    sheets.open('outer');
    router.push('/next');
    await back();
    expect([sheets.shows(), pops]).toEqual([['outer'], [page]]);
    await back();
    expect([sheets.shows(), at(), pops]).toEqual([[], page, [page]]);
    await back();
    expect(pops).toEqual([page, list]);
  });

  it('goes to what came before where another page took the place of this one', async () => {
    const { list } = pages();
    const sheets = aPage(InBrowsers);
    sheets.open('outer');
    sheets.shut('outer');
    router.replace('/another-tab');
    await back();
    expect([at(), pops]).toEqual([list, [list]]);
  });

  it('keeps what was written into the address while the sheet was open', async () => {
    const { page } = pages();
    const sheets = aPage(InBrowsers);
    sheets.open('outer');
    window.history.replaceState(window.history.state, '', `${page}?kind=youth`);
    await back();
    expect([sheets.shows(), at()]).toEqual([[], `${page}?kind=youth`]);
  });

  it('closes the sheet on top by Escape, and only that', () => {
    pages();
    const sheets = aPage(InBrowsers);
    sheets.open('outer');
    sheets.open('inner');
    act(() => void window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' })));
    expect(sheets.shows()).toEqual(['outer']);
  });
});

describe('back in WeChat', () => {
  const place = document.createElement('div');
  const holding = () => place.querySelectorAll('aside');
  /** What the phone does: the one container is left. */
  const back = () =>
    act(() => void holding()[0]?.dispatchEvent(new MouseEvent('click', { bubbles: true })));

  it('is held by one container for all sheets of a page, and by none without', () => {
    document.body.append(place);
    const sheets = aPage(InWechat, place);
    expect(holding()).toHaveLength(0);
    sheets.open('outer');
    sheets.open('inner');
    const [first] = holding();
    expect(holding()).toHaveLength(1);
    back();
    expect(sheets.shows()).toEqual(['outer']);
    // what was left holds no second time
    expect(holding()).toHaveLength(1);
    expect(holding()[0]).not.toBe(first);
    back();
    expect([sheets.shows(), holding().length]).toEqual([[], 0]);
  });

  it('is held on by the sheet that stays when the first one goes', () => {
    document.body.append(place);
    const sheets = aPage(InWechat, place);
    sheets.open('outer');
    sheets.open('inner');
    sheets.shut('outer');
    expect(holding()).toHaveLength(1);
    back();
    expect([sheets.shows(), holding().length]).toEqual([[], 0]);
  });
});
