import type { Use } from '../use';
import type { Day } from '../../../src/contract/words';
import { trailGround, type Ground } from '../../domain/ground';
import { ok, refuse, type Result } from '../../domain/result';
import { untilFresh } from '../commands/until-fresh';

/** What is granted: an association's authority, or answering for one tournament's results (PTS-8). */
export type Grant =
  | { readonly role: 'association' }
  | { readonly role: 'chief-referee'; readonly tournamentId: string };

/** Who was granted what. */
export interface Granted {
  readonly name: string | null;
  readonly tournament: { readonly name: string; readonly lastDay: Day } | null;
}

type GrantDeps = Use<'clock' | 'members' | 'roles' | 'secrets' | 'tournaments'>;

/**
 * Grants a role to a phone's member; again changes nothing. Refuses NOT_FOUND without an account,
 * TOURNAMENT_NOT_FOUND, NOT_APPROVED: a chief referee is known by their real name. The account is there, a
 * chief referee's approved, when the role is written: one item more in the transaction.
 */
export const grantRole = (deps: GrantDeps, phone: string, grant: Grant): Promise<Result<Granted>> =>
  untilFresh(() => grantOnce(deps, phone, grant));

const grantOnce = async (
  { members, secrets, roles, tournaments, clock }: GrantDeps,
  phone: string,
  grant: Grant,
): Promise<Result<Granted> | 'stale'> => {
  const memberId = await members.idOfPhone(secrets.blindIndex('phone', phone));
  const member = memberId === null ? null : await members.find(memberId);
  if (!member || member.leaving) return refuse('NOT_FOUND');
  const name = member.profile?.realName ?? null;
  if (grant.role === 'association') {
    const rights = await roles.rightsOf(member.id);
    if (rights.association) return ok({ name, tournament: null });
    const at = clock.now();
    const told = { at, by: null, kind: 'staff-given', subject: member.id } as const;
    const written = await roles.saveRights(member.id, rights, { ...rights, association: true }, [
      { is: 'staying', memberId: member.id },
      trailGround({ ...told, text: grant.role }, `staff-given.${member.id}`),
    ]);
    return written === 'stale' ? 'stale' : ok({ name, tournament: null });
  }
  const found = await tournaments.detail(grant.tournamentId);
  if (!found) return refuse('TOURNAMENT_NOT_FOUND');
  if (member.review !== 'approved' || name === null) return refuse('NOT_APPROVED');
  const { name: tournamentName, lastDay } = found.tournament.rules;
  const approved: Ground = { is: 'approved', memberId: member.id };
  if (!(await roles.nameChiefReferee(grant.tournamentId, lastDay, member.id, [approved])))
    return 'stale';
  return ok({ name, tournament: { name: tournamentName, lastDay } });
};
