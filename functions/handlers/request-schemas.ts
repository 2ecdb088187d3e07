import type * as z from 'zod/mini';
import type { RequestName, Requests } from '../../src/contract/schema-names';

type Load = () => Promise<Readonly<Record<string, z.ZodMiniType>>>;

/** Making a schema costs more than using it: a chapter's are made for the first request that needs one. */
const chapters = new Map<string, Load>(
  Object.entries({
    session: () => import('../../src/contract/requests/session'),
    membership: () => import('../../src/contract/requests/membership'),
    moving: () => import('../../src/contract/requests/moving'),
    organisations: () => import('../../src/contract/requests/organisations'),
    tournaments: () => import('../../src/contract/requests/tournaments'),
    entries: () => import('../../src/contract/requests/entries'),
    telling: () => import('../../src/contract/requests/telling'),
    ranking: () => import('../../src/contract/requests/ranking'),
    results: () => import('../../src/contract/requests/results'),
    reviewing: () => import('../../src/contract/requests/reviewing'),
    acceptance: () => import('../../src/contract/requests/acceptance'),
    desk: () => import('../../src/contract/requests/desk'),
  } satisfies Record<keyof Requests, Load>),
);

/** The schema that a row of the table of routes names. */
export const requestSchema = async (name: RequestName): Promise<z.ZodMiniType> => {
  const [chapter = '', schema = ''] = name.split('.');
  const found = (await chapters.get(chapter)?.())?.[schema];
  if (!found) throw new Error(`no schema ${name}`);
  return found;
};
