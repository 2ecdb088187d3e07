/** WeChat shares by its own card (use-share-card): there is nothing to do at a tap. */
export const shareLink = (_path: string, _title: string): Promise<'shared' | 'copied' | 'none'> =>
  Promise.resolve('none');
