import type { EarlierPartners } from '../../contract/entries';
import type { Role } from '../../contract/words';
import { formCopy } from '../../copy/entry';
import type { EarlierDraft } from './entry-draft';

/** One tap of what is offered: somebody, or a whole team. */
export interface Offer {
  readonly key: string;
  readonly label: string;
  /** whom it adds */
  readonly people: readonly EarlierDraft[];
}

/**
 * What of earlier partners can be tapped, whole teams first (ENT-24): whoever is picked already, or had a role that the
 * event does not admit, is left out. Two of one name are told apart by their teams.
 */
export const earlierOffers = (
  { people, teams }: EarlierPartners,
  roles: readonly Role[],
  picked: readonly EarlierDraft[],
): Offer[] => {
  const isFree = (id: string, role: Role) =>
    roles.includes(role) && !picked.some((one) => one.id === id);
  const known = new Map(people.map((one) => [one.id, one]));
  const isShared = (name: string) => people.filter((one) => one.name === name).length > 1;
  const ofTeams = teams.flatMap(({ entryId, teamName, people: members }): Offer[] => {
    const free = members.flatMap(({ id, role }): EarlierDraft[] => {
      const one = known.get(id);
      return one && isFree(id, role) ? [{ id, pick: one.pick, name: one.name, role }] : [];
    });
    const label = formCopy.earlierTeam(teamName, free.length);
    return free.length > 1 ? [{ key: entryId, label, people: free }] : [];
  });
  const ofPeople = people
    .filter(({ id, role }) => isFree(id, role))
    .map(({ id, pick, name, role, teamName, tournamentName }): Offer => {
      const from = teamName ?? tournamentName;
      const label = isShared(name) ? formCopy.earlierOf(name, from) : name;
      return { key: id, label, people: [{ id, pick, name, role }] };
    });
  return [...ofTeams, ...ofPeople];
};
