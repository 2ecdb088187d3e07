import type { Use } from '../use';
import { eachAlone } from '../commands/each-alone';
import { activeSlots, type Entry } from '../../domain/entry/entry';
import { unitsOf } from '../../domain/entry/rules-of';
import { isWaiting, nextCheck, type HiddenText } from '../../domain/entry/hidden-texts';

type Deps = Use<'clock' | 'entries' | 'logger' | 'members' | 'units' | 'wechat'>;

/** Entries in one round of the sweep, and people of one by whom WeChat is asked. */
const BATCH = 100;
const ASKED_BY = 3;

/**
 * What others do not read yet is checked again (ENT-7): a team's name as soon as one of its people is known to
 * WeChat, or WeChat answers again; a unit's until it is on the kept list. A name found unfit stays hidden, as its
 * initiator sees in the entry. One Query where nothing waits.
 */
export const checkHiddenTexts = async (deps: Deps): Promise<void> => {
  const now = deps.clock.now();
  const texts = await deps.entries.hiddenTexts();
  const due = texts.filter(({ dueAt }) => dueAt !== null && dueAt <= now);
  await eachAlone(deps, 'hidden-text', due.slice(0, BATCH), (text) => checkOne(deps, text));
};

const checkOne = async (deps: Deps, text: HiddenText): Promise<void> => {
  const { entries, clock } = deps;
  const entry = await entries.find(text.entryId);
  // ended, or looked at by a person meanwhile
  if (!entry || !isWaiting(entry)) return entries.noteHidden(text, null);
  const next = nextCheck(text.tries, clock.now());
  const after = await unitChecked(deps, await nameChecked(deps, entry));
  if (after === entry) return entries.noteHidden(text, next);
  const byHand = after.nameHidden === 'risky' ? { dueAt: null, tries: next.tries } : null;
  // written by somebody meanwhile: it is still due
  await entries.settleHidden(after, isWaiting(after) ? next : byHand);
};

const nameChecked = async (deps: Deps, entry: Entry): Promise<Entry> => {
  if (entry.nameHidden !== 'pending' || entry.teamName === null) return entry;
  const { nameHidden: _, ...shown } = entry;
  for (const openid of await openidsOf(deps, entry)) {
    const found = await deps.wechat.checkText(openid, entry.teamName);
    if (found === 'pass') return shown;
    if (found === 'risky') return { ...entry, nameHidden: 'risky' };
  }
  return entry;
};

/** Of the people who confirmed, the initiator first, and of their guardians' accounts. */
const openidsOf = async ({ members }: Deps, entry: Entry): Promise<readonly string[]> => {
  const found = (ids: readonly string[]) =>
    Promise.all([...new Set(ids)].map((id) => members.find(id)));
  const people = await found(activeSlots(entry).flatMap(({ memberId }) => memberId ?? []));
  const guardians = await found(people.flatMap((member) => member?.guardians ?? []));
  return [...people, ...guardians].flatMap((member) => member?.openid ?? []).slice(0, ASKED_BY);
};

const unitChecked = async ({ units }: Deps, entry: Entry): Promise<Entry> => {
  const { unitHidden, ...shown } = entry;
  if (unitHidden === undefined) return entry;
  const kept = await Promise.all(unitsOf(entry).map(({ id }) => units.find(id, null)));
  return kept.every((unit) => unit !== null) ? shown : entry;
};
