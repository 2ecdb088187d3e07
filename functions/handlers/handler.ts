import type { ParamsOf } from '../../src/contract/address';
import type {
  AnswerOf,
  BodyOf,
  ChapterName,
  chapters,
  QueryOf,
  RouteName,
  routes,
} from '../../src/contract/routes';
import type { Actor } from '../domain/actor';
import type { Result } from '../domain/result';
import type { ParamValues } from './match-route';

type Routes = typeof routes;

/** A request that passed the pipeline: matched, authenticated, parsed and validated. */
export interface HandlerRequest<N extends RouteName> {
  readonly params: Readonly<Pick<ParamValues, keyof ParamsOf<N>>>;
  readonly query: QueryOf<N>;
  readonly body: BodyOf<N>;
  /** null: a guest, on a guest's route only */
  readonly actor: Routes[N] extends { readonly auth: 'guest' } ? Actor | null : Actor;
  readonly idempotencyKey: Routes[N] extends { readonly command: true } ? string : null;
  /** of the client, for caps per address; never logged */
  readonly address: string;
  readonly userAgent: string;
}

/** What a route without an answer schema gives: 204. */
export type Answer<N extends RouteName> = AnswerOf<N> extends undefined ? null : AnswerOf<N>;
export type Handler<N extends RouteName> = (
  request: HandlerRequest<N>,
) => Promise<Result<Answer<N>>>;
/** One handler for every route of a chapter: a missing one does not compile. */
export type Chapter<C extends ChapterName> = {
  readonly [N in keyof (typeof chapters)[C] & RouteName]: Handler<N>;
};
/** Every chapter, loaded and made when it is asked for. */
export type Chapters = { readonly [C in ChapterName]: () => Promise<Chapter<C>> };
