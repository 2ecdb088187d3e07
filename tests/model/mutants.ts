import type { EntryCommit } from '../../functions/domain/entry/entry-store';
import type { Member } from '../../functions/domain/membership/member';
import type { LedgerWrite } from '../../functions/domain/places/ledger-write';
import type { ModelStores } from './stores';
import { guardOf } from './watched';
import type { Mutant } from './world';

const writing = (
  stores: ModelStores,
  change: (write: LedgerWrite) => LedgerWrite,
): ModelStores => ({
  ...stores,
  ledgers: {
    ...stores.ledgers,
    write: (ledger, write) => stores.ledgers.write(ledger, change(write)),
  },
  entries: {
    ...stores.entries,
    commit: (commit) =>
      stores.entries.commit(commit.ledger ? { ...commit, ledger: change(commit.ledger) } : commit),
  },
});

const committing = (
  stores: ModelStores,
  change: (commit: EntryCommit) => EntryCommit | Promise<EntryCommit>,
): ModelStores => ({
  ...stores,
  entries: {
    ...stores.entries,
    commit: async (commit) => stores.entries.commit(await change(commit)),
  },
});

/** A condition of the ledger that never reaches the store. */
const withoutCondition =
  (guard: string): Mutant =>
  (stores) =>
    writing(stores, (write) => ({
      ...write,
      conditions: write.conditions.filter((condition) => guardOf(condition) !== guard),
    }));

/** A field of a commit that must hold, left out. */
const withoutField =
  (field: string): Mutant =>
  (stores) =>
    committing(
      stores,
      (commit) =>
        Object.fromEntries(
          Object.entries(commit).filter(([name]) => name !== field),
        ) as unknown as EntryCommit,
    );

/** Written over whatever stands there, as if nobody had come between. */
const overEntry: Mutant = (stores) =>
  committing(stores, async (commit) => {
    const present = commit.before && (await stores.entries.find(commit.after.id));
    if (!present) return commit;
    const { version } = present;
    return { ...commit, before: present, after: { ...commit.after, version: version + 1 } };
  });

const asItStands = async (stores: ModelStores, before: Member): Promise<Member> => ({
  ...before,
  version: (await stores.members.find(before.id))?.version ?? before.version,
});

/** Guards that stand in the stores themselves. */
const OF_STORES: Readonly<Record<string, Mutant>> = {
  'commit before': overEntry,
  'bury nothing': (stores) => ({
    ...stores,
    entries: {
      ...stores.entries,
      bury: async (tournamentId, eventId, short) =>
        !(await stores.entries.find(`${tournamentId}.${eventId}.${short}`)),
    },
  }),
  'messages over a newer entry': (stores) => ({
    ...stores,
    entries: {
      ...stores.entries,
      settleNotices: async (entry, notices) => {
        const present = await stores.entries.find(entry.id);
        if (!present) return false;
        await stores.entries.commit({
          tournament: { id: entry.tournamentId } as EntryCommit['tournament'],
          before: present,
          after: { ...entry, notices, version: present.version + 1 },
          parts: [],
        });
        return true;
      },
    },
  }),
  'profile over a newer member': (stores) => ({
    ...stores,
    members: {
      ...stores.members,
      saveProfile: async (before, ...rest) =>
        stores.members.saveProfile(await asItStands(stores, before), ...rest),
    },
  }),
  'review over a newer member': (stores) => ({
    ...stores,
    members: {
      ...stores.members,
      approve: async (before) => stores.members.approve(await asItStands(stores, before)),
    },
  }),
  'deletion of a newer member': (stores) => ({
    ...stores,
    members: {
      ...stores.members,
      remove: async (before, ...rest) =>
        stores.members.remove(await asItStands(stores, before), ...rest),
    },
  }),
};

/** The mutant that takes a guard out, by the name the histories met it under. */
export const mutantOf = (guard: string): Mutant =>
  OF_STORES[guard] ??
  (guard.startsWith('commit ')
    ? withoutField(guard.slice('commit '.length))
    : withoutCondition(guard));

export const storeGuards: readonly string[] = Object.keys(OF_STORES);
