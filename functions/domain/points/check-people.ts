import { sexesOf, type Event } from '../../../src/contract/regulation';
import { entryKindOf, type DocumentKind } from '../../../src/contract/words';
import { ageFit } from '../entry/age-fit';
import type { RegisteredPerson } from '../membership/registered-people';
import type { Rules } from '../publishing/tournament';
import type { RankedEvent } from './ranked-event';
import type { ReadLine, ReadPerson } from './read-rows';
import { sameName } from './result-cells';
import type { Complain } from './result-faults';

/** Somebody of a line; `registered` null: his account is gone (only of a line that is kept). */
export interface FoundPerson {
  readonly id: string;
  readonly registered: RegisteredPerson | null;
}

export interface FindPerson {
  /** The member who has registered a document; null: nobody. */
  byDocument(kind: DocumentKind, number: string): RegisteredPerson | null;
  /** Who stands on a line of the revision that stands, first or partner; null: there is no such line. */
  onFormerLine(line: number, at: number): FoundPerson | null;
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
  complain(line, columns.name, 'DOCUMENT_OTHER_NAME', name);
  return null;
};

/** PTS-7: the approved member with this name, kind and number; null: there is none, which has been said. */
const matched = (
  person: ReadPerson,
  line: number,
  find: FindPerson,
  complain: Complain,
): RegisteredPerson | null => {
  const { columns, name, kind, writtenKind, number, documents } = person;
  if (kind === null || number === '') return null;
  const own = documents.find((document) => document.kind === kind);
  const found = own ? find.byDocument(kind, own.number) : null;
  if (found) {
    if (found.review !== 'approved') complain(line, columns.name, 'MEMBER_NOT_APPROVED', name);
    else if (name === '') return null;
    else if (!sameName(name, found.realName))
      complain(line, columns.name, 'DOCUMENT_OTHER_NAME', name);
    else return found;
    return null;
  }
  if (documents.some((other) => other.kind !== kind && find.byDocument(other.kind, other.number)))
    complain(line, columns.kind, 'DOCUMENT_OTHER_KIND', writtenKind);
  else if (own) complain(line, columns.number, 'MEMBER_UNKNOWN', number);
  else complain(line, columns.number, 'DOCUMENT_INVALID', number);
  return null;
};

/**
 * Too old for the ranking group in the year of the tournament. Where the regulation itself lets older ones
 * play (ENT-12), the line stands; the lists leave them out (RNK-8).
 */
const tooOld = ({ rules, event, ranked }: CheckedEvent, person: RegisteredPerson): boolean => {
  const age = Number(rules.lastDay.slice(0, 4)) - Number(person.birthDate.slice(0, 4));
  if (age <= Number(ranked.group.slice(1))) return false;
  return !ageFit(rules, event.group, person, entryKindOf(event.discipline) === 'team').ok;
};

const checkFit = (
  checked: CheckedEvent,
  found: RegisteredPerson,
  { columns, name }: ReadPerson,
  line: number,
  complain: Complain,
): void => {
  if (!sexesOf(checked.event.discipline).includes(found.sex))
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
  const [one, other] = found.map((person) => person?.registered);
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
      const registered = matched(person, line, find, complain);
      const member = registered
        ? { id: registered.id, registered }
        : kept(person, line, at, find, complain);
      if (!member) return null;
      const before = seen.get(member.id);
      if (before === line) complain(line, person.columns.name, 'PARTNER_SELF', person.name);
      else if (before !== undefined)
        complain(line, person.columns.name, 'PERSON_TWICE', person.name, { line: before });
      else seen.set(member.id, line);
      if (member.registered) checkFit(checked, member.registered, person, line, complain);
      return member;
    });
    if (new Set(found.map((person) => person?.id)).size === found.length)
      checkMixed(checked, found, read, complain);
    return found;
  });
};
