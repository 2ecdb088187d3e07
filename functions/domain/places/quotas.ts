import type { Event, Quota, Regulation } from '../../../src/contract/regulation';
import type { StaffRole } from '../../../src/contract/words';

/** A quota as it meets one event: `key` names what is counted, but for the unit. */
export interface EventQuota {
  readonly of: Quota['of'];
  /** of staff; null: of every role */
  readonly role: StaffRole | null;
  readonly perUnit: boolean;
  readonly key: string;
  readonly max: number;
}

type Of = Pick<Event, 'id' | 'discipline'> & { readonly group: { readonly id: string } };

/** Whether what is entered in an event counts for a quota. */
export const meets = ({ groups, disciplines }: Quota, { group, discipline }: Of): boolean =>
  (groups?.includes(group.id) ?? true) && (disciplines?.includes(discipline) ?? true);

/**
 * What a quota counts together, without the unit: its number in the regulation, which nobody changes once it is
 * published, and the event or group in each of which it counts.
 */
const keyOf = (number: number, { by = 'all' }: Quota, { id, group }: Of): string =>
  by === 'all' ? `${number}` : `${number}|${by === 'event' ? id : group.id}`;

/** The quotas an event meets, those of its unit first: who they keep out joins no waiting list (CAP-3). */
export const quotasOf = ({ quotas }: Pick<Regulation, 'quotas'>, event: Of): EventQuota[] =>
  quotas
    .flatMap((quota, number): EventQuota[] =>
      meets(quota, event)
        ? [
            {
              of: quota.of,
              role: quota.of === 'staff' ? (quota.role ?? null) : null,
              perUnit: quota.per === 'unit',
              key: keyOf(number, quota, event),
              max: quota.max,
            },
          ]
        : [],
    )
    .sort((one, other) => Number(other.perUnit) - Number(one.perUnit));

/** CAP-1: different athletes in the tournament as a whole, where they are limited. */
export const athletesInAll = ({
  quotas,
}: Pick<Regulation, 'quotas'>): { readonly key: string; readonly max: number } | null => {
  const number = quotas.findIndex(
    ({ of, per, by = 'all', groups, disciplines }) =>
      of === 'athletes' && per === 'tournament' && by === 'all' && !groups && !disciplines,
  );
  const quota = quotas[number];
  return quota ? { key: `${number}`, max: quota.max } : null;
};

/** Whether a quota counts over several events, so that they share one ledger. */
export const spansEvents = ({ quotas }: Pick<Regulation, 'quotas'>): boolean =>
  quotas.some(({ by }) => by !== 'event');

/** Where a holding counts for a quota: in a list of different people, or as one entry. */
export type Counted =
  | {
      readonly quota: EventQuota;
      readonly in: 'persons' | 'units';
      readonly key: string;
      readonly marks: readonly string[];
    }
  | { readonly quota: EventQuota; readonly in: 'quotaEntries'; readonly key: string };

/** What is counted of a holding beyond its event. */
interface Held {
  readonly athletes: number;
  readonly persons: readonly string[];
  readonly staff: readonly { readonly role: StaffRole; readonly person: string }[];
  readonly unitId: string | null;
  readonly elsewhere?: Readonly<Record<string, string>>;
}

/** The units that a holding counts for, its own first: those its athletes play for, its own while it has none (CAP-5). */
export const unitsHeld = ({
  athletes,
  unitId,
  elsewhere = {},
}: Pick<Held, 'athletes' | 'unitId' | 'elsewhere'>): string[] => {
  const others = Object.values(elsewhere);
  const own = unitId !== null && (athletes === 0 || athletes > others.length) ? [unitId] : [];
  return [...new Set([...own, ...others.sort()])];
};

const staffFor = ({ role }: EventQuota, staff: Held['staff']): string[] => [
  ...new Set(staff.filter((one) => role === null || one.role === role).map(({ person }) => person)),
];

/** Where a holding counts, quota by quota: for a unit's quota each athlete where their unit is, staff at the entry's. */
export const countedIn = (quotas: readonly EventQuota[], held: Held): Counted[] => {
  const { persons, staff, unitId, elsewhere = {} } = held;
  const units = unitsHeld(held);
  const at = (unit: string) => persons.filter((mark) => (elsewhere[mark] ?? unitId) === unit);
  return quotas.flatMap((quota): Counted[] => {
    const list = quota.perUnit ? 'units' : 'persons';
    const listed = (key: string, marks: readonly string[]): Counted[] =>
      marks.length > 0 ? [{ quota, in: list, key, marks }] : [];
    const ofUnit = (unit: string): string => `${quota.key}|${unit}`;
    if (quota.of === 'entries') {
      const keys = quota.perUnit ? units.map(ofUnit) : [quota.key];
      return keys.map((key) => ({ quota, in: 'quotaEntries', key }));
    }
    if (quota.of === 'athletes')
      return quota.perUnit
        ? units.flatMap((unit) => listed(ofUnit(unit), at(unit)))
        : listed(quota.key, persons);
    const marks = staffFor(quota, staff);
    if (!quota.perUnit) return listed(quota.key, marks);
    return unitId === null ? [] : listed(ofUnit(unitId), marks);
  });
};
