import { useEffect, useRef } from 'react';

/** What closes before its page is left; it has an entry of its own in the browser's history, after its page's. */
interface Guard {
  readonly id: number;
  /** the entry of its page, as the router names it */
  readonly page: unknown;
  readonly close: () => void;
}
interface Entry {
  readonly guard?: number;
  readonly key?: unknown;
  /** the page whose entry lies beneath, though another one has taken its place */
  readonly over?: unknown;
}

const { history, location } = window;
const push = history.pushState.bind(history);
const replace = history.replaceState.bind(history);
const open: Guard[] = [];
// none of those that a page before this one has left in the history
let last = Date.now();

const now = (): Entry => (history.state ?? {}) as Entry;
/** The entry on show, and its address: once a step is heard of, the history stands at another one. */
let shown = { entry: now(), address: location.href };
const look = (): void => {
  shown = { entry: now(), address: location.href };
};

/** An entry whose sheet was closed otherwise. It stays, for taking it away would be a step back, and not at once. */
const isLeftover = ({ guard: id }: Entry): boolean =>
  id !== undefined && !open.some((guard) => guard.id === id);

/** The next page or sheet takes a leftover's place. */
history.pushState = (state: unknown, unused, url) => {
  (isLeftover(now()) ? replace : push)(state, unused, url);
  look();
};
/** Another page in the place of this one takes that of its leftover, and knows what lies beneath. */
history.replaceState = (state: Entry | null, unused, url) => {
  const before = now();
  const isOver = isLeftover(before) && state?.key !== before.key;
  replace(isOver ? { ...state, over: before.key } : state, unused, url);
  look();
};

/** Before the router hears of it: what is open is closed and its page stays; what is spent is passed over. */
const stepped = (event: PopStateEvent): void => {
  const { entry: from, address } = shown;
  look();
  const { key, guard } = shown.entry;
  const top = open[open.length - 1];
  const isSpent =
    (isLeftover(from) && key === from.key) || (from.over !== undefined && from.over === key);
  const closes = top !== undefined && key === top.page && guard !== top.id;
  if (!isSpent && !closes) return;
  event.stopImmediatePropagation();
  // the page may have written words into its address meanwhile
  if (key === from.key) history.replaceState(now(), '', address);
  if (isSpent) return history.back();
  open.pop();
  top?.close();
};
window.addEventListener('popstate', stepped, true);

const guardedBack = (close: () => void): (() => void) => {
  last += 1;
  const guard = { id: last, page: now().key, close };
  history.pushState({ ...now(), guard: guard.id }, '');
  open.push(guard);
  return () => {
    const at = open.indexOf(guard);
    if (at >= 0) open.splice(at, 1);
  };
};

/** In browsers, the way back closes what opened last before it leaves the page; stands there while that is open. */
export const BackGuard = ({ onBack }: { onBack: () => void }) => {
  const close = useRef(onBack);
  close.current = onBack;
  useEffect(() => guardedBack(() => close.current()), []);
  return null;
};
