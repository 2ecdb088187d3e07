import type { Use } from '../use';
import { foldCell, foldTyped } from '../../../src/contract/folding';
import type { Actor } from '../../domain/actor';
import type { RegisteredPerson } from '../../domain/membership/registered-people';
import { documentIdentity } from '../../domain/membership/sealing';
import type { FindPerson } from '../../domain/points/check-people';
import { comparable, markOf } from '../../domain/points/compared-numbers';
import type { Entrant } from '../../domain/points/entrants';
import type { ReadLine, ReadPerson } from '../../domain/points/read-rows';
import { ok, type Result } from '../../domain/result';
import { dayOf } from '../../domain/session/cap-window';
import { untilFresh } from '../commands/until-fresh';
import { accessedEvent, type LoadedEvent } from './results-access';

/** Enough to tell the names and the numbers of one tournament apart. */
const MARK = 10;

/** The entrants of an event by their names. */
export type Namesakes = (name: string) => readonly RegisteredPerson[];

const foldName = (name: string): string => foldTyped(foldCell(name));

export const namesakesOf = (
  entrants: readonly Entrant[],
  registered: ReadonlyMap<string, RegisteredPerson>,
): Namesakes => {
  const byName = new Map<string, RegisteredPerson[]>();
  for (const { memberId } of entrants.flatMap(({ athletes }) => athletes)) {
    const person = registered.get(memberId);
    if (!person) continue;
    const name = foldName(person.realName);
    byName.set(name, [...(byName.get(name) ?? []), person]);
  }
  return (name) => byName.get(foldName(name)) ?? [];
};

/** Somebody of a sheet whose name is that of entrants, and the number beside it. */
interface Written {
  readonly person: ReadPerson;
  readonly namesakes: readonly RegisteredPerson[];
  readonly mark: string;
  readonly asked: Parameters<typeof markOf>[0];
}

/**
 * Compares the documents of a sheet with those of the entrants of the same names (PTS-7): with nobody else's, a name
 * a few numbers a day, and what was none of theirs is noted with whom it concerns (RES-3, MEM-6).
 */
export const compareDocuments = async (
  { secrets, compared, clock, accesses }: Use<'accesses' | 'clock' | 'compared' | 'secrets'>,
  actor: Actor,
  { tournament, event }: LoadedEvent,
  lines: readonly ReadLine[],
  namesakesOfName: Namesakes,
): Promise<Result<FindPerson['compare']>> => {
  const short = (what: string): string => secrets.blindIndex('document', what).slice(0, MARK);
  const written = lines
    .flatMap(({ people }) => people)
    .flatMap((person): Written[] => {
      const namesakes = namesakesOfName(person.name);
      if (person.documents.length === 0 || namesakes.length === 0) return [];
      const asked = {
        name: short(`name|${foldName(person.name)}`),
        number: short(`number|${person.number}`),
        namesakes: namesakes.length,
      };
      return [{ person, namesakes, asked, mark: markOf(asked) }];
    });
  const indexes = new Map(
    written
      .flatMap(({ person }) => person.documents)
      .map((document) => [
        document,
        secrets.blindIndex('document', documentIdentity(document.kind, document.number)),
      ]),
  );
  const at = clock.now();
  const subject = `${actor.memberId}|${tournament.id}`;
  const counted = await untilFresh(async () => {
    const before = await compared.of(subject, dayOf(at));
    const allowed = comparable(
      before,
      written.map(({ asked }) => asked),
    );
    const { fresh } = allowed;
    const added = fresh.length === 0 || (await compared.add(subject, dayOf(at), before, fresh));
    return added ? ok(allowed) : 'stale';
  });
  if (!counted.ok) return counted;
  const { may, fresh } = counted.value;
  const theirs = (entrant: RegisteredPerson, person: ReadPerson) =>
    person.documents.find((document) => indexes.get(document) === entrant.documentIndex);

  const missed = written
    .filter(({ mark }) => fresh.includes(mark))
    .filter(({ person, namesakes }) => !namesakes.some((entrant) => theirs(entrant, person)))
    .flatMap(({ namesakes }) => namesakes.map(({ id }) => id));
  if (missed.length > 0)
    await accesses.note({
      ...{ at, by: actor.memberId, what: 'documents-missed' },
      members: [...new Set(missed)],
      event: accessedEvent(tournament, event),
    });
  const marks = new Map(written.map(({ person, mark }) => [person, mark]));
  return ok((entrant, person) => {
    if (!may.has(marks.get(person) ?? '')) return 'not-compared';
    const document = theirs(entrant, person);
    if (!document) return 'other';
    return document.kind === person.kind ? 'same' : 'other-kind';
  });
};
