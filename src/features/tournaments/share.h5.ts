/**
 * Shares the address of a page: the browser's own sheet where it has one, else the address goes to
 * the clipboard. A person who puts the sheet away has shared nothing, and that is no error.
 */
export const shareLink = async (
  path: string,
  title: string,
): Promise<'shared' | 'copied' | 'none'> => {
  const url = new URL(path, window.location.href).href;
  if (typeof navigator.share === 'function') {
    return navigator.share({ title, url }).then(
      () => 'shared' as const,
      () => 'none' as const,
    );
  }
  return navigator.clipboard.writeText(url).then(
    () => 'copied' as const,
    () => 'none' as const,
  );
};
