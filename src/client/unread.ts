import { queryClient } from './query-client';
import { useRead } from './use-read';

/** How many messages are unread; 0 for a guest and while it is not known. */
export const useUnread = (): { readonly unread: number; readonly refresh: () => void } => {
  const { data, refetch } = useRead('unread');
  return { unread: data?.unread ?? 0, refresh: () => void refetch() };
};

/** After something was read: the mark and the list are asked for anew. */
export const messagesRead = async (): Promise<void> => {
  await Promise.all([
    queryClient.invalidateQueries({ queryKey: ['unread'] }),
    queryClient.invalidateQueries({ queryKey: ['inbox'] }),
  ]);
};
