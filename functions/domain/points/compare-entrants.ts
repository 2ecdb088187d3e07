import { sameTyped } from '../../../src/contract/folding';
import type { ResultFault, ResultFaultAt } from '../../../src/contract/result-faults';
import type { ResultColumn } from '../../../src/contract/results';
import type { PublicText } from '../public-text';
import type { FoundPerson } from './check-people';
import { entrantsByMember, type Entrant } from './entrants';
import type { ReadLine, ReadPerson } from './read-rows';
import type { Complain } from './result-faults';
import { splitTeams } from './split-teams';

interface Misfit {
  readonly column: ResultColumn;
  readonly fault: ResultFault;
  readonly value: string;
  readonly detail?: ResultFaultAt['detail'];
}
/** Somebody of a line who has to have entered. */
interface Compared {
  readonly person: ReadPerson;
  readonly member: FoundPerson;
}

const nameOf = ({ person, member }: Compared): string =>
  person.name === '' ? (member.registered?.realName ?? '') : person.name;

/** What of a line is not as it was entered: people, the pair they make, the team they play for. */
const misfitsOf = (
  { team }: ReadLine,
  compared: readonly Compared[],
  entryOf: ReadonlyMap<string, Entrant>,
): Misfit[] => {
  const strangers = compared.filter(({ member }) => !entryOf.has(member.id));
  if (strangers.length > 0)
    return strangers.map((each) => ({
      column: each.person.columns.name,
      fault: 'NOT_ENTERED',
      value: nameOf(each),
    }));
  const entries = compared.flatMap(({ member }) => entryOf.get(member.id) ?? []);
  const [one, other] = compared;
  if (other && entries[0]?.entryId !== entries[1]?.entryId)
    return [{ column: other.person.columns.name, fault: 'OTHER_PARTNER', value: nameOf(other) }];
  const entered = entries[0]?.team ?? null;
  if (!one || team === null || entered === null || sameTyped(team, entered)) return [];
  const detail = { name: nameOf(one), team: entered };
  return [{ column: 'team', fault: 'OTHER_TEAM', value: team, detail }];
};

/** Everybody a reason could name: who is written on the sheet, by the name registered too, and who has entered. */
export const namesInResult = (
  lines: readonly ReadLine[],
  found: readonly (readonly (FoundPerson | null)[])[],
  entrants: readonly Entrant[],
): readonly string[] => [
  ...lines.flatMap(({ people }) => people.map(({ name }) => name)),
  ...found.flat().flatMap((member) => member?.registered?.realName ?? []),
  ...entrants.flatMap(({ athletes }) => athletes.flatMap(({ name }) => name ?? [])),
];

/**
 * RES-3: everybody has entered the event, with this partner or this team, or is let in on site for a reason.
 * Whoever is kept from the version before stays, whatever has become of the entry; a line with somebody who is
 * not known, or stands twice, has been complained of already. `isPublic`: what a reason may be.
 */
export const compareEntrants = (
  lines: readonly ReadLine[],
  found: readonly (readonly (FoundPerson | null)[])[],
  entrants: readonly Entrant[],
  isPublic: PublicText,
  complain: Complain,
): void => {
  const entryOf = entrantsByMember(entrants);
  const splits = splitTeams(lines, found, entrants);
  const seen = new Set<string>();
  lines.forEach((read, at) => {
    const { line, people, onSite } = read;
    // what it is refused for is not said back
    if (onSite !== '' && !isPublic(onSite)) return complain(line, 'onSite', 'ON_SITE_REASON');
    const members = people.map((_, place) => found[at]?.[place] ?? null);
    const known = members.filter((member) => member !== null);
    const twice = known.some(({ id }) => seen.has(id));
    for (const { id } of known) seen.add(id);
    if (twice || known.length < people.length || read.team === '') return;
    const compared = people.flatMap((person, place): Compared[] => {
      const member = members[place];
      return person.formerLine === null && member ? [{ person, member }] : [];
    });
    const whole = splits.get(line);
    if (whole)
      return complain(line, 'team', 'TEAM_SPLIT', read.team ?? '', { team: whole.team ?? '' });
    const misfits = misfitsOf(read, compared, entryOf);
    if (onSite === '')
      for (const { column, fault, value, detail } of misfits)
        complain(line, column, fault, value, detail);
    else if (misfits.length === 0 && compared.length === people.length)
      complain(line, 'onSite', 'ON_SITE_NEEDLESS', onSite);
  });
};
