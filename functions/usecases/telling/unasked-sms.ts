import type { Use } from '../use';
import { initiatorOf, type Slot } from '../../domain/entry/entry';
import { UNASKED_SMS } from '../../domain/entry/notice';
import { entryFacts, type InPlace } from '../../domain/entry/tellings-of';
import { dayOf } from '../../domain/session/cap-window';
import type { Caps } from '../../domain/session/sms-code-store';
import type { Message } from '../../domain/telling/message';
import { tellMember } from './put-message';
import type { TellingDeps } from './telling-deps';

const A_DAY = 86_400;

/**
 * Whether an SMS to somebody who never said yes is within what phones and initiators have in an hour and a day
 * (MEM-9); `initiator`: it is what they have that is used up.
 */
export const unaskedSms = async (
  { codes, clock }: Use<'clock'> & { readonly codes: Caps },
  asked: {
    readonly entryId: string;
    readonly personKey: string;
    readonly initiator: string;
    /** the same message may try again */
    readonly messageId: string;
  },
): Promise<'allowed' | 'used up' | 'initiator used up'> => {
  const { entryId, personKey, initiator, messageId } = asked;
  const { perPhoneAndDay, perPhoneAndEntrySeconds, perInitiatorAndDay } = UNASKED_SMS;
  const now = clock.now();
  const about = `sms|about|${entryId}|${personKey}`;
  const mayHave =
    (await codes.onceWithin(about, messageId, now, perPhoneAndEntrySeconds)) &&
    (await codes.countWithin(`sms|to|${personKey}`, dayOf(now), perPhoneAndDay));
  if (!mayHave) return 'used up';
  const within = await codes.countWithin(`sms|by|${initiator}`, dayOf(now), perInitiatorAndDay);
  return within ? 'allowed' : 'initiator used up';
};

/** The same for a slot's person; the initiator whose day is used up hears so, once a day, to share the card instead (TEL-2). */
export const mayAskBySms = async (
  deps: TellingDeps,
  place: InPlace,
  slot: Slot,
  { id: messageId, at }: Pick<Message, 'at' | 'id'>,
): Promise<boolean> => {
  const { entry } = place;
  const { personKey, memberId } = initiatorOf(entry);
  const asked = { entryId: entry.id, personKey: slot.personKey, initiator: personKey, messageId };
  const answer = await unaskedSms(deps, asked);
  if (answer === 'initiator used up' && memberId !== undefined) {
    const source = `sms-used-up|${messageId}`;
    const told = { kind: 'sms-used-up' as const, at, source, facts: entryFacts(place) };
    if (await deps.codes.onceWithin(`sms|used-up|${personKey}`, messageId, deps.clock.now(), A_DAY))
      await tellMember(deps, memberId, told);
  }
  return answer === 'allowed';
};

/** Who never said yes: their number was written down by somebody else. */
export const isUnasked = ({ memberId }: Slot): boolean => memberId === undefined;
