import type { Day, Instant } from '../../../src/contract/words';
import type { Ground } from '../../../functions/domain/ground';
import { secondsBetween } from '../../../functions/domain/calendar/calendar';
import type { EntryStore } from '../../../functions/domain/entry/entry-store';
import type { InvitationStore } from '../../../functions/domain/entry/invitation';
import { fakeEntryStores } from './entry-stores';
import { heldOf } from './held-grounds';
import type { LiveEntries, MemberStore } from '../../../functions/domain/membership/member-store';
import type { ConsentRecord } from '../../../functions/domain/membership/consent';
import type { FormerHolder } from '../../../functions/domain/membership/former-holder';
import { withoutId } from '../../../functions/domain/membership/persons';
import type { Member } from '../../../functions/domain/membership/member';
import {
  approvedIdentity,
  reviewedBefore,
  stillApproved,
} from '../../../functions/domain/membership/review';
import { foldTyped } from '../../../src/contract/folding';
import type { Unit, UnitStore } from '../../../functions/domain/membership/unit';
import type { CapWindow } from '../../../functions/domain/session/cap-window';
import type { PasswordTries } from '../../../functions/domain/session/password';
import type { MemberSessions, Session } from '../../../functions/domain/session/session';
import type { SessionStore } from '../../../functions/domain/session/session-store';
import { noCodes, type PhoneCodes } from '../../../functions/domain/session/sms-code';
import type { SmsCodeStore } from '../../../functions/domain/session/sms-code-store';
import type { MoveStore } from '../../../functions/domain/membership/move-store';
import { fakeMoveStore } from './move-store';

export interface MembershipStores {
  readonly members: MemberStore;
  readonly moves: MoveStore;
  readonly sessions: SessionStore;
  readonly codes: SmsCodeStore;
  readonly tries: PasswordTries;
  readonly units: UnitStore;
  readonly live: LiveEntries;
  readonly entries: EntryStore;
  readonly invitations: InvitationStore;
  /** everything a member ever consented to or took back, oldest first */
  consentsOf(memberId: string): Promise<readonly ConsentRecord[]>;
  /** a bond that stands already: one account more acts for somebody */
  guard(guardianId: string, childId: string): Promise<void>;
  /** what entering would write: how many live entries a person stands in, and until when */
  setLive(memberId: string, count: number, lastDay: Day): Promise<void>;
}

/**
 * Stores in memory. What is synchronous here is atomic, as a conditional write is in the table.
 * `members` may be another fake's: one table holds both.
 */
export const fakeMembershipStores = (members = new Map<string, Member>()): MembershipStores => {
  const formerHolders = new Map<string, readonly FormerHolder[]>();
  const { entries, invitations } = fakeEntryStores(new Map(), formerHolders);
  const accounts = new Map<string, string>();
  const consents = new Map<string, ConsentRecord[]>();
  const holders = new Map<string, string>();
  const formers = new Map<string, string[]>();
  const sessions = new Map<string, Session>();
  const lists = new Map<string, { version: number; leaving?: boolean; lastUsedDay?: Day }>();
  const codes = new Map<string, PhoneCodes>();
  const counts = new Map<string, number>();
  const lastTimes = new Map<string, { readonly at: Instant; readonly by: string }>();
  const tries = new Map<string, { tries: number; windowEnds: number }>();
  const units = new Map<string, { unit: Unit; proposers: Set<string> }>();
  const live = new Map<string, { count: number; lastDay: Day }>();

  const count = (subject: string, { from }: CapWindow, cap: number): boolean => {
    const counted = counts.get(`${subject} ${from}`) ?? 0;
    if (counted < cap) counts.set(`${subject} ${from}`, counted + 1);
    return counted < cap;
  };
  const releaseOf = (before: Member): void => {
    const held = approvedIdentity(before);
    if (held) holders.delete(held.documentIndex);
  };
  const listOf = (memberId: string): MemberSessions => ({
    ...(lists.get(memberId) ?? { version: 0 }),
    sessions: [...sessions.values()].filter((session) => session.memberId === memberId),
  });
  const sees = ({ unit, proposers }: { unit: Unit; proposers: Set<string> }, me: string | null) =>
    unit.state === 'kept' || (me !== null && proposers.has(me));

  const asRead = (...read: readonly Member[]): boolean =>
    read.every(({ id, version }) => members.get(id)?.version === version);
  const changed = (id: string, changes: Partial<Member>): void => {
    const now = members.get(id);
    if (now) members.set(id, { ...now, ...changes, version: now.version + 1 });
  };
  /** false: a ground does not hold */
  const hold = (grounds: readonly Ground[]): boolean => {
    const held = heldOf(members, grounds);
    for (const [id, member] of held ?? []) members.set(id, member);
    return held !== null;
  };

  return {
    members: {
      find: async (id) => members.get(id) ?? null,
      formersOf: async (documentIndex) => formers.get(documentIndex) ?? [],
      idOfPhone: async (phoneKey) => accounts.get(phoneKey) ?? null,
      create: async (member) => {
        const there = accounts.get(member.phone.key);
        if (there !== undefined) return { memberId: there };
        accounts.set(member.phone.key, member.id);
        members.set(member.id, member);
        return { memberId: member.id };
      },
      saveProfile: async (before, profile, review, { records, publication }, caps = []) => {
        const now = members.get(before.id);
        if (now?.version !== before.version) return 'stale';
        if (!caps.every(({ subject, window, cap }) => count(subject, window, cap)))
          return 'too-many';
        const version = now.version + 1;
        const approved = stillApproved(before, review);
        members.set(before.id, {
          ...now,
          ...{ profile, review, approved, publication, rejectedBecause: null, version },
          reviewedProfile: reviewedBefore(before, review),
        });
        consents.set(before.id, [...(consents.get(before.id) ?? []), ...records]);
        return 'done';
      },
      savePublication: async ({ id, version }, publication, record, first) => {
        const held = heldOf(members, [first, { is: 'judged', memberId: id, version }]);
        if (!held) return 'stale';
        for (const [each, member] of held)
          members.set(each, each === id ? { ...member, publication } : member);
        consents.set(id, [...(consents.get(id) ?? []), record]);
        return 'done';
      },
      keepConsents: async () => undefined,
      approve: async (before) => {
        const now = members.get(before.id);
        if (!before.profile || now?.version !== before.version) return 'stale';
        const { documentIndex } = before.profile;
        if ((holders.get(documentIndex) ?? before.id) !== before.id) return 'document-taken';
        releaseOf(before);
        holders.set(documentIndex, before.id);
        const version = now.version + 1;
        const approved = { review: 'approved', approved: null, rejectedBecause: null } as const;
        members.set(before.id, { ...now, ...approved, version });
        return 'done';
      },
      reject: async (before, rejectedBecause) => {
        const now = members.get(before.id);
        if (now?.version !== before.version) return 'stale';
        const approved = stillApproved(before, 'rejected');
        const version = now.version + 1;
        members.set(before.id, { ...now, review: 'rejected', approved, rejectedBecause, version });
        return 'done';
      },
      withdrawApproval: async (before, rejectedBecause) => {
        const now = members.get(before.id);
        if (now?.version !== before.version) return 'stale';
        releaseOf(before);
        const version = now.version + 1;
        const gone = { review: 'rejected', approved: null } as const;
        members.set(before.id, { ...now, ...gone, rejectedBecause, version });
        return 'done';
      },
      saveCertifications: async ({ id, version }, certifications, { grounds = [] }) => {
        const judged = { is: 'judged', memberId: id, version } as const;
        const held = heldOf(members, [...grounds, judged]);
        if (!held) return 'stale';
        for (const [each, member] of held)
          members.set(each, each === id ? { ...member, certifications } : member);
        return 'done';
      },
      askingRoles: async (limit) =>
        [...members.values()]
          .filter(({ certifications }) => certifications.some(({ state }) => state === 'pending'))
          .map(({ id }) => id)
          .slice(0, limit),
      claimsOf: async (documentIndex) => ({
        holder: holders.get(documentIndex) ?? null,
        claimants: [...members.values()]
          .filter(({ profile }) => profile?.documentIndex === documentIndex)
          .map(({ id }) => id)
          .sort(),
      }),
      addWard: async (account, child, first) => {
        if (!asRead(account) || members.has(child.id) || !hold([first])) return 'stale';
        changed(account.id, { wards: [...account.wards, child.id], bonded: true });
        members.set(child.id, child);
        return 'done';
      },
      dropWard: async (account, child, first) => {
        if (!asRead(account, child) || !hold([first])) return 'stale';
        changed(account.id, { wards: withoutId(account.wards, child.id) });
        changed(child.id, { guardians: withoutId(child.guardians, account.id) });
        return 'done';
      },
      leave: async (before, seen, { alone, shared }) => {
        if (!asRead(before, ...alone, ...shared)) return 'stale';
        const list = listOf(before.id);
        if (list.version !== seen.version) return 'stale';
        changed(before.id, { leaving: true, wards: alone.map(({ id }) => id) });
        for (const { id } of alone) changed(id, { leaving: true });
        for (const { id, guardians } of shared)
          changed(id, { guardians: withoutId(guardians, before.id) });
        lists.set(before.id, { version: list.version + 1, leaving: true });
        for (const session of list.sessions)
          sessions.set(session.id, { ...session, leaving: true });
        return 'done';
      },
      saveOpenid: async (id, openid) => {
        const now = members.get(id);
        if (now) members.set(id, { ...now, openid });
      },
      addSubscriptions: async (id, templates, first) => {
        const held = heldOf(members, [first])?.get(id);
        if (!held) return 'stale';
        const subscriptions = { ...held.subscriptions };
        for (const template of templates)
          subscriptions[template] = (subscriptions[template] ?? 0) + 1;
        members.set(id, { ...held, subscriptions });
        return 'done';
      },
      spendSubscription: async (id, template) => {
        const now = members.get(id);
        const left = now?.subscriptions[template] ?? 0;
        if (!now || left <= 0) return false;
        members.set(id, { ...now, subscriptions: { ...now.subscriptions, [template]: left - 1 } });
        return true;
      },
      remove: async (before, seen, guardians, { grounds = [] } = {}) => {
        if (!asRead(before, ...guardians)) return 'stale';
        if (listOf(before.id).version !== seen.version) return 'stale';
        if (!hold(grounds)) return 'stale';
        for (const { id, wards } of guardians) changed(id, { wards: withoutId(wards, before.id) });
        members.delete(before.id);
        lists.delete(before.id);
        if (before.phone) accounts.delete(before.phone.key);
        releaseOf(before);
        const held = approvedIdentity(before)?.documentIndex;
        if (held !== undefined) formers.set(held, [...(formers.get(held) ?? []), before.id]);
        for (const { id } of seen.sessions) sessions.delete(id);
        return 'done';
      },
    },
    moves: fakeMoveStore({
      ...{ members, accounts, sessions, lists, codes, formers: formerHolders },
      ...{ listOf, asRead, changed, hold, count },
    }),
    sessions: {
      find: async (id) => sessions.get(id) ?? null,
      ofMember: async (memberId) => listOf(memberId),
      add: async (session, ended, seenVersion) => {
        if (listOf(session.memberId).version !== seenVersion) return 'stale';
        if (members.get(session.memberId)?.phone?.key !== session.phoneKey) return 'stale';
        lists.set(session.memberId, {
          ...lists.get(session.memberId),
          ...{ version: seenVersion + 1, lastUsedDay: session.lastSeenDay },
        });
        for (const { id } of ended) sessions.delete(id);
        sessions.set(session.id, session);
        return 'done';
      },
      end: async (memberId, ended, seenVersion, password) => {
        const member = members.get(memberId);
        if (listOf(memberId).version !== seenVersion) return 'stale';
        if (password !== undefined && member?.phone?.key !== password.phoneKey) return 'stale';
        lists.set(memberId, { ...lists.get(memberId), version: seenVersion + 1 });
        for (const { id } of ended) sessions.delete(id);
        if (member && password !== undefined)
          members.set(memberId, { ...member, passwordHash: password.hash });
        return 'done';
      },
      touch: async ({ id }, lastSeenDay) => {
        const session = sessions.get(id);
        if (!session) return;
        sessions.set(id, { ...session, lastSeenDay });
        const list = lists.get(session.memberId);
        if (list) lists.set(session.memberId, { ...list, lastUsedDay: lastSeenDay });
      },
    },
    codes: {
      load: async (phoneKey) => codes.get(phoneKey) ?? noCodes,
      keepSent: async (phoneKey, seenVersion, sentAt, challenge, code, outOfDate) => {
        const now = codes.get(phoneKey) ?? noCodes;
        if (now.version !== seenVersion) return false;
        const good = Object.entries(now.codes).filter(([one]) => !outOfDate.includes(one));
        codes.set(phoneKey, {
          sentAt,
          version: seenVersion + 1,
          codes: { ...Object.fromEntries(good), [challenge]: code },
        });
        return true;
      },
      forgetSent: async (phoneKey, challenge, sentAt) => {
        const now = codes.get(phoneKey);
        if (!now) return;
        const { [challenge]: _, ...others } = now.codes;
        codes.set(phoneKey, {
          sentAt: now.sentAt.filter((at) => at !== sentAt),
          version: now.version + 1,
          codes: others,
        });
      },
      takeTry: async (phoneKey, challenge, purpose, at, limit) => {
        const now = codes.get(phoneKey);
        const code = now?.codes[challenge];
        if (!now || !code || code.purpose !== purpose) return null;
        if (code.tries >= limit || code.expiresAt <= at) return null;
        const taken = { ...code, tries: code.tries + 1 };
        codes.set(phoneKey, { ...now, codes: { ...now.codes, [challenge]: taken } });
        return taken;
      },
      consume: async (phoneKey, challenge, hash) => {
        const now = codes.get(phoneKey);
        if (now?.codes[challenge]?.hash !== hash) return false;
        const { [challenge]: _, ...others } = now.codes;
        codes.set(phoneKey, { ...now, codes: others });
        return true;
      },
      countWithin: async (...within) => count(...within),
      countOnce: async (subject, by, window, cap) => {
        const counted = `${subject} ${window.from} ${by}`;
        if (lastTimes.has(counted)) return true;
        if (!count(subject, window, cap)) return false;
        lastTimes.set(counted, { at: window.from, by });
        return true;
      },
      onceWithin: async (subject, by, now, seconds) => {
        const last = lastTimes.get(subject);
        if (last && last.by !== by && secondsBetween(last.at, now) < seconds) return false;
        lastTimes.set(subject, { at: now, by });
        return true;
      },
    },
    tries: {
      take: async (phoneKey, now, limit, windowSeconds) => {
        const there = tries.get(phoneKey);
        if (!there || there.windowEnds <= now) {
          tries.set(phoneKey, { tries: 1, windowEnds: now + windowSeconds });
          return null;
        }
        if (there.tries >= limit) return { retryAfterSeconds: there.windowEnds - now };
        tries.set(phoneKey, { ...there, tries: there.tries + 1 });
        return null;
      },
      clear: async (phoneKey) => {
        tries.delete(phoneKey);
      },
    },
    units: {
      find: async (id, me) => {
        const there = units.get(id);
        return there && sees(there, me) ? there.unit : null;
      },
      search: async ({ text, province }, me, after, limit) => {
        const found = [...units.values()]
          .filter((each) => sees(each, me))
          .map(({ unit }) => unit)
          .filter((unit) => foldTyped(`${unit.name}|${unit.city}`).includes(text))
          .filter((unit) => province === null || unit.province === province)
          .sort((a, b) => (a.id < b.id ? -1 : 1))
          .filter((unit) => after === null || unit.id > after);
        const page = found.slice(0, limit);
        return { units: page, next: found.length > limit ? (page.at(-1)?.id ?? null) : null };
      },
      propose: async (unit, me, { subject, window, cap }, grounds) => {
        const held = heldOf(members, grounds);
        if (!held) return 'stale';
        if (!count(subject, window, cap)) return 'too-many';
        for (const [id, member] of held) members.set(id, member);
        const there = units.get(unit.id) ?? { unit, proposers: new Set<string>() };
        there.proposers.add(me);
        units.set(unit.id, there);
        return 'done';
      },
      keep: async (unit) => {
        units.set(unit.id, { unit, proposers: new Set() });
      },
    },
    live: {
      any: async (memberId, today) => {
        const there = live.get(memberId);
        return there !== undefined && there.count > 0 && there.lastDay >= today;
      },
    },
    entries,
    invitations,
    consentsOf: async (memberId) => consents.get(memberId) ?? [],
    guard: async (guardianId, childId) => {
      const [guardian, child] = [members.get(guardianId), members.get(childId)];
      if (!guardian || !child) throw new Error('nobody there');
      changed(childId, { guardians: [...child.guardians, guardianId] });
      changed(guardianId, { wards: [...guardian.wards, childId] });
    },
    setLive: async (memberId, count, lastDay) => {
      live.set(memberId, { count, lastDay });
    },
  };
};
