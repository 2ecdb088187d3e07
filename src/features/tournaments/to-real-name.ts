import { navigateTo, switchTab } from '@tarojs/taro';
import { ME_PATH, PROFILE_FOR_ENTRY_PATH } from '../../client/page-addresses';
import type { PersonOfAccount } from '../../contract/membership';

/** Where a profile is put right: one's own at once, a child's from 我的. */
export const toRealName = (person: PersonOfAccount | undefined): void =>
  void (person?.as === 'guardian'
    ? switchTab({ url: ME_PATH })
    : navigateTo({ url: PROFILE_FOR_ENTRY_PATH }));
