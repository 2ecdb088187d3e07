/** Puts a text on the clipboard; false when the browser does not allow it. */
export const copyText = async (text: string): Promise<boolean> => {
  // navigator.clipboard is missing outside of https and localhost
  const clipboard = navigator.clipboard as Clipboard | undefined;
  if (!clipboard) return false;
  return clipboard.writeText(text).then(
    () => true,
    () => false,
  );
};

/** The whole address of a page. */
export const addressOfPage = (path: string): string => new URL(path, window.location.href).href;

/**
 * Shares the address of a page: the browser's own sheet where it has one, else the address goes to
 * the clipboard. A person who puts the sheet away has shared nothing, and that is no error.
 */
export const shareLink = async (
  path: string,
  title: string,
): Promise<'shared' | 'copied' | 'failed' | 'none'> => {
  const url = addressOfPage(path);
  if (typeof navigator.share === 'function') {
    return navigator.share({ title, url }).then(
      () => 'shared' as const,
      () => 'none' as const,
    );
  }
  return (await copyText(url)) ? 'copied' : 'failed';
};
