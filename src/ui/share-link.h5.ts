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
