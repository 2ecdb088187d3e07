import { useDidShow } from '@tarojs/taro';
import { useServerNow } from '../../client/clock';
import { useLoggedIn } from '../../client/session';
import { useRead } from '../../client/use-read';
import { usePull } from '../../ui/use-pull';
import { sectionsOf } from './my-entry-row';

/** My entries by section, asked for again whenever the page is seen or pulled. */
export const useMySections = () => {
  const loggedIn = useLoggedIn();
  const mine = useRead('myEntries');
  const { data, refetch } = mine;
  const now = useServerNow(data?.now);
  const refresh = () => (loggedIn ? refetch() : Promise.resolve());
  usePull(refresh);
  useDidShow(() => {
    if (data) void refresh();
  });
  return { ...mine, data: data && sectionsOf(data, now) };
};
