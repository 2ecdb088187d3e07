import type { Actor } from '../domain/actor';
import { ok, refuse, type Result } from '../domain/result';
import type { Session } from '../domain/session/session';
import type { SessionStore } from '../domain/session/session-store';
import { untilFresh } from './until-fresh';

export interface EndSessionsDeps {
  readonly sessions: Pick<SessionStore, 'ofMember' | 'end'>;
}

/** Ends the sessions chosen from the present list, all in one write. */
const endChosen = (
  { sessions }: EndSessionsDeps,
  memberId: string,
  choose: (session: Session) => boolean,
  passwordHash?: string,
): Promise<Result<number>> =>
  untilFresh(async () => {
    const seen = await sessions.ofMember(memberId);
    const ended = seen.sessions.filter(choose);
    if (ended.length === 0 && passwordHash === undefined) return ok(0);
    const written = await sessions.end(memberId, ended, seen.version, passwordHash);
    return written === 'stale' ? 'stale' : ok(ended.length);
  });

const nothing = (result: Result<number>): Result<null> => (result.ok ? ok(null) : result);

/** Log out on this device (MEM-1). */
export const logOut = async (deps: EndSessionsDeps, actor: Actor): Promise<Result<null>> =>
  nothing(await endChosen(deps, actor.memberId, ({ id }) => id === actor.sessionId));

/** Log out on every device, this one too (MEM-1). */
export const logOutEverywhere = async (
  deps: EndSessionsDeps,
  actor: Actor,
): Promise<Result<null>> => nothing(await endChosen(deps, actor.memberId, () => true));

/** End one of one's own sessions; refuses SESSION_NOT_FOUND for any other. */
export const endSession = async (
  deps: EndSessionsDeps,
  actor: Actor,
  sessionId: string,
): Promise<Result<null>> => {
  const ended = await endChosen(deps, actor.memberId, ({ id }) => id === sessionId);
  return ended.ok && ended.value === 0 ? refuse('SESSION_NOT_FOUND') : nothing(ended);
};

/** A new password and the end of every session but `keep`, in one write (MEM-1). */
export const changePassword = async (
  deps: EndSessionsDeps,
  memberId: string,
  passwordHash: string,
  keep: string | null,
): Promise<Result<null>> =>
  nothing(await endChosen(deps, memberId, ({ id }) => id !== keep, passwordHash));
