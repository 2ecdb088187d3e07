import {
  type Event,
  eventsOf,
  limitsOf,
  type Quota,
  type Regulation,
} from '../../../src/contract/regulation';
import type { Finding } from '../../../src/contract/regulation-findings';
import { entryKindOf, STAFF_ROLES } from '../../../src/contract/words';
import { athletesInAll, meets } from '../places/quotas';
import type { Check } from './check';

const eachQuota =
  (check: (quota: Quota, path: string, regulation: Regulation) => readonly Finding[]): Check =>
  (regulation) =>
    regulation.quotas.flatMap((quota, at) => check(quota, `quotas.${at}`, regulation));

/** What a quota counts, whatever its number. */
const countedBy = ({ groups, disciplines, by = 'all', max: _, ...quota }: Quota): string =>
  JSON.stringify([
    ...[quota.of, quota.per, 'role' in quota ? quota.role : null, by],
    ...[groups, disciplines].map((only) => (only ? [...only].sort() : null)),
  ]);

/**
 * Whether anybody whom a quota of staff counts can be named in an event: in a team as many as its rule has, in singles
 * where a delegation is asked, in a pair whoever enters it (ENT-4, ENT-10, ENT-17).
 */
const staffed = (quota: Quota, { team, discipline }: Event, delegation: boolean): boolean => {
  if (quota.of !== 'staff') return true;
  const kind = entryKindOf(discipline);
  return kind === 'team'
    ? STAFF_ROLES.some(
        (role) => (quota.role ?? role) === role && team !== null && team.staff[role] > 0,
      )
    : kind === 'pair' || delegation;
};

/** Entries for which the events of a quota have room where it counts them together; null: no limit. */
const entriesIn = (quota: Quota, regulation: Regulation): number | null => {
  const { by = 'all' } = quota;
  const rooms = new Map<string, number>();
  for (const event of eventsOf(regulation).filter((one) => meets(quota, one))) {
    const key = by === 'all' ? '' : by === 'event' ? event.id : event.group.id;
    const entries = limitsOf(event.places).entries;
    rooms.set(key, (rooms.get(key) ?? 0) + (entries ?? Infinity));
  }
  const most = Math.max(...rooms.values());
  return Number.isFinite(most) ? most : null;
};

/** What a quota counts is limited by something else already; null: by nothing. */
const totalOf = (quota: Quota, regulation: Regulation): number | null => {
  if (quota.of === 'entries') return entriesIn(quota, regulation);
  const all = quota.of === 'athletes' ? athletesInAll(regulation) : null;
  return all !== null && regulation.quotas[Number(all.key)] !== quota ? all.max : null;
};

/** The events that a quota counts together, bucket by bucket. */
const bucketsOf = (quota: Quota, regulation: Regulation): ReadonlySet<string>[] => {
  const { by = 'all' } = quota;
  const met = eventsOf(regulation).filter((event) => meets(quota, event));
  const keyOf = (event: Event) => (by === 'all' ? '' : by === 'event' ? event.id : event.group.id);
  return [...new Set(met.map(keyOf))].map(
    (key) => new Set(met.filter((event) => keyOf(event) === key).map(({ id }) => id)),
  );
};

/** Whether all that one quota counts of a unit another counts too, in one bucket. */
const isWithin = (quota: Quota, other: Quota, regulation: Regulation): boolean => {
  const sameKind =
    quota.of === other.of &&
    (other.of !== 'staff' ||
      other.role === undefined ||
      (quota.of === 'staff' && other.role === quota.role));
  if (!sameKind || quota.per !== 'unit' || other.per !== 'unit') return false;
  const wider = bucketsOf(other, regulation);
  return bucketsOf(quota, regulation).every((bucket) =>
    wider.some((one) => [...bucket].every((id) => one.has(id))),
  );
};

/** CAP-5: quotas that count something, each of them once, and can be reached. */
export const quotaChecks: readonly Check[] = [
  (regulation) =>
    regulation.quotas.flatMap((quota, at): Finding[] =>
      regulation.quotas.slice(0, at).some((other) => countedBy(other) === countedBy(quota))
        ? [{ path: `quotas.${at}`, code: 'QUOTA_TWICE' }]
        : [],
    ),
  eachQuota(({ groups = [] }, path, regulation) =>
    groups
      .filter((id) => !regulation.groups.some((group) => group.id === id))
      .map((group) => ({ path: `${path}.groups`, code: 'GROUP_UNKNOWN', detail: { group } })),
  ),
  eachQuota((quota, path, regulation) =>
    eventsOf(regulation).some(
      (event) => meets(quota, event) && staffed(quota, event, regulation.entry.delegation),
    )
      ? []
      : [{ path, code: 'QUOTA_OF_NOTHING' }],
  ),
  eachQuota(({ per, by }, path) =>
    per === 'tournament' && by === 'event' ? [{ path, code: 'QUOTA_OF_EACH_EVENT' }] : [],
  ),
  eachQuota((quota, path, regulation) => {
    const total = totalOf(quota, regulation);
    return total !== null && quota.max >= total
      ? [{ path: `${path}.max`, code: 'QUOTA_OVER_TOTAL', detail: { max: quota.max, total } }]
      : [];
  }),
  eachQuota((quota, path, regulation) => {
    const wider = regulation.quotas.find(
      (other) =>
        other !== quota &&
        countedBy(other) !== countedBy(quota) &&
        other.max <= quota.max &&
        isWithin(quota, other, regulation),
    );
    return wider
      ? [
          {
            ...{ path: `${path}.max`, code: 'QUOTA_OVER_OTHER' },
            detail: { max: quota.max, other: wider.max },
          },
        ]
      : [];
  }),
  ({ entry, quotas }) =>
    entry.unit !== 'required' && quotas.some(({ per }) => per === 'unit')
      ? [{ path: 'entry.unit', code: 'UNIT_LIMIT_WITHOUT_UNIT' }]
      : [],
];
