import type { Day } from '../../../src/contract/words';
import type { MemberSessions, Session } from './session';

/** `stale`: something came between reading and writing; read again and decide again. */
export type SessionWrite = 'done' | 'stale';

export interface SessionStore {
  /** One strongly consistent GetItem: what every authenticated request costs. */
  find(sessionId: string): Promise<Session | null>;
  /** One strongly consistent GetItem. */
  ofMember(memberId: string): Promise<MemberSessions>;
  /**
   * In one transaction: the new session, the end of `ended`, the member's list at the version that
   * was seen, and the check that the member still has the phone that was proved.
   */
  add(session: Session, ended: readonly Session[], seenVersion: number): Promise<SessionWrite>;
  /**
   * In one transaction: the end of `ended`, the list at the version that was seen and, where given,
   * the new password of the member, who still has the phone. A log-in in between changes the version, so none
   * survives unseen.
   */
  end(
    memberId: string,
    ended: readonly Session[],
    seenVersion: number,
    password?: { readonly hash: string; readonly phoneKey: string },
  ): Promise<SessionWrite>;
  /** Notes the day a session and its account were last used, if it still lives. */
  touch(session: { id: string; memberId: string }, day: Day): Promise<void>;
}
