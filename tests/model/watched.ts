import type { EntryStore } from '../../functions/domain/entry/entry-store';
import { ledgerScopeOf } from '../../functions/domain/places/ledger';
import type { LedgerWrite } from '../../functions/domain/places/ledger-write';
import type { Observer, Writing } from './observer';
import type { Scheduler } from './scheduler';
import type { ModelStores } from './stores';

type Method = (...given: readonly unknown[]) => Promise<unknown>;

/** Every method of a store waits for its turn. */
export const taken = <T extends object>(scheduler: Scheduler, name: string, store: T): T =>
  new Proxy(store, {
    get: (target, key) => {
      const value: unknown = Reflect.get(target, key);
      if (typeof value !== 'function') return value;
      return (...given: readonly unknown[]) =>
        scheduler.call(`${name}.${String(key)}`, () => (value as Method).apply(target, [...given]));
    },
  });

/**
 * A BatchGet reads every item as it stands, but not all at one moment: the ledger is of another turn than the
 * rest, the member of another than the entry, and the participation is older than the member it is judged with.
 */
const torn = (entries: EntryStore): EntryStore => ({
  ...entries,
  load: async (query) => {
    const { ledger } = await entries.load(query);
    const earlier = await entries.load(query);
    const { member, people } = await entries.load(query);
    const tornPeople = people.map((person, at) => ({
      ...person,
      participation: earlier.people[at]?.participation ?? null,
    }));
    return { ...(await entries.load(query)), ledger, member, people: tornPeople };
  },
});

/** The stores as requests of a history get them: one call at a time, in the scheduler's order. */
export const inTurns = (scheduler: Scheduler, stores: ModelStores): ModelStores => ({
  ...stores,
  entries: torn(taken(scheduler, 'entries', stores.entries)),
  ledgers: taken(scheduler, 'ledgers', stores.ledgers),
  invitations: taken(scheduler, 'invitations', stores.invitations),
  members: taken(scheduler, 'members', stores.members),
  sessions: taken(scheduler, 'sessions', stores.sessions),
  codes: taken(scheduler, 'codes', stores.codes),
  live: taken(scheduler, 'live', stores.live),
});

/** Which guards a history met: what a mutant of each has to be killed for. */
export type Met = (guard: string) => void;

export const guardOf = ({ is, path }: LedgerWrite['conditions'][number]): string =>
  `${is} ${path[0]}`;

/** What of a commit is written; all the rest of it is what must hold. */
const WRITTEN = new Set(['tournament', 'after', 'parts']);

/** Tells the observer of every write that was done. */
export const watched = (
  stores: ModelStores,
  observer: Observer,
  writing: () => Writing,
  met: Met,
): ModelStores => {
  const { entries, ledgers, members } = stores;
  const look = async (tournamentId: string, scope: string | null, by: Writing) => {
    const ledger = await ledgers.find(tournamentId, scope);
    if (ledger) observer.ledgerWritten(ledger, by);
  };
  return {
    ...stores,
    ledgers: {
      ...ledgers,
      write: async (ledger, write) => {
        write.conditions.forEach((condition) => met(guardOf(condition)));
        const by = writing();
        const written = await ledgers.write(ledger, write);
        if (written.is === 'done') await look(ledger.tournamentId, ledger.eventId, by);
        return written;
      },
    },
    entries: {
      ...entries,
      commit: async (commit) => {
        for (const [name, value] of Object.entries(commit))
          if (value !== undefined && value !== null && !WRITTEN.has(name)) met(`commit ${name}`);
        commit.ledger?.conditions.forEach((condition) => met(guardOf(condition)));
        const by = writing();
        const { tournament, after } = commit;
        const committed = await entries.commit(commit);
        if (committed !== 'done') return committed;
        const newcomers = observer.newcomers(after);
        if (commit.ledger)
          await look(tournament.id, ledgerScopeOf(tournament.rules, after.eventId), by);
        observer.entryWritten(after, commit, by);
        for (const person of newcomers)
          observer.memberSeen(after, person, await members.find(person));
        return committed;
      },
      settleNotices: async (entry, notices) => {
        const settled = await entries.settleNotices(entry, notices);
        if (settled)
          observer.entries.set(entry.id, { ...entry, notices, version: entry.version + 1 });
        return settled;
      },
    },
    members: {
      ...members,
      saveProfile: async (before, profile, review, consents, caps) => {
        const written = await members.saveProfile(before, profile, review, consents, caps);
        const former = before.profile;
        const other =
          former?.realName !== profile.realName || former.documentIndex !== profile.documentIndex;
        if (written === 'done' && other)
          observer.identityGone(before.id, 'identity-changed-while-entered');
        return written;
      },
      remove: async (before, ...rest) => {
        const written = await members.remove(before, ...rest);
        if (written === 'done') observer.identityGone(before.id, 'deleted-while-entered');
        return written;
      },
    },
  };
};
