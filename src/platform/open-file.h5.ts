/** In browsers on a page of its own, which is opened with the tap: later it would be held back. */
export const openFile = async (address: () => Promise<string | null>): Promise<boolean> => {
  const page = window.open('', '_blank');
  const url = await address();
  if (url === null || page === null) {
    page?.close();
    return false;
  }
  page.opener = null;
  page.location.replace(url);
  return true;
};
