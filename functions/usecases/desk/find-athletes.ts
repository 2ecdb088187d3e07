import type * as z from 'zod/mini';
import { foldTyped } from '../../../src/contract/folding';
import type { AthletesFound, ListName } from '../../../src/contract/ranking';
import type { AthleteSearchQuery } from '../../../src/contract/requests/ranking';
import { shownName } from '../../domain/membership/publication';
import { ok, type Result } from '../../domain/result';
import { publishedEdition } from '../ranking/published-edition';
import type { Use } from '../use';

const FOUND = 50;
/** Rows that may be meant, of which names are looked at: a masked name is that of many. */
const LOOKED_AT = 500;

/**
 * Athletes of a list by their names as they stand now, masked there or not (MEM-13), for the association: best rank
 * first. Who is masked is found by the whole name or by its beginning. A read for each hundred that may be meant,
 * beside what a search of the list reads. Refuses NO_ISSUE_YET, ISSUE_NOT_FOUND.
 */
export const findAthletes = async (
  { athletes, published }: Use<'athletes' | 'published'>,
  list: ListName,
  { edition: wanted, name }: z.infer<typeof AthleteSearchQuery>,
): Promise<Result<AthletesFound>> => {
  const edition = await publishedEdition({ published }, wanted);
  if (!edition.ok) return edition;
  const text = foldTyped(name);
  const masked = foldTyped(shownName({ name, published: false }));
  const meant = (await published.list(edition.value, list))
    .filter(({ folded }) => text !== '' && (folded.includes(text) || folded === masked))
    .slice(0, LOOKED_AT)
    .map(({ row }) => row);
  const known = await athletes.of(meant.map(({ memberId }) => memberId));
  const facts = new Map(known.map((fact) => [fact.id, fact]));
  const rows = meant.flatMap((row) => {
    const fact = facts.get(row.memberId);
    return fact && foldTyped(fact.name).includes(text)
      ? [{ ...row, name: fact.name, unit: fact.unit }]
      : [];
  });
  return ok({
    edition: edition.value,
    rows: rows.slice(0, FOUND),
    more: rows.length > FOUND,
  });
};
