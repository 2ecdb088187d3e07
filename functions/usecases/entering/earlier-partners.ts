import type { Use } from '../use';
import type { EarlierPartners } from '../../../src/contract/entries';
import type { Actor } from '../../domain/actor';
import { earlierTeams, occasionsOf } from '../../domain/entry/earlier';
import { actsFor, personsOf } from '../../domain/membership/persons';
import { ok, refuse, type Result } from '../../domain/result';
import { pickOf } from './picks';

/**
 * Whom a person of the account may invite again without a number, and whole teams, the latest first (ENT-24). Three
 * round trips: the person with what they were in, those entries, the others in them. Refuses PERSON_NOT_FOUND.
 */
export const earlierPartners = async (
  { entries, members, secrets }: Use<'entries' | 'members' | 'secrets'>,
  actor: Actor,
  personId: string = actor.memberId,
): Promise<Result<EarlierPartners>> => {
  const [account, person, participations] = await Promise.all([
    members.find(actor.memberId),
    members.find(personId),
    entries.participationsOf(personId),
  ]);
  if (!account || !person || !actsFor(account.id, person)) return refuse('PERSON_NOT_FOUND');
  const occasions = occasionsOf(participations);
  const found = await entries.loadTogether(occasions.map(({ entryId }) => entryId));
  const memberOf = (memberId: string) => found.members.get(memberId) ?? null;
  const teams = earlierTeams(occasions, found.entries, memberOf, personId, personsOf(account));

  const idOf = (memberId: string): string =>
    secrets.blindIndex('entry', `earlier|${account.id}|${memberId}`);
  const latest = new Map<string, EarlierPartners['people'][number]>();
  for (const { partners, entryId, teamName, tournamentName, firstDay } of teams)
    for (const { memberId, name, role } of partners)
      if (!latest.has(memberId))
        latest.set(memberId, {
          id: idOf(memberId),
          pick: pickOf(secrets, actor, { memberId, entryId }),
          ...{ name, role, teamName, tournamentName, firstDay },
        });
  return ok({
    people: [...latest.values()],
    teams: teams
      .filter(({ partners }) => partners.length > 1)
      .map(({ partners, ...occasion }) => ({
        ...occasion,
        people: partners.map(({ memberId, role }) => ({ id: idOf(memberId), role })),
      })),
  });
};
