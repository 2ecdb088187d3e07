import type { Organisation } from '../../domain/membership/organisation';
import type {
  OrganisationBeside,
  OrganisationStore,
} from '../../domain/membership/organisation-store';
import { accountSmsPut } from './account-messages';
import { batchGet } from './batch-get';
import { capCount } from './cap-count';
import type { Table } from './client';
import { allOf, changeOf, ex, unused } from './expression';
import { transactWhile } from './grounds';
import {
  askedPartition,
  organisationCodePartition,
  organisationHolder,
  organisationKey,
  organisedPartition,
} from './keys';
import { newsWrite } from './news-store';
import {
  holdingChanged,
  organisationOfItem,
  pointerOf,
  pointersChanged,
  queuedOrganisation,
} from './organisation-item';
import { queryAll, type Query } from './query';
import { read } from './read';
import { GSI1 } from './table';
import type { Write } from './write';

const goingWith = ({ news = [], messages = [], caps = [] }: OrganisationBeside): Write[] => [
  ...news.map(newsWrite),
  ...messages.map(accountSmsPut),
  ...caps.map(capCount),
];

const pointerWrites = (before: Organisation | null, after: Organisation): Write[] => {
  const { put, drop } = pointersChanged(before, after);
  return [...put.map((item) => ({ put: item })), ...drop.map((key) => ({ delete: key }))];
};

/** The item as it is after a change, while it is as it was read. */
const itemChange = (
  before: Organisation,
  after: Organisation,
  { claimedBy }: OrganisationBeside,
): Write => {
  const organisation = { ...after, version: before.version + 1 };
  const queued = queuedOrganisation(organisation);
  const when = [
    ex`organisation.version = ${before.version}`,
    ...(claimedBy === undefined ? [] : [ex`lease.by = ${claimedBy}`]),
  ];
  const { GSI1PK, GSI1SK, waits } = queued ?? { GSI1PK: '', GSI1SK: '', waits: new Set() };
  const change = changeOf(
    queued
      ? {
          set: [
            ex`organisation = ${organisation}`,
            ...[ex`GSI1PK = ${GSI1PK}`, ex`GSI1SK = ${GSI1SK}`, ex`waits = ${waits}`],
          ],
        }
      : {
          set: [ex`organisation = ${organisation}`],
          remove: [ex`GSI1PK`, ex`GSI1SK`, ex`waits`],
        },
  );
  return { update: organisationKey(before.id), change, when: allOf(when) };
};

/**
 * ORGANISATION#<id>/META {organisation, lease?}, GSI1 REVIEWS while it waits; …/STAFF#<member> and …/INVITED#<id>, GSI1 by
 * the member and by the number; ORGANISATION-CODE#<code>/CLAIM#<id> and /HOLDER {organisationId}.
 */
export const dynamoOrganisationStore = (table: Table): OrganisationStore => {
  const pointedTo = async (query: Query): Promise<string[]> =>
    (await queryAll(table, query)).map((item) => pointerOf(item).organisationId);
  const found = async (ids: readonly string[]): Promise<Organisation[]> =>
    ids.length === 0
      ? []
      : (await batchGet(table, [...new Set(ids)].map(organisationKey)))
          .map((item) => organisationOfItem(item).organisation)
          .sort((one, other) => (one.id < other.id ? -1 : 1));
  const ofMember = (memberId: string) =>
    pointedTo({ index: GSI1, where: ex`GSI1PK = ${organisedPartition(memberId)}` });

  return {
    find: async (id) =>
      (await read(table, organisationOfItem, organisationKey(id)))?.organisation ?? null,

    ofMember: async (memberId) => found(await ofMember(memberId)),
    countOf: async (memberId) => (await ofMember(memberId)).length,
    inviting: async (phoneKey) =>
      found(await pointedTo({ index: GSI1, where: ex`GSI1PK = ${askedPartition(phoneKey)}` })),

    presenting: async (code) => {
      const items = await queryAll(table, { where: ex`PK = ${organisationCodePartition(code)}` });
      const holder = items.find(({ SK }) => SK === organisationHolder);
      const claims = items.filter(({ SK }) => SK !== organisationHolder);
      return {
        organisations: await found(claims.map((item) => pointerOf(item).organisationId)),
        holderId: holder ? pointerOf(holder).organisationId : null,
      };
    },

    namesOf: async (ids) =>
      new Map(
        (await found(ids)).map(({ id, details, standing }) => [id, (standing ?? details).name]),
      ),

    register: async (organisation, { grounds = [], ...beside }) => {
      const queued = queuedOrganisation(organisation) ?? {};
      const failed = await transactWhile(table, grounds, [
        { put: { ...organisationKey(organisation.id), ...queued, organisation }, when: unused },
        ...pointerWrites(null, organisation),
        ...goingWith(beside),
      ]);
      return failed === 'stale' || failed.length > 0 ? 'stale' : 'done';
    },

    change: async (before, after, { grounds = [], ...beside }) => {
      const { take, free } = holdingChanged(before, after);
      const { id: organisationId } = before;
      const counts = (beside.caps ?? []).length;
      const holding: Write[] = take ? [{ put: { ...take, organisationId }, when: unused }] : [];
      const writes = [
        itemChange(before, after, beside),
        ...holding,
        ...(free ? [{ delete: free }] : []),
        ...pointerWrites(before, after),
        ...goingWith(beside),
      ];
      const failed = await transactWhile(table, grounds, writes);
      if (failed === 'stale' || failed.includes(0)) return 'stale';
      if (take && failed.includes(1)) return 'code-taken';
      const capsFrom = writes.length - counts;
      if (failed.length === 0) return 'done';
      return failed.every((at) => at >= capsFrom) ? 'too-many' : 'stale';
    },
  };
};
