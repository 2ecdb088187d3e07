import type { Use } from '../use';
import type { Actor } from '../../domain/actor';
import { ok, refuse, type Result } from '../../domain/result';
import type { MemberSessions, Session } from '../../domain/session/session';
import { untilFresh } from '../commands/until-fresh';

/** Ends the sessions chosen from the present list, all in one write. */
const endChosen = (
  { sessions }: Use<'sessions'>,
  memberId: string,
  choose: (session: Session) => boolean,
): Promise<Result<number>> =>
  untilFresh(async () => {
    const seen = await sessions.ofMember(memberId);
    const ended = seen.sessions.filter(choose);
    if (ended.length === 0) return ok(0);
    const written = await sessions.end(memberId, ended, seen.version);
    return written === 'stale' ? 'stale' : ok(ended.length);
  });

const nothing = (result: Result<number>): Result<null> => (result.ok ? ok(null) : result);

/** Log out on this device (MEM-1). */
export const logOut = async (deps: Use<'sessions'>, actor: Actor): Promise<Result<null>> =>
  nothing(await endChosen(deps, actor.memberId, ({ id }) => id === actor.sessionId));

/** Log out on every device, this one too (MEM-1). */
export const logOutEverywhere = async (
  deps: Use<'sessions'>,
  actor: Actor,
): Promise<Result<null>> => nothing(await endChosen(deps, actor.memberId, () => true));

/** End one of one's own sessions; refuses SESSION_NOT_FOUND for any other. */
export const endSession = async (
  deps: Use<'sessions'>,
  actor: Actor,
  sessionId: string,
): Promise<Result<null>> => {
  const ended = await endChosen(deps, actor.memberId, ({ id }) => id === sessionId);
  return ended.ok && ended.value === 0 ? refuse('SESSION_NOT_FOUND') : nothing(ended);
};

/**
 * A new password and the end of every session but `keep`, in one write (MEM-1), at the list of sessions as it
 * was **before the change was judged**: `stale` says that something came between, another new password too.
 */
export const changePassword = async (
  { sessions }: Use<'sessions'>,
  memberId: string,
  password: { readonly hash: string; readonly phoneKey: string },
  { keep, seen }: { readonly keep: string | null; readonly seen: MemberSessions },
): Promise<Result<null> | 'stale'> => {
  const ended = seen.sessions.filter(({ id }) => id !== keep);
  const written = await sessions.end(memberId, ended, seen.version, password);
  return written === 'stale' ? 'stale' : ok(null);
};
