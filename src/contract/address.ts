import { routes, type RouteName } from './routes';

type Names<Path extends string> = Path extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Names<Rest>
  : never;
/** The path parameters of a route, by name. */
export type ParamsOf<N extends RouteName> = Record<Names<(typeof routes)[N]['path']>, string>;
/** Every path parameter there is. */
export type ParamName = { [N in RouteName]: keyof ParamsOf<N> }[RouteName];

/** The path and query of a route, parameters escaped, empty values left out; below the API's base. */
export const addressOf = (
  name: RouteName,
  params: Readonly<Record<string, string>> = {},
  query: Readonly<Record<string, unknown>> = {},
): string => {
  const path = routes[name].path.replace(/\{(\w+)\}/g, (_, key: string) =>
    encodeURIComponent(params[key] ?? ''),
  );
  const pairs = Object.keys(query)
    .filter((key) => query[key] !== undefined && query[key] !== null && query[key] !== '')
    .map((key) => `${key}=${encodeURIComponent(String(query[key]))}`);
  return `/api${path}${pairs.length ? `?${pairs.join('&')}` : ''}`;
};
