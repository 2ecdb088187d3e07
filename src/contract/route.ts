import type { Reason } from './reasons';
import type { AnswerName, RequestName } from './schema-names';

/** What somebody is beside a member; one of a tournament or an organisation is of the path's. */
export type Role =
  | 'association'
  | 'reviewer'
  | 'chief-referee of {tournamentId}'
  /** anybody who works in it, its owner too (MEM-5) */
  | 'staff of {organisationId}'
  | 'owner of {organisationId}';
/**
 * guest: no token is needed (one that is sent is read); session: a valid token is required, and where roles are
 * named, one of them too.
 */
export type Auth = 'guest' | 'session' | readonly [Role, ...Role[]];

export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** below /api; `{name}` are parameters */
  readonly path: string;
  readonly auth: Auth;
  /** what it may refuse beside what follows from the other fields (`refusalsOf`) */
  readonly refuses?: readonly Reason[];
  /** a write that is there while the account is being deleted: what finishes that, and logging out */
  readonly whileLeaving?: true;
  readonly query?: RequestName;
  readonly body?: RequestName;
  /** schema of the 2xx answer; absent: 204 */
  readonly answer?: AnswerName;
  /** a command: the request must carry Idempotency-Key (8–64 visible ASCII characters) */
  readonly command?: true;
  /** bytes a body may have; absent: 64 KiB */
  readonly maxBytes?: number;
  /** a public read: ETag, 304 and Cache-Control */
  readonly cache?: true;
  readonly summary: string;
}
