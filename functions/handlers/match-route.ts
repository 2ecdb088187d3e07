import type { Reason } from '../../src/contract/reasons';
import { ENTRY_ID, EVENT_ID, MEMBER_ID, SLUG } from '../../src/contract/ids';
import { routes, type Route, type RouteName } from '../../src/contract/routes';
import { LIST_NAMES } from '../../src/contract/words';
import { refuse, type Refusal } from '../domain/result';
import type { ParamName } from './handler';

const opaque = /^[A-Za-z0-9_-]{1,128}$/;

/** Shape of each path parameter, and what a value that cannot be one answers. */
const PARAMS: Record<ParamName, { fits: (value: string) => boolean; reason: Reason }> = {
  tournamentId: {
    fits: (value) => SLUG.test(value),
    reason: 'TOURNAMENT_NOT_FOUND',
  },
  eventId: { fits: (value) => EVENT_ID.test(value), reason: 'EVENT_NOT_FOUND' },
  entryId: { fits: (value) => ENTRY_ID.test(value), reason: 'ENTRY_NOT_FOUND' },
  sessionId: { fits: (value) => opaque.test(value), reason: 'SESSION_NOT_FOUND' },
  token: { fits: (value) => opaque.test(value), reason: 'NOT_FOUND' },
  list: { fits: (value) => LIST_NAMES.some((list) => list === value), reason: 'ISSUE_NOT_FOUND' },
  memberId: { fits: (value) => MEMBER_ID.test(value), reason: 'ATHLETE_NOT_FOUND' },
  runId: { fits: (value) => opaque.test(value), reason: 'RUN_NOT_FOUND' },
  deductionId: { fits: (value) => opaque.test(value), reason: 'DEDUCTION_NOT_FOUND' },
  year: { fits: (value) => /^20\d\d$/.test(value), reason: 'ISSUE_NOT_FOUND' },
  objectionId: { fits: (value) => opaque.test(value), reason: 'OBJECTION_NOT_FOUND' },
};

const table = (Object.entries(routes) as [RouteName, Route][]).map(([name, route]) => ({
  name,
  route,
  parts: route.path.split('/'),
}));

const decoded = (part: string): string | null => {
  try {
    return decodeURIComponent(part);
  } catch {
    return null;
  }
};

const paramsOf = (
  pattern: readonly string[],
  parts: readonly string[],
): Record<string, string> | null => {
  if (pattern.length !== parts.length) return null;
  const params: Record<string, string> = {};
  for (const [index, wanted] of pattern.entries()) {
    const part = parts[index] ?? '';
    if (!wanted.startsWith('{')) {
      if (wanted !== part) return null;
      continue;
    }
    const value = decoded(part);
    if (!value) return null;
    params[wanted.slice(1, -1)] = value;
  }
  return params;
};

export interface Match {
  readonly name: RouteName;
  readonly route: Route;
  readonly params: Readonly<Record<string, string>>;
}

/** The methods a path knows and, where there is one, the route of this method; a literal part wins. */
export const matchRoute = (
  method: string,
  path: string,
): { allow: readonly string[]; match: Match | null } => {
  const parts = path.split('/');
  const found = table
    .flatMap(({ name, route, parts: pattern }) => {
      const params = paramsOf(pattern, parts);
      return params ? [{ name, route, params }] : [];
    })
    .sort((a, b) => Object.keys(a.params).length - Object.keys(b.params).length);
  const wanted = method === 'HEAD' ? 'GET' : method;
  const methods = new Set<string>(found.map(({ route }) => route.method));
  if (methods.has('GET')) methods.add('HEAD');
  return {
    allow: methods.size > 0 ? [...methods, 'OPTIONS'] : [],
    match: found.find(({ route }) => route.method === wanted) ?? null,
  };
};

/** Refuses identifiers that cannot exist, before anything is read. */
export const checkParams = (params: Readonly<Record<string, string>>): Refusal | null => {
  for (const [name, value] of Object.entries(params)) {
    const rule = PARAMS[name as ParamName];
    if (!rule.fits(value)) return refuse(rule.reason);
  }
  return null;
};
