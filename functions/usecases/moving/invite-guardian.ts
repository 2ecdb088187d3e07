import { GUARDIAN_INVITATION_DAYS } from '../../../src/contract/limits';
import type { Actor } from '../../domain/actor';
import { addSeconds, shanghaiDay } from '../../domain/calendar/calendar';
import { GUARDIAN_INVITATION_SECONDS, mayBeGuarded } from '../../domain/membership/guardianship';
import { nameOutside } from '../../domain/membership/publication';
import { ok, refuse, type Result } from '../../domain/result';
import { dayOf, secondsLeft } from '../../domain/session/cap-window';
import { withCommand } from '../commands/with-command';
import { sealedPhone } from '../session/sealed-phone';
import type { Use } from '../use';
import { accountSms } from './account-sms';

/** Ours, against misuse: each is an SMS to somebody who did not ask. */
const A_DAY = { byInviter: 5, toNumber: 3 } as const;

/**
 * Asks whoever has a number to be a child's second guardian (MEM-8). It waits under the number, whether that has an
 * account or not, which nothing here looks at; the SMS is sent by the sweep, unless it has been answered or taken back by then. Refuses PERSON_NOT_FOUND, PERSON_LEAVING, PHONE_SAME,
 * PERSON_ADULT, GUARDIANS_FULL, TOO_MANY_REQUESTS after five a day, or three to the number.
 */
export const inviteGuardian = (
  deps: Use<'clock' | 'members' | 'moves' | 'secrets'>,
  actor: Actor,
  personId: string,
  phone: string,
  idempotencyKey: string,
): Promise<Result<null>> => {
  const { members, moves, secrets, clock } = deps;
  return withCommand(
    deps,
    { actor, idempotencyKey, request: { do: 'invite-guardian', personId, phone } },
    {
      load: async () => {
        const [member, child] = await Promise.all([
          members.find(actor.memberId),
          members.find(personId),
        ]);
        return { member, child };
      },
      present: async () => ok(null),
      carryOut: async ({ member, child }, { key, first }) => {
        if (!child?.guardians.includes(actor.memberId)) return refuse('PERSON_NOT_FOUND');
        if (child.leaving) return refuse('PERSON_LEAVING');
        const to = sealedPhone(secrets, phone);
        if (to.key === actor.phoneKey || to.key === child.phone?.key) return refuse('PHONE_SAME');
        const now = clock.now();
        const may = mayBeGuarded(child, shanghaiDay(now));
        if (!may.ok) return may;
        const window = dayOf(now);
        const id = secrets.blindIndex('command', `guardianship|${key}|${personId}`);
        const invited = await moves.invite(
          {
            ...{ id, phoneKey: to.key, childId: personId, inviterId: actor.memberId },
            childName: nameOutside(child.profile?.realName ?? ''),
            invitedBy: member?.phone?.masked ?? '',
            phoneMasked: to.masked,
            expiresAt: addSeconds(now, GUARDIAN_INVITATION_SECONDS),
            askedAt: now,
          },
          [
            { subject: `guardians|${actor.memberId}`, window, cap: A_DAY.byInviter },
            { subject: `guardians|${to.key}`, window, cap: A_DAY.toNumber },
          ],
          {
            grounds: [first(personId)],
            messages: [
              {
                ...accountSms(to, 'guardian-invited', [String(GUARDIAN_INVITATION_DAYS)], id, now),
                asks: id,
              },
            ],
          },
        );
        if (invited === 'too-many')
          return refuse('TOO_MANY_REQUESTS', { retryAfterSeconds: secondsLeft(window, now) });
        return invited === 'stale' ? 'stale' : ok(null);
      },
    },
  );
};
