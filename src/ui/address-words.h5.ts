/** A word of the address of the page on show: `?kind=youth`; null: it does not say. */
export const addressWord = (name: string): string | null =>
  new URLSearchParams(window.location.search).get(name);

/**
 * Keeps words in the page's address, so that they survive a reload and are passed on with it; null takes one out. No
 * step is added to the way back.
 */
export const keepInAddress = (words: Readonly<Record<string, string | null>>): void => {
  const { pathname, search, hash } = window.location;
  const kept = new URLSearchParams(search);
  Object.entries(words).forEach(([name, word]) => {
    if (word === null || word === '') kept.delete(name);
    else kept.set(name, word);
  });
  const query = kept.toString();
  const next = `${pathname}${query ? `?${query}` : ''}${hash}`;
  if (next !== `${pathname}${search}${hash}`)
    window.history.replaceState(window.history.state, '', next);
};
