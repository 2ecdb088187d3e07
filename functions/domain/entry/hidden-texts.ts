import type { Instant } from '../../../src/contract/words';
import { addSeconds } from '../calendar/calendar';
import type { Unit } from '../membership/unit';
import { activeSlots, type Entry, type HiddenTexts } from './entry';
import { unitsOf } from './rules-of';

/** An entry with a hidden text, and when it is looked at next; null: by a person. */
export interface HiddenText {
  readonly entryId: string;
  readonly dueAt: Instant | null;
  readonly tries: number;
}

/** How often WeChat is asked again; ours. About a fortnight, in which an entry closes. */
const CHECKS = { firstSeconds: 60, mostSeconds: 6 * 3600, most: 60 } as const;

export const nextCheck = (tries: number, now: Instant): Omit<HiddenText, 'entryId'> => {
  const seconds = Math.min(CHECKS.mostSeconds, CHECKS.firstSeconds * 2 ** tries);
  const dueAt = tries + 1 < CHECKS.most ? addSeconds(now, seconds) : null;
  return { dueAt, tries: tries + 1 };
};

type Written = Pick<Entry, 'ended' | 'slots' | 'teamName' | 'unit' | keyof HiddenTexts>;

export const isHiding = ({ nameHidden, unitHidden }: HiddenTexts): boolean =>
  nameHidden !== undefined || unitHidden !== undefined;

/** Something of a live entry waits for its check. */
export const isWaiting = ({ ended, nameHidden, unitHidden }: Written): boolean =>
  ended === null && (nameHidden === 'pending' || unitHidden === 'pending');

const confirmed = (entry: Written): number =>
  activeSlots(entry).filter(({ state }) => state === 'confirmed').length;

/** It is to be looked at at once: it is new, or somebody more is there by whom WeChat can be asked. */
export const isDueAnew = (before: Written | null, after: Written): boolean =>
  isWaiting(after) && (before === null || confirmed(after) > confirmed(before));

/** The entry with everything for everybody to read. */
export const unhidden = (entry: Entry): Entry => {
  const { nameHidden: _name, unitHidden: _unit, ...shown } = entry;
  return shown;
};

/** The team's name as others read it; null: there is none, or it is hidden. */
export const nameForOthers = ({ teamName, nameHidden }: Written): string | null =>
  nameHidden === undefined ? teamName : null;

/** The team's name where others do not read it: risky, or not checked yet (ENT-7). */
export const hiddenName = ({ teamName, nameHidden }: Written): readonly string[] =>
  nameHidden === undefined || teamName === null ? [] : [teamName];

/** The names of its units as others read them; none of them before all are on the kept list. */
export const unitsForOthers = (entry: Written): string[] =>
  entry.unitHidden === undefined ? unitsOf(entry).map(({ name }) => name) : [];

/** Of somebody who has just joined for a unit of their own that is proposed (ENT-7). */
export const hidingUnitOf = (
  people: readonly { readonly unit: Unit | null }[],
): Pick<HiddenTexts, 'unitHidden'> =>
  people.some(({ unit }) => unit?.state === 'proposed') ? { unitHidden: 'pending' } : {};
