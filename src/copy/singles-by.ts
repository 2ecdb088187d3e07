import type { SinglesBy } from '../contract/words';

const WHO: Record<SinglesBy, string> = {
  athlete: '本人',
  guardian: '监护人',
  leader: '参赛单位的领队',
};

/** ENT-1: who enters singles, as 本人或监护人. */
export const singlesByText = (by: readonly SinglesBy[]): string => {
  const names = by.map((one) => WHO[one]);
  const last = names.pop() ?? '';
  return names.length > 0 ? `${names.join('、')}或${last}` : last;
};
