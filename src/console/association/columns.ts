import type { ListName } from '../../contract/ranking';
import type { Instant } from '../../contract/words';
import { deskCopy } from '../../copy/desk';
import { listText } from '../../copy/ranking-pages';
import { deskMoment } from './moment';

// Columns that several tables of the association have; each says where it stands in its own row.

/** When something was done. */
export const WHEN = { width: 208, render: (at: Instant) => deskMoment(at) };

/** Who did it; on a narrow desk the drawer says it. */
export const WHO = {
  width: 104,
  responsive: ['xl' as const],
  render: (name: string | null) => name ?? deskCopy.nobody,
};

/** One of the nine lists. */
export const LIST = { dataIndex: 'list', width: 104, render: (list: ListName) => listText(list) };
