import type { UnitView } from '../../src/contract/membership';
import type { Actor } from '../domain/actor';
import { unitIdentity, type UnitProposal, type UnitStore } from '../domain/membership/unit';
import type { Secrets } from '../domain/ports';
import { ok, type Result } from '../domain/result';

export interface ProposeUnitDeps {
  readonly units: Pick<UnitStore, 'propose'>;
  readonly secrets: Pick<Secrets, 'digest'>;
}

/** The id of a unit comes from its name and city, so that the same one twice is one. */
export const unitIdOf = (secrets: Pick<Secrets, 'digest'>, name: string, city: string): string =>
  secrets.digest(unitIdentity(name, city)).slice(0, 16);

/** A missing unit: there for whoever proposed it, until the association keeps it. */
export const proposeUnit = async (
  { units, secrets }: ProposeUnitDeps,
  actor: Actor,
  proposal: UnitProposal,
): Promise<Result<UnitView>> => {
  const id = unitIdOf(secrets, proposal.name, proposal.city);
  return ok(await units.propose({ id, ...proposal, state: 'proposed' }, actor.memberId));
};
