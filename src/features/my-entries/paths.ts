import { navigateTo, switchTab } from '@tarojs/taro';

export const openEntry = (entryId: string) =>
  navigateTo({ url: `/packages/entry/detail/index?id=${encodeURIComponent(entryId)}` });
export const openMine = () => navigateTo({ url: '/packages/entry/mine/index' });
export const openTournaments = () => switchTab({ url: '/pages/tournaments/index' });
