import type * as z from 'zod/mini';
import type { TransferPerson } from '../../../src/contract/requests/moving';
import type { Actor } from '../../domain/actor';
import { shanghaiDay } from '../../domain/calendar/calendar';
import { ok, refuse, type Result } from '../../domain/result';
import { bondNews } from '../../domain/membership/bond-news';
import { withCommand } from '../commands/with-command';
import { proveCode, type ProvedCode } from '../session/check-code';
import { sealedPhone } from '../session/sealed-phone';
import type { Use } from '../use';
import { followingsTo } from './former-numbers';
import { numberFor, seenOf } from './number-for';

export type TransferDeps = Use<
  'clock' | 'codes' | 'limits' | 'members' | 'moves' | 'roles' | 'secrets' | 'sessions'
>;

/**
 * A child gets a phone of its own (MEM-8): the guardian names the number, whoever holds it tells the code it got. The
 * person stays who it is, with its entries, results and ranking; the guardian goes on acting for it or not, and
 * the other one is told. One transaction. Refuses PERSON_NOT_FOUND, PERSON_LEAVING, PERSON_HAS_PHONE, PHONE_TAKEN, CODE_WRONG, CODE_EXPIRED.
 */
export const transferPerson = (
  deps: TransferDeps,
  actor: Actor,
  personId: string,
  { address, ...input }: z.infer<typeof TransferPerson> & { readonly address: string },
  idempotencyKey: string,
): Promise<Result<null>> => {
  const { members, moves, secrets, clock } = deps;
  // a try is of the code, however often it has to be judged what it is for
  let proved: ProvedCode | null = null;
  return withCommand(
    deps,
    { actor, idempotencyKey, request: { do: 'transfer', personId, input } },
    {
      load: async () => {
        const whose = await seenOf(deps, personId);
        return { whose, member: await members.find(actor.memberId) };
      },
      present: async () => ok(null),
      carryOut: async ({ whose, member }, { first }) => {
        if (!member || !whose?.member.guardians.includes(actor.memberId))
          return refuse('PERSON_NOT_FOUND');
        if (whose.member.leaving) return refuse('PERSON_LEAVING');
        if (whose.member.phone) return refuse('PERSON_HAS_PHONE');
        const to = sealedPhone(secrets, input.phone);
        if (proved === null) {
          const { proof } = input;
          const told = await proveCode(deps, {
            ...{ phoneKey: to.key, purpose: 'new-phone', proof, address },
          });
          if (!told.ok) return told;
          proved = told.value;
        }
        const number = await numberFor(deps, to.key);
        if (!number.ok) return number;
        const now = clock.now();
        const change = input.stay ? 'child-moved' : 'child-handed-over';
        const moved = await moves.move({
          ...{ whose, to, merged: number.value, session: null, today: shanghaiDay(now) },
          following: followingsTo(secrets, whose.member, number.value, now),
          without: input.stay ? null : member,
          grounds: [proved, first(personId)],
          news: bondNews(change, whose.member, member, now, to.masked),
        });
        return moved === 'stale' ? 'stale' : ok(null);
      },
    },
  );
};
