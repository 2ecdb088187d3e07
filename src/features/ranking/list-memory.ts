import { keptStore } from '../../client/kept-store';
import type { ListName } from '../../contract/ranking';

interface Memory {
  /** the list somebody chose last on this device */
  readonly list: ListName | null;
}

/** Which list the person looks at, kept over restarts. */
export const useListMemory = keptStore<Memory>('ranking-list', { list: null });

export const rememberList = (list: ListName): void => {
  useListMemory.setState({ list });
};
