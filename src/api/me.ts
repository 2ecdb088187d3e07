import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { Me } from '../contract/membership';
import { PERSONAL } from './session-queries';
import { read, type Reading } from './read';
import { useLoggedIn } from './session';

const ME_KEY = [PERSONAL, 'me'] as const;

/** Who I am: my phone, review state and profile. Not asked while nobody is logged in. */
export const useMe = () => {
  const enabled = useLoggedIn();
  return useQuery({ queryKey: ME_KEY, queryFn: () => read('me'), enabled });
};

/** Puts an answer that carries the whole of Me in the place of what is shown. */
export const useShowMe = () => {
  const queries = useQueryClient();
  return (me: Me) => queries.setQueryData<Reading<Me>>(ME_KEY, { value: me, staleSince: null });
};

/** Asks for Me again, after something about it has changed. */
export const useRefreshMe = () => {
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ queryKey: ME_KEY });
};
