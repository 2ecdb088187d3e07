import type { Role, Route } from '../../src/contract/route';
import { lackingRole, rolesOf } from '../../src/contract/refusals-of';
import { besideConfirmation } from '../adapters/request-scope';
import type { Actor } from '../domain/actor';
import { ok, refuse, type Result } from '../domain/result';
import type { Use } from '../usecases/use';

interface Asking {
  readonly actor: Actor;
  readonly params: Readonly<Record<string, string>>;
}

/** Each one strongly consistent GetItem. */
const HAS: Record<Role, (roles: Use<'roles'>['roles'], asking: Asking) => Promise<boolean>> = {
  association: async (roles, { actor }) => (await roles.rightsOf(actor.memberId)).association,
  reviewer: async (roles, { actor }) => (await roles.rightsOf(actor.memberId)).reviewer,
  'chief-referee of {tournamentId}': async (roles, { actor, params }) =>
    (await roles.chiefRefereeOf(params.tournamentId ?? '')) === actor.memberId,
};

/** Refuses whoever has none of the roles the route asks for. Of a tournament that is not there they learn that. */
const roleHeld = async (
  { roles, tournaments }: Use<'roles' | 'tournaments'>,
  route: Route,
  asking: Asking,
): Promise<Result<null>> => {
  const reason = lackingRole(route);
  if (reason === null) return ok(null);
  const has = await Promise.all(rolesOf(route).map((role) => HAS[role](roles, asking)));
  if (has.includes(true)) return ok(null);
  const { tournamentId } = asking.params;
  return tournamentId === undefined || (await tournaments.detail(tournamentId))
    ? refuse(reason)
    : refuse('TOURNAMENT_NOT_FOUND');
};

/**
 * Does a route's work for whoever has a role it asks for: the one place where roles are asked (PTS-8, RNK-7, RNK-9),
 * beside the first reads of the work, whose writes wait for it. A command's write rests on the role once more
 * (`Ground`): where it went meanwhile nothing was written however often it was tried, and the answer says why.
 * Refuses NOT_ASSOCIATION, NOT_CHIEF_REFEREE, TOURNAMENT_NOT_FOUND.
 */
export const asRole = async <T>(
  deps: Use<'roles' | 'tournaments'>,
  route: Route,
  asking: Asking,
  work: () => Promise<Result<T>>,
): Promise<Result<T>> => {
  const held = () => roleHeld(deps, route, asking);
  if (lackingRole(route) === null) return work();
  const done = await besideConfirmation(held, work);
  if (!done.ok) return done;
  if (done.value.ok || done.value.reason !== 'TRY_AGAIN') return done.value;
  const still = await held();
  return still.ok ? done.value : still;
};
