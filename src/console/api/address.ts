import { routes, type RouteName } from '../../contract/routes';

type Names<Path extends string> = Path extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Names<Rest>
  : never;
/** The path parameters of a route, by name. */
export type ParamsOf<N extends RouteName> = Record<Names<(typeof routes)[N]['path']>, string>;

/** The address of a route, parameters and query escaped; empty values left out. */
export const addressOf = (
  name: RouteName,
  params: Readonly<Record<string, string>> = {},
  query: Readonly<Record<string, unknown>> = {},
): string => {
  const path = routes[name].path.replace(/\{(\w+)\}/g, (_, key: string) =>
    encodeURIComponent(params[key] ?? ''),
  );
  const given = Object.entries(query)
    .filter(([, value]) => value !== undefined && value !== null && value !== '')
    .map(([key, value]): [string, string] => [key, String(value)]);
  const search = given.length > 0 ? `?${new URLSearchParams(given).toString()}` : '';
  return `${process.env.KAIPAI_API_BASE ?? ''}/api${path}${search}`;
};
