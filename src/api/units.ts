import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { read } from './read';
import { PERSONAL } from './session-queries';

const PAUSE_MS = 300;

/** Units whose name has the text; asked after a pause in typing. A member's own proposals are among them. */
export const useUnitSearch = (typed: string, enabled: boolean) => {
  const [q, setQ] = useState(typed);
  useEffect(() => {
    const timer = setTimeout(() => setQ(typed.trim()), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  const found = useInfiniteQuery({
    queryKey: [PERSONAL, 'units', q],
    enabled,
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) =>
      read('listUnits', { query: { q: q || undefined, cursor: pageParam } }),
    getNextPageParam: (last) => last.value.next ?? undefined,
  });
  return { ...found, units: found.data?.pages.flatMap((page) => page.value.units) ?? [] };
};
