import type { Day } from '../../../src/contract/words';
import type { Ground } from '../../../functions/domain/ground';
import type { FormerHolder } from '../../../functions/domain/membership/former-holder';
import type { Guardianship } from '../../../functions/domain/membership/guardianship';
import type { Member } from '../../../functions/domain/membership/member';
import type { Following, MoveStore, Seen } from '../../../functions/domain/membership/move-store';
import { withoutId } from '../../../functions/domain/membership/persons';
import type { CapWindow } from '../../../functions/domain/session/cap-window';
import type { MemberSessions, Session } from '../../../functions/domain/session/session';
import type { PhoneCodes } from '../../../functions/domain/session/sms-code';

/** What the fake of moves shares with the fake of membership: one table holds both. */
export interface HeldBeside {
  readonly members: Map<string, Member>;
  readonly accounts: Map<string, string>;
  readonly sessions: Map<string, Session>;
  readonly lists: Map<string, { version: number; leaving?: boolean; lastUsedDay?: Day }>;
  readonly codes: Map<string, PhoneCodes>;
  readonly formers: Map<string, readonly FormerHolder[]>;
  readonly listOf: (memberId: string) => MemberSessions;
  readonly asRead: (...read: readonly Member[]) => boolean;
  readonly changed: (id: string, changes: Partial<Member>) => void;
  readonly hold: (grounds: readonly Ground[]) => boolean;
  readonly count: (subject: string, window: CapWindow, cap: number) => boolean;
}

/** Phones and guardians in memory; what is synchronous here is atomic. Messages and news are told elsewhere. */
export const fakeMoveStore = (beside: HeldBeside): MoveStore => {
  const { members, accounts, sessions, lists, codes, formers, listOf, asRead, changed, count } =
    beside;
  const waiting = new Map<string, Guardianship>();
  const followings = new Map<string, Following>();
  const nameOf = ({ memberId, from }: Following): string => `${memberId} ${from}`;
  const placeOf = (phoneKey: string, id: string): string => `${phoneKey} ${id}`;

  const giveUp = (phoneKey: string, { memberId, until }: Following): void =>
    void formers.set(phoneKey, [...(formers.get(phoneKey) ?? []), { memberId, until }]);

  /** Codes are there still and are used up; the rest are grounds of members. */
  const hold = (grounds: readonly Ground[]): boolean => {
    const proofs = grounds.flatMap((ground) => (ground.is === 'code' ? [ground] : []));
    const there = proofs.every(
      ({ phoneKey, challenge, hash }) => codes.get(phoneKey)?.codes[challenge]?.hash === hash,
    );
    if (!there || !beside.hold(grounds)) return false;
    for (const { phoneKey, challenge } of proofs) {
      const now = codes.get(phoneKey)!;
      const { [challenge]: _, ...others } = now.codes;
      codes.set(phoneKey, { ...now, codes: others });
    }
    return true;
  };
  const sameList = ({ member, sessions: seen }: Seen): boolean =>
    listOf(member.id).version === seen.version;
  const endSessions = ({ member, sessions: seen }: Seen): void => {
    lists.set(member.id, { ...lists.get(member.id), version: seen.version + 1 });
    for (const { id } of seen.sessions) sessions.delete(id);
  };

  return {
    move: async (move) => {
      const { whose, to, merged, session, following, without: left, today, grounds = [] } = move;
      const { member } = whose;
      const had = member.phone?.key;
      const read = [member, ...(merged ? [merged.member] : []), ...(left ? [left] : [])];
      if (!asRead(...read) || !sameList(whose) || (merged && !sameList(merged))) return 'stale';
      if (had !== to.key && accounts.get(to.key) !== merged?.member.id) return 'stale';
      if (had !== undefined && accounts.get(had) !== member.id) return 'stale';
      if (!hold(grounds)) return 'stale';
      if (had !== undefined) accounts.delete(had);
      accounts.set(to.key, member.id);
      endSessions(whose);
      if (session) {
        sessions.set(session.id, session);
        lists.set(member.id, { version: whose.sessions.version + 1, lastUsedDay: today });
      }
      if (merged) {
        endSessions(merged);
        members.delete(merged.member.id);
        lists.delete(merged.member.id);
      }
      for (const one of following) {
        followings.set(nameOf(one), one);
        if (one.from === had) giveUp(had, one);
      }
      const guardians = left ? withoutId(member.guardians, left.id) : member.guardians;
      changed(member.id, { phone: to, guardians });
      if (left) changed(left.id, { wards: withoutId(left.wards, member.id) });
      return 'done';
    },
    release: async (whose, following, { grounds = [] }) => {
      const { member } = whose;
      if (!asRead(member) || !sameList(whose) || !hold(grounds)) return 'stale';
      if (member.phone) accounts.delete(member.phone.key);
      endSessions(whose);
      followings.set(nameOf(following), following);
      if (member.phone) giveUp(member.phone.key, following);
      changed(member.id, { phone: null });
      return 'done';
    },
    link: async (child, guardian, { phoneKey, id }, { grounds = [] }) => {
      if (!waiting.has(placeOf(phoneKey, id)) || !asRead(child, guardian)) return 'stale';
      if (!hold(grounds)) return 'stale';
      waiting.delete(placeOf(phoneKey, id));
      changed(child.id, { guardians: [...child.guardians, guardian.id], bonded: true });
      changed(guardian.id, { wards: [...guardian.wards, child.id], bonded: true });
      return 'done';
    },
    unlink: async (child, guardianId, guardian) => {
      if (!asRead(child, ...(guardian ? [guardian] : []))) return 'stale';
      changed(child.id, { guardians: withoutId(child.guardians, guardianId) });
      if (guardian) changed(guardianId, { wards: withoutId(guardian.wards, child.id) });
      return 'done';
    },
    invite: async (guardianship, caps, { grounds = [] }) => {
      const place = placeOf(guardianship.phoneKey, guardianship.id);
      if (waiting.has(place)) return 'stale';
      if (!caps.every(({ subject, window, cap }) => count(subject, window, cap))) return 'too-many';
      if (!hold(grounds)) return 'stale';
      waiting.set(place, guardianship);
      return 'done';
    },
    formerHolders: async (phoneKey) => formers.get(phoneKey) ?? [],
    invitation: async (phoneKey, id) => waiting.get(placeOf(phoneKey, id)) ?? null,
    invitations: async (phoneKey) =>
      [...waiting.values()].filter((guardianship) => guardianship.phoneKey === phoneKey),
    invitationsBy: async (by) => [...waiting.values()].filter(({ inviterId }) => inviterId === by),
    drop: async (phoneKey, id) => waiting.delete(placeOf(phoneKey, id)),
    readdress: async ({ from, to, now }, { grounds = [] }) => {
      const { id } = from;
      if (!waiting.has(placeOf(from.phoneKey, id)) || !hold(grounds)) return 'stale';
      waiting.delete(placeOf(from.phoneKey, id));
      waiting.set(placeOf(to, id), { ...from, phoneKey: to, askedAt: now });
      return 'done';
    },
    decide: async (_request, { grounds = [] }) => (hold(grounds) ? 'done' : 'stale'),
    following: async (limit) =>
      [...followings.values()]
        .sort((one, other) => (one.until < other.until ? -1 : 1))
        .slice(0, limit),
    followingOf: async (memberId) =>
      [...followings.values()].filter((following) => following.memberId === memberId),
    followed: async (following) => {
      if (followings.get(nameOf(following))?.until === following.until)
        followings.delete(nameOf(following));
    },
  };
};
