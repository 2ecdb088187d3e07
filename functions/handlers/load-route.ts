import type * as z from 'zod/mini';
import type { RouteName } from '../../src/contract/routes';
import type { RequestName } from '../../src/contract/schema-names';
import type { Result } from '../domain/result';
import type { Chapters, HandlerRequest } from './handler';
import type { Match } from './match-route';
import { requestSchema } from './request-schemas';

export type AnyRequest = HandlerRequest<RouteName>;
type AnyHandler = (request: AnyRequest) => Promise<Result<object | null>>;

/** What a route is carried out with: loaded before anything is read, so that the first reads of a process go together. */
export interface Loaded {
  readonly handler: AnyHandler;
  readonly query: z.ZodMiniType | null;
  readonly body: z.ZodMiniType | null;
}
export type Load = (match: Match) => Promise<Loaded>;

const load = async (chapters: Chapters, { chapter, name, route }: Match): Promise<Loaded> => {
  const schema = (named?: RequestName) => (named ? requestSchema(named) : null);
  const [handlers, query, body]: [
    Readonly<Partial<Record<RouteName, AnyHandler>>>,
    z.ZodMiniType | null,
    z.ZodMiniType | null,
  ] = await Promise.all([chapters[chapter](), schema(route.query), schema(route.body)]);
  const handler = handlers[name];
  if (!handler) throw new Error(`no handler ${name}`);
  return { handler, query, body };
};

/** Loads what a route is carried out with once in a process; what could not be loaded is tried again. */
export const loadOnce = (chapters: Chapters): Load => {
  const routes = new Map<RouteName, Promise<Loaded>>();
  return (match) => {
    const known = routes.get(match.name);
    if (known) return known;
    const loaded = load(chapters, match);
    routes.set(match.name, loaded);
    loaded.catch(() => routes.delete(match.name));
    return loaded;
  };
};
