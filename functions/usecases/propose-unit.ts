import type { UnitView } from '../../src/contract/membership';
import type { Actor } from '../domain/actor';
import { unitIdentity, type UnitProposal, type UnitStore } from '../domain/membership/unit';
import type { Clock, Secrets } from '../domain/ports';
import { ok, refuse, type Result } from '../domain/result';
import { dayOf, secondsLeft } from '../domain/session/cap-window';
import type { Caps } from '../domain/session/sms-code-store';

export interface ProposeUnitDeps {
  readonly units: Pick<UnitStore, 'propose'>;
  readonly secrets: Pick<Secrets, 'digest'>;
  readonly codes: Caps;
  readonly clock: Clock;
}

/** Ours, against misuse: every proposal is looked at by a person. */
const PROPOSALS_A_DAY = 5;

/** The id of a unit comes from its name and city, so that the same one twice is one. */
export const unitIdOf = (secrets: Pick<Secrets, 'digest'>, name: string, city: string): string =>
  secrets.digest(unitIdentity(name, city)).slice(0, 16);

/**
 * A missing unit: there for whoever proposed it, until the association keeps it. Refuses
 * TOO_MANY_REQUESTS after five in a day.
 */
export const proposeUnit = async (
  { units, secrets, codes, clock }: ProposeUnitDeps,
  actor: Actor,
  proposal: UnitProposal,
): Promise<Result<UnitView>> => {
  const now = clock.now();
  const day = dayOf(now);
  if (!(await codes.countWithin(`units|${actor.memberId}`, day, PROPOSALS_A_DAY)))
    return refuse('TOO_MANY_REQUESTS', { retryAfterSeconds: secondsLeft(day, now) });
  const id = unitIdOf(secrets, proposal.name, proposal.city);
  return ok(await units.propose({ id, ...proposal, state: 'proposed' }, actor.memberId));
};
