import type { Use } from '../use';
import type { UnitView } from '../../../src/contract/membership';
import type { Actor } from '../../domain/actor';
import { unitIdentity, type UnitProposal } from '../../domain/membership/unit';
import type { Secrets } from '../../domain/ports';
import { ok, refuse, type Result } from '../../domain/result';
import { dayOf, secondsLeft } from '../../domain/session/cap-window';
import { withCommand } from '../commands/with-command';

/** Ours, against misuse: every proposal is looked at by a person. */
const PROPOSALS_A_DAY = 5;

/** The id of a unit comes from its name and city, so that the same one twice is one. */
export const unitIdOf = (secrets: Pick<Secrets, 'digest'>, name: string, city: string): string =>
  secrets.digest(unitIdentity(name, city)).slice(0, 16);

/**
 * A missing unit: there for whoever proposed it, until the association keeps it. Refuses
 * TOO_MANY_REQUESTS after five in a day, and TEXT_RISKY where WeChat, if it knows the member, finds the name so.
 */
export const proposeUnit = (
  deps: Use<'clock' | 'members' | 'secrets' | 'units' | 'wechat'>,
  actor: Actor,
  proposal: UnitProposal,
  idempotencyKey: string,
): Promise<Result<UnitView>> => {
  const { members, units, secrets, wechat, clock } = deps;
  const { memberId } = actor;
  const shown = async (id: string): Promise<Result<UnitView>> => {
    const unit = await units.find(id, memberId);
    return unit ? ok(unit) : refuse('UNIT_UNKNOWN');
  };
  return withCommand(
    deps,
    { actor, idempotencyKey, request: { do: 'propose-unit', proposal } },
    {
      load: async () => ({ member: await members.find(memberId) }),
      present: shown,
      carryOut: async ({ member }, { first }) => {
        const text = `${proposal.name} ${proposal.city}`;
        if (member?.openid && (await wechat.checkText(member.openid, text)) === 'risky')
          return refuse('TEXT_RISKY');
        const now = clock.now();
        const window = dayOf(now);
        const id = unitIdOf(secrets, proposal.name, proposal.city);
        const unit = { id, ...proposal, state: 'proposed' as const };
        const cap = { subject: `units|${memberId}`, window, cap: PROPOSALS_A_DAY };
        const proposed = await units.propose(unit, memberId, cap, [first(id)]);
        if (proposed === 'stale') return 'stale';
        return proposed === 'done'
          ? shown(id)
          : refuse('TOO_MANY_REQUESTS', { retryAfterSeconds: secondsLeft(window, now) });
      },
    },
  );
};
