import type { Use } from '../use';
import { activeSlots, type Entry } from '../../domain/entry/entry';
import { isHiding, unhidden } from '../../domain/entry/hidden-texts';
import { unitsOf } from '../../domain/entry/rules-of';
import { ok, refuse, type Result } from '../../domain/result';
import { untilFresh } from '../commands/until-fresh';

/** Live entries with something that others do not read, for the association. One Query, and a GetItem for each. */
export const listHiddenTexts = async ({ entries }: Use<'entries'>): Promise<readonly Entry[]> => {
  const texts = await entries.hiddenTexts();
  const found = await Promise.all(texts.map(({ entryId }) => entries.find(entryId)));
  return found.flatMap((entry) => (entry && !entry.ended && isHiding(entry) ? [entry] : []));
};

/** What the people of an entry have proposed comes on the kept list; a unit is found by who proposed it. */
const keepUnits = async (units: Use<'units'>['units'], entry: Entry): Promise<void> => {
  const people = [null, ...activeSlots(entry).flatMap(({ memberId }) => memberId ?? [])];
  for (const { id } of unitsOf(entry)) {
    const found = await Promise.all(people.map((memberId) => units.find(id, memberId)));
    const unit = found.find((one) => one !== null);
    if (unit?.state === 'proposed') await units.keep({ ...unit, state: 'kept' });
  }
};

/**
 * The association has looked at what an entry's people wrote (ENT-7): `show` lets everybody read the team's name and
 * puts a proposed unit on the kept list; `hide` keeps a team's name from others for good. Refuses ENTRY_NOT_FOUND,
 * also where there is nothing to be hidden. The same again changes nothing.
 */
export const reviewHiddenTexts = (
  { entries, units }: Use<'entries' | 'units'>,
  entryId: string,
  verdict: 'show' | 'hide',
): Promise<Result<Entry>> =>
  untilFresh(async () => {
    const entry = await entries.find(entryId);
    if (!entry || (verdict === 'hide' && entry.teamName === null)) return refuse('ENTRY_NOT_FOUND');
    if (verdict === 'hide') {
      const hidden: Entry = { ...entry, nameHidden: 'risky' };
      const settled = await entries.settleHidden(hidden, { dueAt: null, tries: 0 });
      return settled ? ok(hidden) : 'stale';
    }
    if (!isHiding(entry)) return ok(entry);
    if (entry.unitHidden !== undefined) await keepUnits(units, entry);
    const shown = unhidden(entry);
    return (await entries.settleHidden(shown, null)) ? ok(shown) : 'stale';
  });
