import type { AnswerOf, RouteName } from '../contract/routes';
import type { CallArguments, CallOptions, LooseOptions } from './call';
import { read, type Reading } from './read';

/** So many pages without rows are passed over at a time; then the person is asked whether to go on. */
const MOST_EMPTY = 5;

/** What a page of a list holds, and the query that asks for what follows. */
interface Page<Row> {
  readonly rows: readonly Row[];
  /** null: this was the last, and nothing else says so; a page without rows says nothing */
  readonly next: Readonly<Record<string, string>> | null;
}
const page = <Row>(rows: readonly Row[], cursor: string | null): Page<Row> => ({
  rows,
  next: cursor === null ? null : { cursor },
});

/** Routes that answer page after page. */
type Paged = {
  [N in RouteName]: AnswerOf<N> extends { next: string | null } | { issues: unknown } ? N : never;
}[RouteName];

/** Every list that comes in pages. */
const LISTS = {
  listTournaments: ({ tournaments, next }: AnswerOf<'listTournaments'>) => page(tournaments, next),
  notices: ({ notices, next }: AnswerOf<'notices'>) => page(notices, next),
  listEventEntries: ({ entries, next }: AnswerOf<'listEventEntries'>) => page(entries, next),
  acceptanceList: ({ entries, next }: AnswerOf<'acceptanceList'>) => page(entries, next),
  listUnits: ({ units, next }: AnswerOf<'listUnits'>) => page(units, next),
  accesses: ({ accesses, next }: AnswerOf<'accesses'>) => page(accesses, next),
  inbox: ({ messages, next }: AnswerOf<'inbox'>) => page(messages, next),
  reviews: ({ reviews, next }: AnswerOf<'reviews'>) => page(reviews, next),
  trail: ({ lines, next }: AnswerOf<'trail'>) => page(lines, next),
  issues: ({ issues, more }: AnswerOf<'issues'>) => {
    const before = issues[issues.length - 1]?.date;
    return { rows: issues, next: more && before ? { before } : null };
  },
} satisfies { [N in Paged]: (answer: AnswerOf<N>) => Page<unknown> };
export type PagedRoute = keyof typeof LISTS;
export type RowOf<N extends PagedRoute> = ReturnType<(typeof LISTS)[N]>['rows'][number];

/** The rows of a page, and the query for the next one: the only rule of where a list ends. */
export const pageOf = <N extends PagedRoute>(name: N, answer: AnswerOf<N>): Page<RowOf<N>> =>
  (LISTS[name] as (answer: AnswerOf<N>) => Page<RowOf<N>>)(answer);

/**
 * The next page of a list that has rows, or the last one. Pages without rows are passed over, as the rows before a
 * hit may all have been filtered out; the last of them is given where it takes too many.
 */
export const readOn = async <N extends PagedRoute>(
  name: N,
  options: CallOptions<N>,
  after: Readonly<Record<string, string>> | null,
): Promise<Reading<AnswerOf<N>>> => {
  const { query, ...rest }: LooseOptions = options;
  let from = after;
  for (let pages = 1; ; pages += 1) {
    const asked = { ...rest, query: { ...query, ...from } };
    const reading = await read(name, ...([asked] as unknown as CallArguments<N>));
    const { rows, next } = pageOf(name, reading.value);
    if (rows.length > 0 || next === null || pages === MOST_EMPTY) return reading;
    from = next;
  }
};

/** A list from its beginning, page after page, up to so many rows; `more`: it goes on. */
export const readRows = async <N extends PagedRoute>(
  name: N,
  options: CallOptions<N>,
  most: number,
): Promise<{ readonly rows: readonly RowOf<N>[]; readonly more: boolean }> => {
  const rows: RowOf<N>[] = [];
  let after: Readonly<Record<string, string>> | null = null;
  do {
    const reading: Reading<AnswerOf<N>> = await readOn(name, options, after);
    const page: Page<RowOf<N>> = pageOf(name, reading.value);
    rows.push(...page.rows);
    after = page.next;
  } while (after !== null && rows.length < most);
  return { rows: rows.slice(0, most), more: after !== null || rows.length > most };
};
