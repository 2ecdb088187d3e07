import { useEffect, useRef } from 'react';

/**
 * In browsers a sheet is a step of the way back. The step is an entry of the history with the page's own address:
 * `idx` in its state is the router's count of pages and stays, `sheet` counts the sheets above the page. A sheet that
 * is closed otherwise leaves its step behind, for taking it away is not at once: the next sheet or page takes its
 * place, and the way back passes over it.
 */
interface Step {
  readonly idx: number;
  readonly sheet: number;
  readonly address: string;
}
interface Opened {
  readonly idx: number;
  readonly close: () => void;
}

const { history, location } = window;
const push = history.pushState.bind(history);
const replace = history.replaceState.bind(history);

const stepNow = (): Step => {
  const { idx = 0, sheet = 0 } = (history.state ?? {}) as Partial<Step>;
  return { idx, sheet, address: location.href };
};

const opened: Opened[] = [];
const openOn = (idx: number) => opened.filter((sheet) => sheet.idx === idx);
let shown = stepNow();

history.pushState = (state, unused, url) => {
  const left = shown.sheet > openOn(shown.idx).length;
  (left ? replace : push)(state, unused, url);
  shown = stepNow();
};
history.replaceState = (state, unused, url) => {
  replace(state, unused, url);
  shown = stepNow();
};

/** Steps between pages are the router's; of those on one page it hears nothing. */
const onStep = (event: PopStateEvent) => {
  const from = shown;
  shown = stepNow();
  if (shown.idx !== from.idx) return;
  event.stopImmediatePropagation();
  // the page may have written words into its address meanwhile
  history.replaceState(history.state, '', from.address);
  if (shown.sheet > from.sheet) return;
  const closing = openOn(shown.idx).slice(shown.sheet).reverse();
  if (closing.length === 0) history.back();
  closing.forEach((sheet) => sheet.close());
};
window.addEventListener('popstate', onStep, { capture: true });
window.addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') openOn(shown.idx).slice(-1)[0]?.close();
});

const enter = (close: () => void): (() => void) => {
  const sheet = { idx: shown.idx, close };
  opened.push(sheet);
  if (openOn(shown.idx).length > shown.sheet)
    history.pushState({ ...history.state, sheet: shown.sheet + 1 }, '', location.href);
  return () => void opened.splice(opened.indexOf(sheet), 1);
};

/** While it is there, the way back (button, gesture, Escape) does this instead; of several the last that came. */
export const ClosesOnBack = ({ onBack }: { onBack: () => void }) => {
  const latest = useRef(onBack);
  useEffect(() => {
    latest.current = onBack;
  });
  useEffect(() => enter(() => latest.current()), []);
  return null;
};
