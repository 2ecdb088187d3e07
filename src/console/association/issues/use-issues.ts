import { useInfiniteQuery } from '@tanstack/react-query';
import { call } from '../../api/client';

/** Every issue, the newest first, 60 at a time. */
export const useIssues = () =>
  useInfiniteQuery({
    queryKey: ['issues', 'all'],
    queryFn: ({ pageParam }) =>
      call('issues', { query: pageParam === null ? {} : { before: pageParam } }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ issues, more }) => (more ? (issues.at(-1)?.date ?? null) : null),
  });
