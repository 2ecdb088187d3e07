import type { Entry } from '../../../functions/domain/entry/entry';
import { entryIdOf } from '../../../functions/domain/entry/entry';
import type { EntryStore, LedgerStore } from '../../../functions/domain/entry/entry-store';
import { isDueAnew, type HiddenText } from '../../../functions/domain/entry/hidden-texts';
import type { Invitation, InvitationStore } from '../../../functions/domain/entry/invitation';
import type { Participation } from '../../../functions/domain/entry/participation';
import { partTournamentOf } from '../../../functions/domain/entry/parts-of';
import type { FormerHolder } from '../../../functions/domain/membership/former-holder';
import type { Member } from '../../../functions/domain/membership/member';
import type { Unit } from '../../../functions/domain/membership/unit';
import { ledgerScopeOf, type Ledger } from '../../../functions/domain/places/ledger';
import { applied, type LedgerWrite } from '../../../functions/domain/places/ledger-write';
import type { Tournament } from '../../../functions/domain/publishing/tournament';
import { fitsDynamo } from '../fits-dynamo';
import { heldOf } from './held-grounds';

export interface EntryStores {
  readonly entries: EntryStore;
  readonly ledgers: LedgerStore;
  readonly invitations: InvitationStore;
  seedTournament(tournament: Tournament, ledgers: readonly Ledger[]): Promise<void>;
  seedMember(member: Member): Promise<void>;
  seedUnit(unit: Unit, proposer?: string): Promise<void>;
}

/** What the table would do with a write: null where a condition does not hold; what is too long it does not take. */
const writtenTo = (ledger: Ledger, write: LedgerWrite): Ledger | null => {
  if (!fitsDynamo(write)) throw new Error('ValidationException');
  return applied(ledger, write);
};

const copy = <T>(value: T): T => structuredClone(value);

/**
 * Stores in memory. What is synchronous here is atomic, as a conditional write is in the table.
 * `members` may be another fake's: one table holds both.
 */
export const fakeEntryStores = (
  members = new Map<string, Member>(),
  formers = new Map<string, readonly FormerHolder[]>(),
): EntryStores => {
  const tournaments = new Map<string, Tournament>();
  const units = new Map<string, Unit>();
  const ledgers = new Map<string, Ledger>();
  const entries = new Map<string, Entry | 'grave'>();
  const participations = new Map<string, Participation>();
  const invitations = new Map<string, Invitation>();
  const hidden = new Map<string, Omit<HiddenText, 'entryId'>>();
  const ledgerName = (tournamentId: string, eventId: string | null) =>
    `${tournamentId}/${eventId ?? ''}`;
  const personName = (personKey: string, tournamentId: string) => `${personKey}/${tournamentId}`;
  const known = <T>(value: T | undefined): T | null => (value === undefined ? null : copy(value));
  const personAt = (memberId: string, tournamentId: string) => ({
    member: known(members.get(memberId)),
    participation: known(participations.get(personName(memberId, tournamentId))),
  });
  const entryAt = (id: string): Entry | null => {
    const found = entries.get(id);
    return found === undefined || found === 'grave' ? null : copy(found);
  };

  return {
    seedTournament: async (tournament, empty) => {
      tournaments.set(tournament.id, tournament);
      for (const ledger of empty)
        ledgers.set(ledgerName(ledger.tournamentId, ledger.eventId), copy(ledger));
    },
    seedMember: async (member) => void members.set(member.id, member),
    seedUnit: async (unit) => void units.set(unit.id, unit),
    invitations: {
      put: async (digest, invitation, grounds) => {
        const held = heldOf(members, grounds);
        if (!held) return 'stale';
        for (const [id, member] of held) members.set(id, member);
        invitations.set(digest, invitation);
        return 'done';
      },
      find: async (digest) => known(invitations.get(digest)),
      remove: async (digest) => void invitations.delete(digest),
    },
    ledgers: {
      find: async (tournamentId, eventId) => known(ledgers.get(ledgerName(tournamentId, eventId))),
      write: async ({ tournamentId, eventId }, write) => {
        const name = ledgerName(tournamentId, eventId);
        const present = ledgers.get(name);
        if (!present) throw new Error('no such ledger');
        const next = writtenTo(present, write);
        if (!next) return { is: 'refused', ledger: copy(present) };
        ledgers.set(name, next);
        return { is: 'done', seq: next.seq };
      },
    },
    entries: {
      load: async ({
        tournamentId,
        eventId,
        short,
        memberId,
        phoneKey,
        people = [],
        earlier = [],
        unitIds = [],
      }) => {
        // never changed by anybody, so it needs no copy
        const tournament = tournaments.get(tournamentId) ?? null;
        const scope = tournament && ledgerScopeOf(tournament.rules, eventId);
        const id = short === undefined ? '' : entryIdOf(tournamentId, eventId, short);
        return {
          tournament,
          ledger: known(ledgers.get(ledgerName(tournamentId, scope))),
          entry: entryAt(id),
          buried: entries.get(id) === 'grave',
          member: memberId === undefined ? null : known(members.get(memberId)),
          formers: phoneKey === undefined ? [] : (known(formers.get(phoneKey)) ?? []),
          people: people.map((id) => personAt(id, tournamentId)),
          earlier: earlier.map(
            (one) =>
              one && {
                memberId: one.memberId,
                member: known(members.get(one.memberId)),
                entry: entryAt(one.entryId),
              },
          ),
          units: unitIds.flatMap((id) => known(units.get(id)) ?? []),
        };
      },
      loadPerson: async (tournamentId, memberId) => ({
        tournament: tournaments.get(tournamentId) ?? null,
        ...personAt(memberId, tournamentId),
      }),
      loadForCards: async (tournamentIds, memberId) => ({
        member: personAt(memberId, '').member,
        tournaments: tournamentIds.flatMap((id) => {
          const tournament = tournaments.get(id);
          if (!tournament) return [];
          return [{ ...personAt(memberId, id), tournament, numbers: {} }];
        }),
      }),
      loadTogether: async (entryIds) => {
        const found = entryIds.flatMap((id) => entryAt(id) ?? []);
        const ids = found.flatMap(({ slots }) => slots.flatMap(({ memberId }) => memberId ?? []));
        return {
          entries: found,
          members: new Map(
            ids.flatMap((id) => {
              const member = members.get(id);
              return member ? [[id, copy(member)]] : [];
            }),
          ),
        };
      },
      commit: async ({ tournament, before, after, parts, grounds = [], ledger, deadline }) => {
        const present = entries.get(after.id);
        const held = heldOf(members, grounds);
        if (!held) return 'stale';
        if (!before && present !== undefined) return 'exists';
        if (before && (present === undefined || present === 'grave')) return 'stale';
        if (before && present && present !== 'grave') {
          if (present.version !== before.version) return 'stale';
          if (deadline && present[deadline.instant] <= deadline.now) return 'stale';
        }
        const revisionOf = (personKey: string) =>
          participations.get(personName(personKey, tournament.id))?.revision ?? 0;
        if (
          parts.some(
            ({ personKey, judgedAt }) =>
              (judgedAt ?? revisionOf(personKey)) !== revisionOf(personKey),
          )
        )
          return 'stale';
        if (ledger) {
          const name = ledgerName(tournament.id, ledgerScopeOf(tournament.rules, after.eventId));
          const book = ledgers.get(name);
          const next = book && writtenTo(book, ledger);
          if (!next) return 'stale';
          ledgers.set(name, next);
        }
        for (const [id, member] of held) members.set(id, member);
        entries.set(after.id, copy(after));
        const dueAt = after.history.at(-1)?.at ?? after.enteredAt;
        if (isDueAnew(before, after)) hidden.set(after.id, { dueAt, tries: 0 });
        for (const { personKey, entryId: id, part, live } of parts) {
          const name = personName(personKey, tournament.id);
          const former = participations.get(name);
          participations.set(name, {
            ...partTournamentOf(tournament),
            personKey,
            live: (former?.live ?? 0) + live,
            revision: (former?.revision ?? 0) + 1,
            parts: [
              ...(former?.parts ?? []).filter(({ entryId }) => entryId !== id),
              ...(part === null ? [] : [copy(part)]),
            ],
          });
        }
        return 'done';
      },
      participationsOf: async (personKey) =>
        copy([...participations.values()].filter((one) => one.personKey === personKey)),
      listOfEvent: async (tournamentId, eventId) =>
        copy(
          [...entries.values()]
            .flatMap((entry) => (entry === 'grave' ? [] : [entry]))
            .filter((entry) => entry.tournamentId === tournamentId && entry.eventId === eventId)
            .sort((one, other) => one.seq - other.seq),
        ),
      find: async (id) => entryAt(id),
      existing: async (tournamentId, eventId, shorts) =>
        new Map(
          shorts.flatMap((short) => {
            const found = entries.get(entryIdOf(tournamentId, eventId, short));
            return found ? [[short, found === 'grave' ? 'grave' : 'entry'] as const] : [];
          }),
        ),
      bury: async (tournamentId, eventId, short) => {
        const id = short === undefined ? '' : entryIdOf(tournamentId, eventId, short);
        if (entries.has(id) && entries.get(id) !== 'grave') return false;
        entries.set(id, 'grave');
        return true;
      },
      settleNotices: async (entry, notices) => {
        const present = entryAt(entry.id);
        if (present?.version !== entry.version) return false;
        entries.set(entry.id, copy({ ...entry, notices, version: entry.version + 1 }));
        return true;
      },
      hiddenTexts: async () => [...hidden].map(([entryId, next]) => ({ entryId, ...next })),
      noteHidden: async ({ entryId, dueAt, tries }, next) => {
        const present = hidden.get(entryId);
        if (present?.dueAt !== dueAt || present.tries !== tries) return;
        if (next) hidden.set(entryId, next);
        else hidden.delete(entryId);
      },
      settleHidden: async (entry, next) => {
        if (entryAt(entry.id)?.version !== entry.version) return false;
        entries.set(entry.id, copy({ ...entry, version: entry.version + 1 }));
        if (next) hidden.set(entry.id, next);
        else hidden.delete(entry.id);
        return true;
      },
      pageOfEvent: async (tournamentId, eventId, after, limit) => {
        const found = [...entries.values()]
          .flatMap((entry) => (entry === 'grave' ? [] : [entry]))
          .filter((entry) => entry.tournamentId === tournamentId && entry.eventId === eventId)
          .filter(({ short }) => short > after)
          .sort((one, other) => (one.short < other.short ? -1 : 1))
          .slice(0, limit);
        const last = found.length < limit ? undefined : found.at(-1);
        return copy({ entries: found, next: last?.short ?? null });
      },
      withNotices: async (limit) =>
        copy(
          [...entries.values()]
            .flatMap((entry) => (entry === 'grave' ? [] : [entry]))
            .filter(({ notices }) => notices.length > 0)
            .slice(0, limit),
        ),
    },
  };
};
