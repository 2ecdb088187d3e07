/** The chief referee's pages of the desk console. */
export const officiatingCopy = {
  title: '我的赛事',
} as const;
