import { useList } from './use-list';
import { useSettled } from './use-settled';

/** Units whose name has the text; asked after a pause in typing. A member's own proposals are among them. */
export const useUnitSearch = (typed: string, enabled: boolean) => {
  const q = useSettled(typed).trim();
  return useList('listUnits', { query: { q: q || undefined } }, { enabled });
};
