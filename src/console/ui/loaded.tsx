import type { ReactNode } from 'react';
import type { Read } from '../../client/use-read';
import { FailedState, LoadingState } from './states';

/** What a read brought; before, that it is on its way; where nothing came, why, and once more. */
export const Loaded = <T,>({
  read,
  whole,
  children,
}: {
  read: Pick<Read<T>, 'data' | 'isError' | 'error' | 'refetch'>;
  whole?: boolean;
  children: (data: T) => ReactNode;
}) => {
  if (read.data !== undefined) return children(read.data);
  if (!read.isError) return <LoadingState whole={whole} />;
  return <FailedState whole={whole} error={read.error} onRetry={() => void read.refetch()} />;
};
