import type { ParamName } from '../../src/contract/address';
import {
  ENTRY_ID,
  EVENT_ID,
  MEMBER_ID,
  ITEM_ID,
  MESSAGE_ID,
  REVIEW_ID,
  SLOT_ID,
  SLUG,
} from '../../src/contract/ids';
import { NOT_FOUND } from '../../src/contract/refusals-of';
import type { Route } from '../../src/contract/route';
import { chapters, type ChapterName, type RouteName } from '../../src/contract/routes';
import { LIST_NAMES } from '../../src/contract/words';
import { ok, refuse, type Result } from '../domain/result';

const shape =
  (form: RegExp) =>
  (value: string): string | null =>
    form.test(value) ? value : null;
const opaque = shape(/^[A-Za-z0-9_-]{1,128}$/);

/** What each path parameter is; null: it cannot be one. */
const READ = {
  tournamentId: shape(SLUG),
  eventId: shape(EVENT_ID),
  entryId: shape(ENTRY_ID),
  reviewId: shape(REVIEW_ID),
  staffId: shape(MEMBER_ID),
  subjectId: shape(MEMBER_ID),
  sessionId: opaque,
  token: opaque,
  list: (value) => LIST_NAMES.find((list) => list === value) ?? null,
  memberId: shape(MEMBER_ID),
  personId: shape(MEMBER_ID),
  guardianshipId: opaque,
  runId: opaque,
  deductionId: opaque,
  year: (value) => (/^20\d\d$/.test(value) ? Number(value) : null),
  objectionId: opaque,
  messageId: shape(MESSAGE_ID),
  slotId: shape(SLOT_ID),
  field: shape(ITEM_ID),
} satisfies Record<ParamName, (value: string) => unknown>;
export type ParamValues = { [Name in ParamName]: NonNullable<ReturnType<(typeof READ)[Name]>> };

const table = (
  Object.entries(chapters) as [ChapterName, Partial<Record<RouteName, Route>>][]
).flatMap(([chapter, rows]) =>
  (Object.entries(rows) as [RouteName, Route][]).map(([name, route]) => ({
    chapter,
    name,
    route,
    parts: route.path.split('/'),
  })),
);

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
  readonly chapter: ChapterName;
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
    .flatMap(({ parts: pattern, chapter, name, route }) => {
      const params = paramsOf(pattern, parts);
      return params ? [{ chapter, name, route, params }] : [];
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

/** The parameters of a path; what cannot exist is refused before anything is read. */
export const readParams = (
  params: Readonly<Record<string, string>>,
): Result<Partial<ParamValues>> => {
  const read: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(params) as [ParamName, string][]) {
    read[name] = READ[name](value);
    if (read[name] === null) return refuse(NOT_FOUND[name]);
  }
  return ok(read);
};
