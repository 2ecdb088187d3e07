import { acceptance } from './routes/acceptance';
import { desk } from './routes/desk';
import { entries } from './routes/entries';
import { membership } from './routes/membership';
import { moving } from './routes/moving';
import { organisations } from './routes/organisations';
import { ranking } from './routes/ranking';
import { results } from './routes/results';
import { reviewing } from './routes/reviewing';
import { session } from './routes/session';
import { telling } from './routes/telling';
import { tournaments } from './routes/tournaments';
import type { Answers, Parsed, Requests } from './schema-names';

/** Every endpoint there is, by chapter: router, OpenAPI document, client and tests read this table. */
export const chapters = {
  session,
  membership,
  moving,
  organisations,
  tournaments,
  entries,
  telling,
  ranking,
  results,
  reviewing,
  desk,
  acceptance,
};
export const routes = {
  ...session,
  ...membership,
  ...moving,
  ...organisations,
  ...tournaments,
  ...entries,
  ...telling,
  ...ranking,
  ...results,
  ...reviewing,
  ...desk,
  ...acceptance,
};
export type ChapterName = keyof typeof chapters;
export type RouteName = keyof typeof routes;

type Named<N extends RouteName, K extends string> = (typeof routes)[N] extends {
  readonly [P in K]: infer Name;
}
  ? Name
  : undefined;
type AnswersByRoute = { readonly [N in RouteName]: Parsed<Answers, Named<N, 'answer'>> };
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- an interface keeps what routes answer where only their name's type is known
interface AnswerTable extends AnswersByRoute {}
/** The parsed query, body and the answer of a route, as types. */
export type QueryOf<N extends RouteName> = Parsed<Requests, Named<N, 'query'>>;
export type BodyOf<N extends RouteName> = Parsed<Requests, Named<N, 'body'>>;
export type AnswerOf<N extends RouteName> = AnswerTable[N];
