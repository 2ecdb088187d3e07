import { useDidShow } from '@tarojs/taro';
import { useMyEntries } from '../../api/entry-queries';
import { problemOf } from '../../copy/problem';
import { useLoggedIn } from '../../api/session';
import { useServerNow } from '../../api/use-server-now';
import { asOfText } from '../../copy/network';
import { usePull } from '../../ui/use-pull';
import { sectionsOf } from './my-entry-row';

/** My entries by section, asked for again whenever the page is seen or pulled. */
export const useMySections = () => {
  const loggedIn = useLoggedIn();
  const mine = useMyEntries();
  const { data, refetch } = mine;
  const now = useServerNow(data?.value.now);
  const refresh = () => (loggedIn ? refetch() : Promise.resolve());
  usePull(refresh);
  useDidShow(() => {
    if (data) void refresh();
  });
  return {
    loggedIn,
    sections: loggedIn && data ? sectionsOf(data.value, now) : null,
    problem: mine.isError && !data ? problemOf(mine.error) : null,
    notice: data?.staleSince ? asOfText(data.staleSince) : undefined,
    refresh,
  };
};
