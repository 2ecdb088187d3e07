import type { CheckResults, ResultFaultAt } from '../../src/contract/results';
import { entryKindOf } from '../../src/contract/words';
import type { Actor } from '../domain/actor';
import type { RegisteredPerson } from '../domain/membership/registered-people';
import { documentIdentity } from '../domain/membership/sealing';
import { playedIn } from '../domain/points/award-points';
import { checkLines } from '../domain/points/check-lines';
import { checkPeople, type CheckedEvent, type FindPerson } from '../domain/points/check-people';
import type { PlacedLine } from '../domain/points/event-result';
import { placeLines } from '../domain/points/place-lines';
import { latestOf } from '../domain/points/result-views';
import { formatsOf, type RankedEvent } from '../domain/points/ranked-event';
import { readRows, type ReadLine } from '../domain/points/read-rows';
import { gatherFaults } from '../domain/points/result-faults';
import { ok, refuse, type Result } from '../domain/result';
import type { LoadedEvent, ResultsDeps } from './results-access';

/** What was handed in, judged: with any fault there are no lines. */
export interface JudgedResults {
  readonly faults: readonly ResultFaultAt[];
  readonly lines: readonly PlacedLine[];
  readonly people: ReadonlyMap<string, RegisteredPerson>;
  /** PTS-2 */
  readonly played: number;
}

/** Everybody who has registered one of the documents or is kept from before, in a few round trips for all. */
const registeredFor = async (
  { registered, secrets }: Pick<ResultsDeps, 'registered' | 'secrets'>,
  lines: readonly ReadLine[],
  former: readonly PlacedLine[],
): Promise<FindPerson> => {
  const identities = lines.flatMap(({ people }) =>
    people.flatMap(({ documents }) =>
      documents.map(({ kind, number }) => documentIdentity(kind, number)),
    ),
  );
  const indexes = new Map(
    identities.map((identity) => [identity, secrets.blindIndex('document', identity)]),
  );
  const found = await registered.byDocument([...indexes.values()]);
  const wanted = lines.flatMap(({ people }) =>
    people.flatMap(({ formerLine }) => former[(formerLine ?? 0) - 1]?.members ?? []),
  );
  const known = wanted.length > 0 ? await registered.byId(wanted) : new Map<string, never>();
  return {
    byDocument: (kind, number) =>
      found.get(indexes.get(documentIdentity(kind, number)) ?? '') ?? null,
    onFormerLine: (line, at) => {
      const id = former[line - 1]?.members[at];
      return id === undefined ? null : { id, registered: known.get(id) ?? null };
    },
  };
};

/**
 * Checks every line (PTS-7: name, kind and number of the document; places, matches, format) and gives the
 * points. Refuses FORMAT_UNKNOWN. Who was matched by whom is kept in the log (MEM-6), ids only.
 */
export const judgeResults = async (
  deps: Pick<ResultsDeps, 'registered' | 'secrets' | 'logger'>,
  actor: Actor,
  { tournament, event, revisions }: LoadedEvent,
  ranked: RankedEvent,
  { format, rows }: CheckResults,
): Promise<Result<JudgedResults>> => {
  const formats = formatsOf(event);
  if (!formats.includes(format)) return refuse('FORMAT_UNKNOWN', { formats: formats.join('、') });
  const kind = entryKindOf(event.discipline);
  const checked: CheckedEvent = { rules: tournament.rules, event, ranked };
  const { complain, all } = gatherFaults();
  const read = readRows(rows, kind, complain);
  const find = await registeredFor(deps, read, latestOf(revisions)?.lines ?? []);
  const found = checkPeople(checked, read, find, complain);
  checkLines(checked, format, read, complain);
  const people = found.flat().filter((person) => person !== null);
  const registered = people.flatMap((person) => person.registered ?? []);
  deps.logger.info('audit', {
    kind: 'documents-matched',
    by: actor.memberId,
    tournamentId: tournament.id,
    eventId: event.id,
    members: people.map(({ id }) => id),
  });
  const faults = all();
  const lines = faults.length > 0 ? [] : placeLines(ranked, read, found);
  return ok({
    faults,
    lines,
    people: new Map(registered.map((person) => [person.id, person])),
    played: playedIn(lines, kind),
  });
};
