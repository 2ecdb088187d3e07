import { removeTabBarBadge, setTabBarBadge, useDidShow } from '@tarojs/taro';
import { useEffect } from 'react';
import { useLoggedIn } from '../client/session';
import { useUnread } from '../client/unread';
import { inboxCopy } from '../copy/inbox';

/** 服务 among the tabs. */
const SERVICE_TAB = 2;

/** The mark of unread messages on 服务, looked at whenever a tab is seen. */
export const useTabMark = (): void => {
  const loggedIn = useLoggedIn();
  const { unread, refresh } = useUnread();
  const shown = loggedIn ? unread : 0;
  useDidShow(() => {
    if (loggedIn) refresh();
  });
  useEffect(() => {
    const marked =
      shown > 0
        ? setTabBarBadge({ index: SERVICE_TAB, text: inboxCopy.mark(shown) })
        : removeTabBarBadge({ index: SERVICE_TAB });
    // the person may have gone on to a page without tabs meanwhile
    marked.catch(() => undefined);
  }, [shown]);
};
