import type { CallOptions } from './call';

/** How an entry is asked for: as the person of the account it is opened for (MEM-1). */
export const entryRead = (entryId: string, forWhom: string | null): CallOptions<'entry'> => ({
  params: { entryId },
  ...(forWhom === null ? {} : { query: { for: forWhom } }),
});
