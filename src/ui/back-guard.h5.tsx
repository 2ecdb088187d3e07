import { useEffect, useRef } from 'react';

/** What closes before its page is left; it has an entry of its own in the browser's history, after its page's. */
interface Guard {
  readonly id: number;
  /** the entry of its page, as the router names it */
  readonly page: unknown;
  readonly close: () => void;
}
const open: Guard[] = [];
let last = 0;
/** steps back that were made here, and are nobody's business */
let ours = 0;

const here = (): { readonly guard?: number; readonly key?: unknown } =>
  (window.history.state ?? {}) as { guard?: number; key?: unknown };

/** An entry whose sheet has been closed by its button, and a page was opened in the same moment. */
const isLeftover = (): boolean => {
  const { guard: id } = here();
  return id !== undefined && !open.some((guard) => guard.id === id);
};

/** Before the router hears of it: the page stays where it is, and what was open is closed. */
const popped = (event: PopStateEvent): void => {
  const top = open[open.length - 1];
  const { guard, key } = here();
  if (ours > 0) {
    ours -= 1;
    event.stopImmediatePropagation();
  } else if (top && key === top.page && guard !== top.id) {
    event.stopImmediatePropagation();
    open.pop();
    top.close();
  } else if (isLeftover()) {
    event.stopImmediatePropagation();
  }
  // the router takes the step from there to the page for its own
  if (isLeftover()) window.history.back();
};

/**
 * Its undoing is for a sheet that was closed otherwise: its entry is given up, unless another page or sheet has taken
 * its place by then.
 */
const guardedBack = (close: () => void): (() => void) => {
  if (last === 0) window.addEventListener('popstate', popped, true);
  last += 1;
  const guard = { id: last, page: here().key, close };
  const state = { ...here(), guard: guard.id };
  if (isLeftover()) window.history.replaceState(state, '');
  else window.history.pushState(state, '');
  open.push(guard);
  return () => {
    const at = open.indexOf(guard);
    if (at < 0) return;
    open.splice(at, 1);
    // whoever closes a sheet may go on to a page or open the next one in the same moment
    window.setTimeout(() => {
      if (here().guard !== guard.id) return;
      ours += 1;
      window.history.back();
    });
  };
};

/** In browsers, the way back closes what opened last before it leaves the page; stands there while that is open. */
export const BackGuard = ({ onBack }: { onBack: () => void }) => {
  const close = useRef(onBack);
  close.current = onBack;
  useEffect(() => guardedBack(() => close.current()), []);
  return null;
};
