import type { Use } from '../use';
import { initiatorOf, type Entry } from '../../domain/entry/entry';
import { isHiding, unhidden } from '../../domain/entry/hidden-texts';
import { ok, refuse, type Result } from '../../domain/result';
import { untilFresh } from '../commands/until-fresh';

/** Live entries with something that others do not read, for the association. One Query, and a GetItem for each. */
export const listHiddenTexts = async ({ entries }: Use<'entries'>): Promise<readonly Entry[]> => {
  const texts = await entries.hiddenTexts();
  const found = await Promise.all(texts.map(({ entryId }) => entries.find(entryId)));
  return found.flatMap((entry) => (entry && !entry.ended && isHiding(entry) ? [entry] : []));
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
    if (entry.unitHidden !== undefined && entry.unit !== null) {
      const unit = await units.find(entry.unit.id, initiatorOf(entry).memberId ?? null);
      if (unit?.state === 'proposed') await units.keep({ ...unit, state: 'kept' });
    }
    const shown = unhidden(entry);
    return (await entries.settleHidden(shown, null)) ? ok(shown) : 'stale';
  });
