import type { Use } from '../use';
import { initiatorOf, type Slot } from '../../domain/entry/entry';
import { UNASKED_SMS } from '../../domain/entry/notice';
import { entryFacts, type InPlace, type ToSlot } from '../../domain/entry/tellings-of';
import { dayOf } from '../../domain/session/cap-window';
import type { Caps } from '../../domain/session/sms-code-store';
import { KINDS, rowOf } from '../../domain/telling/kinds';
import type { Message, Telling } from '../../domain/telling/message';
import { tellMember, tellSlot } from './put-message';
import type { TellingDeps } from './telling-deps';

const A_DAY = 86_400;

/** Who never said yes: their number was written down, or they were picked (ENT-24), by somebody else. */
export const isUnasked = ({ memberId }: Slot): boolean => memberId === undefined;

/** What somebody who never said yes may get an SMS of: an invitation, a reminder, a removal. */
export const asksUnasked = ({ kind }: Pick<Telling, 'kind'>): boolean =>
  rowOf(kind).group === KINDS.invited.group;

/**
 * Tells the person of a slot. What asks somebody who never said yes is counted against the initiator's day (MEM-9),
 * once and before anything is known of the number: whether it has an account, WeChat or settings changes nothing
 * that the initiator sees. Above the day it goes without an SMS, and the initiator hears so, once a day, to share
 * the card instead (TEL-2).
 */
export const tellInEntry = async (
  deps: TellingDeps,
  place: InPlace,
  { slot, telling }: ToSlot,
): Promise<void> => {
  const isCounted = isUnasked(slot) && asksUnasked(telling);
  const account = isCounted ? await initiatingAccount(deps, place) : null;
  if (account === null || (await isInDay(deps, account, telling)))
    return tellSlot(deps, slot, telling);
  await tellSlot(deps, slot, { ...telling, withoutSms: true });
  await tellUsedUp(deps, place, account, telling);
};

/** Whose day the invitations of an entry are: the initiator's, of a child its earlier guardian's, who has one for all. */
const initiatingAccount = async ({ members }: TellingDeps, { entry }: InPlace): Promise<string> => {
  const { memberId, personKey } = initiatorOf(entry);
  const initiator = memberId === undefined ? null : await members.find(memberId);
  return initiator?.guardians[0] ?? personKey;
};

const isInDay = (
  { codes, clock }: TellingDeps,
  account: string,
  { source }: Telling,
): Promise<boolean> =>
  codes.countOnce(`sms|by|${account}`, source, dayOf(clock.now()), UNASKED_SMS.perInitiatorAndDay);

const tellUsedUp = async (
  deps: TellingDeps,
  place: InPlace,
  account: string,
  telling: Telling,
): Promise<void> => {
  const { codes, clock } = deps;
  const { memberId } = initiatorOf(place.entry);
  if (memberId === undefined) return;
  const source = `sms-used-up|${telling.source}`;
  if (!(await codes.onceWithin(`sms|used-up|${account}`, source, clock.now(), A_DAY))) return;
  const facts = entryFacts(place);
  await tellMember(deps, memberId, { kind: 'sms-used-up', at: telling.at, source, facts });
};

/**
 * Whether an SMS to somebody who never said yes is within what their phone has in an hour and a day (MEM-9); the
 * same message may try again, and is counted once.
 */
export const mayGetUnasked = async (
  { codes, clock }: Use<'clock'> & { readonly codes: Caps },
  { entry }: InPlace,
  phoneKey: string,
  { id }: Pick<Message, 'id'>,
): Promise<boolean> => {
  const { perPhoneAndDay, perPhoneAndEntrySeconds } = UNASKED_SMS;
  const now = clock.now();
  const about = `sms|about|${entry.id}|${phoneKey}`;
  return (
    (await codes.onceWithin(about, id, now, perPhoneAndEntrySeconds)) &&
    (await codes.countOnce(`sms|to|${phoneKey}`, id, dayOf(now), perPhoneAndDay))
  );
};
