import type { Use } from '../use';
import type { MemberPhone } from '../../domain/membership/member';
import { nameOutside } from '../../domain/membership/publication';
import { sealContext } from '../../domain/membership/sealing';
import { addSeconds } from '../../domain/calendar/calendar';
import { disciplineOf, initiatorOf, type Entry, type Slot } from '../../domain/entry/entry';
import { invitationSubject } from '../../domain/entry/invitation';
import { NOTICE_RULES, type Notice } from '../../domain/entry/notice';
import { dayOf } from '../../domain/session/cap-window';
import type { Caps } from '../../domain/session/sms-code-store';
import { eventOf } from '../../domain/entry/rules-of';
import type { Ground } from '../../domain/ground';
import type { Tournament } from '../../domain/publishing/tournament';
import type { NoticeDeps } from './entry-deps';

type Outcome = 'over' | 'again';
interface Told {
  readonly tournament: Tournament;
  readonly entry: Entry;
  readonly slot: Slot;
  readonly notice: Notice;
}

const ENTRY_PAGE = 'packages/entry/detail/index';
const INVITE_PAGE = 'packages/entry/invite/index';

/** The SMS of a commit, sent by the request that made it. An outage fails nothing. */
export const sendSms = (deps: NoticeDeps, tournament: Tournament, entry: Entry): Promise<void> =>
  sendNotices(
    deps,
    tournament,
    entry,
    entry.notices.filter(({ channel }) => channel === 'sms'),
  );

/**
 * Sends messages of an entry and takes out those that went, or that will never go. Each is sent once
 * as long as its sender lives; a sender that dies between sending and noting it leaves a second one.
 */
export const sendNotices = async (
  deps: NoticeDeps,
  tournament: Tournament,
  entry: Entry,
  due: readonly Notice[],
): Promise<void> => {
  if (due.length === 0) return;
  const outcomes = new Map<string, Outcome>(
    await Promise.all(
      due.map(async (notice): Promise<[string, Outcome]> => {
        const slot = entry.slots.find(({ id }) => id === notice.slotId);
        return [
          notice.id,
          slot ? await sendOne(deps, { tournament, entry, slot, notice }) : 'over',
        ];
      }),
    ),
  );
  await settle(deps, entry, outcomes);
};

const sendOne = async (deps: NoticeDeps, told: Told): Promise<Outcome> => {
  const { tournament, slot, notice } = told;
  // an invitation answered, taken back or closed meanwhile has nothing to say any more
  const open = slot.state === 'invited' && deps.clock.now() < tournament.closesAt;
  if (notice.kind === 'invited' && !open) return 'over';
  try {
    return notice.channel === 'sms' ? await bySms(deps, told) : await byWechat(deps, told);
  } catch (error) {
    deps.logger.error('notice', { kind: notice.kind, error: (error as Error).name });
    return 'again';
  }
};

const settle = async (
  deps: NoticeDeps,
  entry: Entry,
  outcomes: ReadonlyMap<string, Outcome>,
): Promise<void> => {
  const now = deps.clock.now();
  const left = (notices: readonly Notice[]): Notice[] =>
    notices.flatMap((notice) => {
      const outcome = outcomes.get(notice.id);
      if (!outcome) return [notice];
      const tries = notice.tries + 1;
      if (outcome === 'over' || tries >= NOTICE_RULES.maxTries) return [];
      return [
        { ...notice, tries, dueAt: addSeconds(now, NOTICE_RULES.retrySeconds * 2 ** (tries - 1)) },
      ];
    });
  let present: Entry | null = entry;
  while (present && !(await deps.entries.settleNotices(present, left(present.notices))))
    present = await deps.entries.find(entry.id);
};

const eventWords = ({ words }: NoticeDeps, { tournament, entry }: Told): string =>
  words.event(eventOf(tournament, entry.eventId)?.group.name ?? '', disciplineOf(entry.eventId));

/** A person's own phone, else that of the guardian who acted for them first (MEM-1). */
const phoneOfPerson = async (
  { members }: NoticeDeps,
  memberId: string,
): Promise<MemberPhone | null> => {
  const person = await members.find(memberId);
  const [guardian] = person?.guardians ?? [];
  if (person?.phone || guardian === undefined) return person?.phone ?? null;
  return (await members.find(guardian))?.phone ?? null;
};

const phoneOf = async (deps: NoticeDeps, slot: Slot): Promise<string | null> => {
  if (slot.phoneSealed)
    return deps.secrets.open(slot.phoneSealed, sealContext.phone(slot.personKey));
  const phone = slot.memberId ? await phoneOfPerson(deps, slot.memberId) : null;
  return phone && deps.secrets.open(phone.sealed, sealContext.phone(phone.key));
};

/** Whether an SMS to somebody who never said yes is within what phones and initiators have in an hour and a day. */
export const unaskedSmsAllowed = async (
  { codes, clock }: Use<'clock'> & { readonly codes: Caps },
  asked: {
    readonly entryId: string;
    readonly personKey: string;
    readonly initiator: string;
    /** the same message may try again */
    readonly noticeId: string;
  },
): Promise<boolean> => {
  const { entryId, personKey, initiator, noticeId } = asked;
  const { perPhoneAndDay, perPhoneAndEntrySeconds, perInitiatorAndDay } = NOTICE_RULES.unasked;
  const now = clock.now();
  const about = `sms|about|${entryId}|${personKey}`;
  return (
    (await codes.onceWithin(about, noticeId, now, perPhoneAndEntrySeconds)) &&
    (await codes.countWithin(`sms|to|${personKey}`, dayOf(now), perPhoneAndDay)) &&
    codes.countWithin(`sms|by|${initiator}`, dayOf(now), perInitiatorAndDay)
  );
};

const bySms = async (deps: NoticeDeps, told: Told): Promise<Outcome> => {
  const { tournament, entry, slot, notice } = told;
  const phone = await phoneOf(deps, slot);
  if (phone === null) return 'over';
  // above the allowance the invitation stands in 我的报名 all the same
  const asked = {
    ...{ entryId: entry.id, personKey: slot.personKey, noticeId: notice.id },
    initiator: initiatorOf(entry).personKey,
  };
  if (slot.memberId === undefined && !(await unaskedSmsAllowed(deps, asked))) return 'over';
  const initiator = nameOutside(initiatorOf(entry).name ?? '');
  const { name } = tournament.rules;
  const params =
    notice.kind === 'invited'
      ? [initiator, name, deps.words.until(tournament.closesAt), await linkOf(deps, told)]
      : notice.kind === 'removed'
        ? [initiator, name]
        : [name, eventWords(deps, told), deps.words.status(notice.status ?? 'entered')];
  const template = notice.kind === 'result' ? 'entry-result' : notice.kind;
  return (await deps.sms.send(phone, template, params)).ok ? 'over' : 'again';
};

/** WeChat's link of this invitee's own (it binds to its first opener), else the H5 address. */
const linkOf = async (deps: NoticeDeps, { tournament, entry, slot }: Told): Promise<string> => {
  const token = invitationToken(deps, entry, slot.id);
  await writeInvitation(deps, tournament, entry, token);
  const link = await deps.wechat.urlLink(INVITE_PAGE, `token=${token}`);
  return link ?? `${deps.webBase}/${INVITE_PAGE}?token=${token}`;
};

/** The token of a link or a card: derived, so that a repeat is the same one. */
export const invitationToken = (
  { secrets }: Use<'secrets'>,
  entry: Entry,
  slotId: string | null,
): string => secrets.blindIndex('entry', invitationSubject(entry.id, slotId));

/** Writes what a token's card shows. */
export const writeInvitation = (
  { invitations, secrets }: Use<'invitations' | 'secrets'>,
  tournament: Tournament,
  entry: Entry,
  token: string,
  grounds: readonly Ground[] = [],
): Promise<'done' | 'stale'> =>
  invitations.put(
    secrets.digest(token),
    {
      entryId: entry.id,
      tournamentId: tournament.id,
      tournamentName: tournament.rules.name,
      groupName: eventOf(tournament, entry.eventId)?.group.name ?? '',
      discipline: disciplineOf(entry.eventId),
      initiatorName: nameOutside(initiatorOf(entry).name ?? ''),
      until: tournament.closesAt,
    },
    grounds,
  );

const TEMPLATE = { invited: 'invited', removed: 'roster-changed', result: 'entry-result' } as const;

/** Where the person has an account, an openid and an accepted message left (one accept, one message). */
const byWechat = async (deps: NoticeDeps, told: Told): Promise<Outcome> => {
  const { slot, entry, notice, tournament } = told;
  const memberId = slot.memberId ?? (await deps.members.idOfPhone(slot.personKey));
  const member = memberId === null ? null : await deps.members.find(memberId);
  const template = TEMPLATE[notice.kind];
  if (!member?.openid || !member.subscriptions[template]) return 'over';
  if (!(await deps.members.spendSubscription(member.id, template))) return 'over';
  const sent = await deps.wechat.sendSubscribed(
    member.openid,
    template,
    `${ENTRY_PAGE}?id=${entry.id}`,
    {
      thing1: tournament.rules.name,
      thing2: eventWords(deps, told),
      // WeChat takes letters alone for a name
      name3: nameOutside(initiatorOf(entry).name ?? '').replaceAll('*', '某'),
      thing4: deps.words.status(
        notice.status ?? (notice.kind === 'invited' ? 'to-confirm' : 'not-needed'),
      ),
    },
  );
  return sent === 'failed' ? 'again' : 'over';
};
