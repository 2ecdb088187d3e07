import type { OwnPerson as Asked } from '../../../src/contract/entries';
import type { Actor } from '../../domain/actor';
import { kindOf } from '../../domain/entry/entry';
import type { Loaded, LoadedPerson } from '../../domain/entry/entry-store';
import type { Joining } from '../../domain/entry/join';
import type { OwnPerson } from '../../domain/entry/own-persons';
import type { PartChange } from '../../domain/entry/parts-of';
import type { AthleteRecord } from '../../domain/entry/requirement-judges';
import type { Ground } from '../../domain/ground';
import type { Member } from '../../domain/membership/member';
import { actsFor } from '../../domain/membership/persons';
import type { Unit } from '../../domain/membership/unit';
import { ok, refuse, type Result } from '../../domain/result';
import type { Instant } from '../../../src/contract/words';
import type { Tournament } from '../../domain/publishing/tournament';
import type { Use } from '../use';
import { recordOf, type RecordDeps } from './record-of';
import { fileOpener } from './take-file';

/** A person of the account whom a command takes into an entry, with what is known of them beyond their profile. */
export interface Judged {
  readonly member: Member;
  readonly participation: LoadedPerson['participation'];
  readonly record: AthleteRecord;
}

/** MEM-1: nobody is entered but by their own account or a guardian's. Refuses PERSON_NOT_FOUND. */
export const everyoneOwn = (
  actor: Actor,
  { people }: Pick<Loaded, 'people'>,
): Result<readonly (LoadedPerson & { readonly member: Member })[]> => {
  const own = people.flatMap(({ member, participation }) =>
    member && actsFor(actor.memberId, member) ? [{ member, participation }] : [],
  );
  return own.length === people.length ? ok(own) : refuse('PERSON_NOT_FOUND');
};

/** The account's persons as they are judged. Refuses PERSON_NOT_FOUND. */
export const judgedPeople = async (
  deps: RecordDeps,
  actor: Actor,
  tournament: Tournament,
  loaded: Pick<Loaded, 'people'>,
): Promise<Result<readonly Judged[]>> => {
  const own = everyoneOwn(actor, loaded);
  if (!own.ok) return own;
  return ok(
    await Promise.all(
      own.value.map(async (person) => ({
        ...person,
        record: await recordOf(deps, tournament, person.member),
      })),
    ),
  );
};

/** Every unit that was said is there, kept or proposed by the account, where units matter. Refuses UNIT_UNKNOWN. */
export const unitsKnown = (
  { rules }: Tournament,
  { units }: Pick<Loaded, 'units'>,
  said: readonly (string | null | undefined)[],
): Result<null> =>
  rules.entry.unit === 'none' || said.every((id) => !id || units.some((unit) => unit.id === id))
    ? ok(null)
    : refuse('UNIT_UNKNOWN');

/** A unit that was read; null: none was said, or units do not matter. */
export const unitOf = (
  { rules }: Tournament,
  { units }: Pick<Loaded, 'units'>,
  unitId: string | null | undefined,
): Unit | null =>
  rules.entry.unit === 'none' ? null : (units.find(({ id }) => id === unitId) ?? null);

/** The unit somebody says that they play for; null: the entry's, as in teams, which are of one (CAP-5). */
export const ownUnit = (
  tournament: Tournament,
  loaded: Pick<Loaded, 'units'>,
  eventId: string,
  unitId: string | undefined,
): Unit | null => (kindOf(eventId) === 'pair' ? unitOf(tournament, loaded, unitId) : null);

/** Somebody about to join, with what was answered and declared for them. */
export const joining = (
  deps: Use<'secrets'>,
  { member, participation, record }: Judged,
  { role, answers, declaration }: Pick<Asked, 'role' | 'answers' | 'declaration'>,
  now: Instant,
  unit: Unit | null = null,
): Joining => ({
  ...{ member, record, role, answers, declaration, unit, now },
  parts: participation?.parts ?? [],
  fileOf: fileOpener(deps, member.id),
});

/** The other persons of an account who are taken into its entry, in the order of what was asked. */
export const ownPersons = (
  deps: Use<'secrets'>,
  judged: readonly Judged[],
  asked: readonly Asked[],
  { account, unitOf: unitFor, now }: OwnContext,
): OwnPerson[] =>
  asked.flatMap((one, at) => {
    const person = judged[at];
    const phoneMasked = account?.phone?.masked ?? '';
    return person ? [{ ...joining(deps, person, one, now, unitFor(one.unitId)), phoneMasked }] : [];
  });

interface OwnContext {
  readonly account: Member | null;
  /** the unit each says that they play for */
  readonly unitOf: (unitId: string | undefined) => Unit | null;
  readonly now: Instant;
}

/** Whoever takes something on is as they were judged (ENT-11, MEM-7). */
export const asJudged = (people: readonly Pick<Judged, 'member'>[]): Ground[] =>
  [...new Map(people.map(({ member }) => [member.id, member])).values()].map(({ id, version }) => ({
    is: 'judged',
    memberId: id,
    version,
  }));

/**
 * The copies of an entry, those of whoever takes something on only while their parts are as they were judged (ENT-11):
 * they may have been read before another write of theirs and the member after it.
 */
export const asTheyStood = (
  parts: readonly PartChange[],
  people: readonly Pick<Judged, 'member' | 'participation'>[],
): PartChange[] =>
  parts.map((part) => {
    const judged = people.find(({ member }) => member.id === part.personKey);
    return judged ? { ...part, judgedAt: judged.participation?.revision ?? 0 } : part;
  });
