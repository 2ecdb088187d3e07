/** What every screen says alike before there is something to show. */
export const gateCopy = {
  logIn: '登录',
  again: '再试一次',
  /** pages of a list without a hit are no end of it */
  notYet: { title: '还没有找到', note: '前面的都不符合，后面还没有看完' },
  goOn: '继续查找',
} as const;
