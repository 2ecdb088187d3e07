import { keptStore } from '../../client/kept-store';
import type { ListName } from '../../contract/ranking';
import type { Sex } from '../../contract/words';

interface Memory {
  /** the list somebody chose last on this device */
  readonly list: ListName | null;
  /** stays while U10, which has none, is looked at */
  readonly sex: Sex;
}

/** Which list the person looks at, kept over restarts. */
export const useListMemory = keptStore<Memory>('ranking-list', { list: null, sex: 'M' });

export const rememberList = (list: ListName, sex: Sex): void => {
  useListMemory.setState({ list, sex });
};
