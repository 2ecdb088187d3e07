import { useInfiniteQuery } from '@tanstack/react-query';
import { call } from '../../api/client';

/** Every issue, the newest first, 60 at a time; what else an answer says is the newest answer's. */
export const useIssues = () =>
  useInfiniteQuery({
    queryKey: ['issues', 'all'],
    queryFn: ({ pageParam }) =>
      call('issues', { query: pageParam === null ? {} : { before: pageParam } }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ issues, more }) => (more ? (issues.at(-1)?.date ?? null) : null),
    select: ({ pages: [first, ...older] }) =>
      first && { ...first, issues: [first, ...older].flatMap((page) => page.issues) },
  });
