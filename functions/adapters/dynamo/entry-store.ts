import { partsOfId } from '../../domain/entry/entry';
import type { EntryCommit, EntryStore } from '../../domain/entry/entry-store';
import { epochSeconds } from '../../domain/calendar/calendar';
import { leavingWrites } from './acceptance-store';
import { batchGet } from './batch-get';
import type { Table } from './client';
import { entryFromItem, entryItem, OUTBOX } from './entry-item';
import { attribute, ex, unused } from './expression';
import { dueWrites, dynamoHiddenTexts } from './hidden-texts';
import { read } from './read';
import { entryKey, eventPartition, ledgerKey, participationPrefix, personPartition } from './keys';
import { transactWhile } from './grounds';
import { loadEntering, loadForCards, loadPerson, loadTogether } from './entry-loading';
import { ledgerExpression } from './ledger-expression';
import { ledgerScopeOf } from '../../domain/places/ledger';
import { participationFromItem, participationUpdate } from './participation-item';
import { queryAll, queryFirst, soundOnes, type Query } from './query';
import { GSI1 } from './table';
import { write, type Write } from './write';

/** Longer than any request that could still want to write the entry. */
const GRAVE_SECONDS = 7 * 86_400;

const writesOf = (commit: EntryCommit): Write[] => {
  const { tournament, before, after, parts, ledger, deadline } = commit;
  const seen = before && ex`version = ${before.version}`;
  const inTime = deadline && ex`${seen} AND ${attribute(deadline.instant)} > ${deadline.now}`;
  return [
    { put: entryItem(after), when: seen === null ? unused : (inTime ?? seen) },
    ...dueWrites(commit),
    ...leavingWrites(commit),
    ...parts.map((part) => participationUpdate(tournament, part)),
    ...(ledger
      ? [
          {
            update: ledgerKey(tournament.id, ledgerScopeOf(tournament.rules, after.eventId)),
            ...ledgerExpression(ledger),
          },
        ]
      : []),
  ];
};

/** EVENT#<tournament>#<event>/ENTRY#<short> and the copies people hold in PERSON#<key>/PART#<tournament>. */
export const dynamoEntryStore = (table: Table): EntryStore => ({
  load: (query) => loadEntering(table, query),
  loadPerson: (tournamentId, memberId) => loadPerson(table, tournamentId, memberId),
  loadForCards: (tournamentIds, memberId) => loadForCards(table, tournamentIds, memberId),

  loadTogether: (entryIds) => loadTogether(table, entryIds),

  bury: (tournamentId, eventId, short, now) =>
    write(table, {
      put: {
        ...entryKey(tournamentId, eventId, short),
        buried: true,
        ttl: epochSeconds(now) + GRAVE_SECONDS,
      },
      when: ex`attribute_not_exists(PK) OR attribute_exists(buried)`,
    }),

  commit: async (commit) => {
    const failed = await transactWhile(table, commit.grounds ?? [], writesOf(commit));
    if (failed === 'stale') return 'stale';
    if (failed.length === 0) return 'done';
    return commit.before === null && failed.includes(0) ? 'exists' : 'stale';
  },

  find: (entryId) => {
    const { tournamentId, eventId, short } = partsOfId(entryId);
    return read(table, entryFromItem, entryKey(tournamentId, eventId, short));
  },

  participationsOf: async (personKey) => {
    const items = await queryAll(table, {
      where: ex`PK = ${personPartition(personKey)} AND begins_with(SK, ${participationPrefix})`,
    });
    return items.filter((item) => item.about !== undefined).map(participationFromItem);
  },

  listOfEvent: async (tournamentId, eventId) => {
    const items = await queryAll(table, {
      where: ex`PK = ${eventPartition(tournamentId, eventId)} AND begins_with(SK, ${'ENTRY#'})`,
    });
    return items
      .flatMap((item) => entryFromItem(item) ?? [])
      .sort((one, other) => one.seq - other.seq);
  },

  existing: async (tournamentId, eventId, shorts) => {
    const items = await batchGet(
      table,
      shorts.map((short) => entryKey(tournamentId, eventId, short)),
      ['SK', 'buried'],
    );
    return new Map(
      items.map(({ SK, buried }) => [
        String(SK).slice('ENTRY#'.length),
        buried ? 'grave' : 'entry',
      ]),
    );
  },

  settleNotices: (entry, notices) =>
    write(table, {
      put: entryItem({ ...entry, notices, version: entry.version + 1 }),
      when: ex`version = ${entry.version}`,
    }),

  ...dynamoHiddenTexts(table),

  withNotices: async (limit) => {
    const owing: Query = { index: GSI1, where: ex`GSI1PK = ${OUTBOX}` };
    return soundOnes(table, await queryFirst(table, owing, limit), entryFromItem).flatMap(
      (entry) => entry ?? [],
    );
  },

  pageOfEvent: async (tournamentId, eventId, after, limit) => {
    const PK = eventPartition(tournamentId, eventId);
    const items = await queryFirst(
      table,
      // '!' sorts before every character of a short name, '~' after
      { where: ex`PK = ${PK} AND SK BETWEEN ${`ENTRY#${after}!`} AND ${'ENTRY#~'}` },
      limit,
    );
    const last = items.length < limit ? undefined : items.at(-1);
    return {
      entries: soundOnes(table, items, entryFromItem).flatMap((entry) => entry ?? []),
      next: last ? String(last.SK).slice('ENTRY#'.length) : null,
    };
  },
});
