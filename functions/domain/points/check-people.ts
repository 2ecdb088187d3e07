import { sexesAdmitted, type Event } from '../../../src/contract/regulation';
import type { ReadDocument } from '../../../src/contract/document';
import { entryKindOf } from '../../../src/contract/words';
import { ageFit } from '../entry/age-fit';
import { shownName } from '../membership/publication';
import type { RegisteredPerson } from '../membership/registered-people';
import type { Rules } from '../publishing/tournament';
import type { RankedEvent } from './ranked-event';
import type { ReadLine, ReadPerson } from './read-rows';
import { sameName } from './result-cells';
import type { Complain } from './result-faults';

/** Somebody of a line; `registered` null: his account is gone (of a line that is kept), or he was let in on site. */
export interface FoundPerson {
  /** by which he is told from others: of somebody let in on site the one he is shown by (RES-3) */
  readonly id: string;
  readonly registered: RegisteredPerson | null;
  readonly guest?: FoundGuest;
}

/** Somebody let in on site (RES-3): who it is nobody asks before the result is written. */
export interface FoundGuest {
  /** masked */
  readonly name: string;
  /** of a line that is kept: the registered person it was found to be then */
  readonly member: string | null;
  /** as written now; null: of a line that is kept */
  readonly written: { readonly name: string; readonly document: ReadDocument } | null;
}

/** What a number says beside that of an entrant; `not-compared`: too many were tried for the name today. */
export type Comparison = 'same' | 'other-kind' | 'other' | 'not-compared';

export interface FindPerson {
  /** The event's entrants of this name (MEM-11), as they are registered. */
  entrants(name: string): readonly RegisteredPerson[];
  /** A written document beside that of an entrant of its name: the only one it is ever compared with (RES-3). */
  compare(entrant: RegisteredPerson, written: ReadPerson): Comparison;
  /** Who stands on a line of the revision that stands, first or partner; null: there is no such line. */
  onFormerLine(line: number, at: number): FoundPerson | null;
  /** The id somebody let in on site with this document is shown by. */
  guestId(document: ReadDocument): string;
}

/** Whom people are checked for: a tournament, its event and what that gives. */
export interface CheckedEvent {
  readonly rules: Rules;
  readonly event: Event;
  readonly ranked: RankedEvent;
}

/** PTS-7 was judged when the line was first handed in; a name that is written must still be his. */
const kept = (
  { columns, name, formerLine }: ReadPerson,
  line: number,
  at: number,
  find: FindPerson,
  complain: Complain,
): FoundPerson | null => {
  if (formerLine === null) return null;
  const found = find.onFormerLine(formerLine, at);
  if (!found) complain(line, columns.number, 'FORMER_LINE_UNKNOWN', '', { line: formerLine });
  const realName = found?.registered?.realName;
  if (name === '' || realName === undefined || sameName(name, realName)) return found;
  complain(line, columns.name, 'FORMER_OTHER_NAME', name);
  return null;
};

/**
 * PTS-7, RES-3: the entrant of the event with this name, kind and number, or somebody let in on site; null: neither,
 * which has been said. A document is compared with those of entrants of its own name alone: what is said of any other
 * is the same whether or not somebody has registered it.
 */
const matched = (
  person: ReadPerson,
  { line, onSite }: ReadLine,
  find: FindPerson,
  complain: Complain,
): FoundPerson | null => {
  const { columns, name, kind, writtenKind, number, documents } = person;
  if (kind === null || number === '' || name === '') return null;
  const own = documents.find((document) => document.kind === kind);
  const entrants = find.entrants(name);
  const approved = entrants.filter(({ review }) => review === 'approved');
  if (entrants.length > 0 && approved.length === 0) {
    complain(line, columns.name, 'MEMBER_NOT_APPROVED', name);
    return null;
  }
  const compared = documents.length === 0 ? [] : approved.map((one) => find.compare(one, person));
  const registered = approved[compared.indexOf('same')];
  if (registered) return { id: registered.id, registered };
  if (compared.includes('not-compared'))
    complain(line, columns.number, 'DOCUMENT_TRIES', number, { name });
  else if (compared.includes('other-kind'))
    complain(line, columns.kind, 'DOCUMENT_OTHER_KIND', writtenKind);
  else if (!own) complain(line, columns.number, 'DOCUMENT_INVALID', number);
  else if (onSite !== '') return guestOf(name, own, find);
  else if (approved.length > 0)
    complain(line, columns.number, 'DOCUMENT_MISMATCH', number, { name });
  else complain(line, columns.name, 'NOT_ENTERED', name);
  return null;
};

const guestOf = (name: string, document: ReadDocument, find: FindPerson): FoundPerson => ({
  id: find.guestId(document),
  registered: null,
  guest: { name: shownName({ name, published: false }), member: null, written: { name, document } },
});

/** What is known of a person for the rules of the event: of somebody let in on site what the document itself says. */
type Known = Pick<RegisteredPerson, 'sex' | 'birthDate' | 'grade'>;
const knownOf = ({ registered, guest }: FoundPerson): Known | null => {
  if (registered) return registered;
  const { sex = null, birthDate = null } = guest?.written?.document ?? {};
  return sex && birthDate ? { sex, birthDate, grade: null } : null;
};

/** RES-3: whether somebody let in on site turns out to be this member: approved, of this name, and fit for the event. */
export const isGuest = (
  checked: CheckedEvent,
  name: string,
  person: RegisteredPerson | undefined,
): person is RegisteredPerson =>
  person?.review === 'approved' &&
  sameName(name, person.realName) &&
  sexesAdmitted(checked.event).includes(person.sex) &&
  !tooOld(checked, person);

/**
 * Too old for the ranking group in the year of the tournament. Where the regulation itself lets older ones
 * play (ENT-12), the line stands; the lists leave them out (RNK-8).
 */
const tooOld = ({ rules, event, ranked }: CheckedEvent, person: Known): boolean => {
  const age = Number(rules.lastDay.slice(0, 4)) - Number(person.birthDate.slice(0, 4));
  if (age <= Number(ranked.group.slice(1))) return false;
  return !ageFit(rules, event.group, person, entryKindOf(event.discipline) === 'team').ok;
};

const checkFit = (
  checked: CheckedEvent,
  found: Known,
  { columns, name }: ReadPerson,
  line: number,
  complain: Complain,
): void => {
  if (!sexesAdmitted(checked.event).includes(found.sex))
    complain(line, columns.name, 'OTHER_SEX', name);
  if (tooOld(checked, found)) complain(line, columns.name, 'TOO_OLD_FOR_GROUP', name);
};

/** ENT-10: a mixed pair is of a boy and a girl. */
const checkMixed = (
  { event }: CheckedEvent,
  found: readonly (FoundPerson | null)[],
  { line, people }: ReadLine,
  complain: Complain,
): void => {
  const [one, other] = found.map((person) => person && knownOf(person));
  const partner = people[1];
  if (event.discipline === 'XD' && one && other && partner && one.sex === other.sex)
    complain(line, partner.columns.name, 'OTHER_SEX', partner.name);
};

/** Who stands on each line (null: not found), each person once in the event. */
export const checkPeople = (
  checked: CheckedEvent,
  lines: readonly ReadLine[],
  find: FindPerson,
  complain: Complain,
): (FoundPerson | null)[][] => {
  const seen = new Map<string, number>();
  return lines.map((read) => {
    const { line, people } = read;
    const found = people.map((person, at): FoundPerson | null => {
      const member =
        matched(person, read, find, complain) ?? kept(person, line, at, find, complain);
      if (!member) return null;
      const before = seen.get(member.id);
      if (before === line) complain(line, person.columns.name, 'PARTNER_SELF', person.name);
      else if (before !== undefined)
        complain(line, person.columns.name, 'PERSON_TWICE', person.name, { line: before });
      else seen.set(member.id, line);
      const known = knownOf(member);
      if (known) checkFit(checked, known, person, line, complain);
      return member;
    });
    if (new Set(found.map((person) => person?.id)).size === found.length)
      checkMixed(checked, found, read, complain);
    return found;
  });
};
