import type { Use } from '../use';
import { foldTyped } from '../../../src/contract/folding';
import type { UnitPage } from '../../../src/contract/membership';
import type { Province } from '../../../src/contract/words';
import type { Actor } from '../../domain/actor';
import { ok, refuse, type Result } from '../../domain/result';

const PAGE = 30;
/** the id of the last unit of the former page */
const CURSOR = /^[A-Za-z0-9_-]{1,40}$/;

/** Units whose name or city contains the text; a member sees their own proposals too. One Query. */
export const listUnits = async (
  { units }: Use<'units'>,
  actor: Actor | null,
  query: { readonly q?: string; readonly province?: Province; readonly cursor?: string },
): Promise<Result<UnitPage>> => {
  if (query.cursor !== undefined && !CURSOR.test(query.cursor))
    return refuse('INVALID_REQUEST', { path: 'cursor' });
  const filter = { text: foldTyped(query.q ?? ''), province: query.province ?? null };
  const page = await units.search(filter, actor?.memberId ?? null, query.cursor ?? null, PAGE);
  return ok({ units: [...page.units], next: page.next });
};
