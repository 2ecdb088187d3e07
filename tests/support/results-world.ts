import { PutCommand } from '@aws-sdk/lib-dynamodb';
import type { PenaltyRule, Regulation } from '../../src/contract/regulation';
import type { CheckResults, ResultRow, UploadResults } from '../../src/contract/results';
import { routes } from '../../src/contract/routes';
import type { DocumentKind, Sex } from '../../src/contract/words';
import { dynamoAccessLog } from '../../functions/adapters/dynamo/access-log';
import { dynamoComparedNumbers } from '../../functions/adapters/dynamo/compared-numbers';
import type { Table } from '../../functions/adapters/dynamo/client';
import { entryItem } from '../../functions/adapters/dynamo/entry-item';
import { dynamoEntryStore } from '../../functions/adapters/dynamo/entry-store';
import { documentKey } from '../../functions/adapters/dynamo/keys';
import { memberItem } from '../../functions/adapters/dynamo/member-item';
import { dynamoMemberStore } from '../../functions/adapters/dynamo/member-store';
import { dynamoRegisteredPeople } from '../../functions/adapters/dynamo/registered-people';
import { dynamoResultsStore } from '../../functions/adapters/dynamo/results-store';
import { dynamoRoles } from '../../functions/adapters/dynamo/roles';
import { dynamoTournamentStore } from '../../functions/adapters/dynamo/tournament-store';
import type { Entry } from '../../functions/domain/entry/entry';
import type { Actor } from '../../functions/domain/actor';
import type { Account, Profile } from '../../functions/domain/membership/member';
import { maskDocument } from '../../functions/domain/membership/masking';
import { documentIdentity } from '../../functions/domain/membership/sealing';
import { checkResults } from '../../functions/usecases/results/check-results';
import type { UploadResultsDeps } from '../../functions/usecases/results/upload-results';
import type { Use } from '../../functions/usecases/use';
import { asRole } from '../../functions/handlers/as-role';
import { uploadResults } from '../../functions/usecases/results/upload-results';
import { aMember } from './builders/a-member';
import { anEntry, aSlot } from './builders/an-entry';
import { anEventRule, aTeamRule, aTournament } from './builders/a-tournament';
import { fixedClock } from './fakes/fixed-clock';
import { testSecrets } from './fakes/secrets';

const KIND: Record<DocumentKind, string> = {
  'resident-id': '身份证',
  'foreign-passport': '护照',
  'hmt-permit': '通行证',
};

/** Somebody as they are written in a results file. */
export interface Written {
  readonly id: string;
  readonly name: string;
  readonly kind: DocumentKind;
  readonly number: string;
  readonly sex?: Sex;
}

/** People from this number on have entered nothing. */
export const STRANGERS = 500;

const draw = (size: number) => ({
  size,
  seeds: 0,
  sources: {},
  qualifying: null,
});

/** SAN-2: what S1, S3 and S4 do to who does not come, and what a regulation does that says nothing of it. */
export const NO_SHOW = {
  'void-event-and-bar-next-stop': [{ do: 'event-void' }, { do: 'barred', count: 1, unit: 'stops' }],
  'void-place-and-stop-points': [{ do: 'place-void' }, { do: 'stop-points-void' }],
  'walkover-and-out': [{ do: 'walkover' }, { do: 'out-of-tournament' }],
  none: [],
} satisfies Record<string, PenaltyRule['effects']>;

export const aPenalty = (named: keyof typeof NO_SHOW): Regulation['penalties'] => {
  const effects: PenaltyRule['effects'] = NO_SHOW[named];
  return { rules: effects.length > 0 ? [{ offence: 'no-show', effects }] : [], appeal: null };
};

/** A C400 over on Sunday, 15 November 2026: singles of 32, pairs of 16; its points belong to 18 November. */
export const aFinishedRegulation = (overrides: Partial<Regulation> = {}) =>
  aTournament({
    name: '某地青少年网球公开赛（CTJ-C400）',
    level: 'C400',
    points: { table: 'ctj-2025', thresholds: 'ctj-2025' },
    penalties: aPenalty('void-event-and-bar-next-stop'),
    firstDay: '2026-11-14',
    lastDay: '2026-11-15',
    eventRules: [
      anEventRule({
        groups: ['U12', 'U14'],
        disciplines: ['MS', 'WS'],
        draw: draw(32),
        alternatives: ['SET1-S:4/TB7', 'SET1-S:TB10'],
      }),
      anEventRule({ groups: ['U12'], disciplines: ['MD', 'XD'], draw: draw(16) }),
      anEventRule({
        groups: ['U12'],
        disciplines: ['MT'],
        team: aTeamRule({ athletes: { min: 2, max: 2 } }),
      }),
    ],
    ...overrides,
  });

/** The morning after: results may come, the closing is a day away. */
export const MORNING_AFTER = '2026-11-16T01:00:00.000Z';
export const CLOSING = '2026-11-17T04:00:00.000Z';

let tournaments = 0;

type ResultsWorldDeps = UploadResultsDeps & Use<'roles'>;

/** A finished tournament with its chief referee and people who have registered, on a table. */
export const resultsWorld = async (
  table: Table,
  overrides: Partial<Regulation> = {},
  wrap: (deps: ResultsWorldDeps) => ResultsWorldDeps = (deps) => deps,
) => {
  tournaments += 1;
  const tournament = aFinishedRegulation({ id: `finished-open-${tournaments}`, ...overrides });
  const logged: { event: string; fields: unknown }[] = [];
  const clock = fixedClock(MORNING_AFTER);
  const stores = {
    tournaments: dynamoTournamentStore(table),
    roles: dynamoRoles(table),
    results: dynamoResultsStore(table),
    registered: dynamoRegisteredPeople(table),
    accesses: dynamoAccessLog(table),
    compared: dynamoComparedNumbers(table),
    entries: dynamoEntryStore(table),
    members: dynamoMemberStore(table),
  };
  await stores.tournaments.publish(tournament, [], []);
  const deps = wrap({
    ...stores,
    clock,
    secrets: testSecrets,
    logger: {
      info: (event, fields) => void logged.push({ event, fields }),
      error: (event, fields) => void logged.push({ event, fields }),
    },
  });
  const actorOf = (id: string): Actor => ({ memberId: id, phoneKey: id, sessionId: 'session' });
  const chief = actorOf(`chief-${tournaments}`);
  await stores.roles.nameChiefReferee(tournament.id, tournament.rules.lastDay, chief.memberId);
  const put = (Item: Record<string, unknown>) =>
    table.client.send(new PutCommand({ TableName: table.name, Item }));
  /** An approved member who plays nothing: what a referee or a worker is known by. */
  const named = (id: string, realName: string) =>
    put(memberItem(aMember(900, { realName }, { id })));
  await named(chief.memberId, '秦裁判');

  let entered = 0;
  /** A complete entry of these people; of a pair or team under the name. */
  const enter = async (
    eventId: string,
    people: readonly Written[],
    teamName?: string,
    more: Partial<Entry> = {},
  ) => {
    entered += 1;
    await put(
      entryItem(
        anEntry([], {
          tournamentId: tournament.id,
          eventId,
          short: String(entered).padStart(12, '0'),
          seq: entered,
          teamName: teamName ?? null,
          slots: people.map(({ id, name, sex }, at) => aSlot(id, { id: `s${at + 1}`, name, sex })),
          ...more,
        }),
      ),
    );
  };

  /** An approved boy born in 2014, or what is said instead, with a passport of their own, entered in U12-MS. */
  const person = async (
    n: number,
    profile: Partial<Profile> = {},
    member: Partial<Account> = {},
    document: { kind: DocumentKind; number: string } = {
      kind: 'foreign-passport',
      number: `E${String(tournaments * 1000 + n).padStart(7, '0')}`,
    },
  ): Promise<Written> => {
    const { kind, number } = document;
    const documentIndex = testSecrets.blindIndex('document', documentIdentity(kind, number));
    const id = `athlete-${tournaments}-${n}`;
    const realName = profile.realName ?? `球员${n}`;
    const made = aMember(
      n,
      {
        ...{ documentIndex, documentKind: kind, documentMasked: maskDocument(number), realName },
        ...profile,
      },
      { id, ...member },
    );
    await put(memberItem(made));
    if (made.review === 'approved') await put({ ...documentKey(documentIndex), memberId: id });
    const written = { id, name: realName, kind, number, sex: made.profile?.sex ?? 'M' };
    if (n < STRANGERS) await enter('U12-MS', [written], undefined, { seq: n });
    return written;
  };
  const params = (eventId = 'U12-MS') => ({ tournamentId: tournament.id, eventId });
  let commands = 0;

  return {
    ...stores,
    tournament,
    deps,
    clock,
    chief,
    actorOf,
    logged,
    put,
    named,
    person,
    enter,
    /** What confirms the absent of these lines (RES-3); null: nobody is absent. */
    absentOf: async (rows: readonly ResultRow[], eventId?: string): Promise<string | null> => {
      const checked = await checkResults(deps, chief, params(eventId), {
        format: 'SET1-S:6/TB7',
        rows: [...rows],
      });
      return checked.ok ? (checked.value.absent?.digest ?? null) : null;
    },
    people: (count: number) =>
      Promise.all(Array.from({ length: count }, (_, at) => person(at + 1))),
    check: (rows: readonly ResultRow[], more: Partial<CheckResults> = {}, eventId?: string) =>
      checkResults(deps, chief, params(eventId), {
        format: 'SET1-S:6/TB7',
        rows: [...rows],
        ...more,
      }),
    upload: (
      rows: readonly ResultRow[],
      more: Partial<UploadResults> & { key?: string; by?: Actor; eventId?: string } = {},
    ) => {
      commands += 1;
      const { key = `upload-${commands}`, by = chief, eventId, ...input } = more;
      const about = params(eventId);
      const sent: UploadResults = {
        ...{ format: 'SET1-S:6/TB7', rows: [...rows], replaces: 0, reason: null },
        ...{ absentConfirmed: null, absences: null },
        ...input,
      };
      return asRole(deps, routes.uploadResults, { actor: by, params: about }, () =>
        uploadResults(deps, by, about, sent, key),
      );
    },
    revisions: () => stores.results.ofTournament('2026-11-18', tournament.id),
  };
};
export type ResultsWorld = Awaited<ReturnType<typeof resultsWorld>>;

/** A line as somebody fills it in. */
export const rowOf = (
  { name, kind, number }: Written,
  place: number | string,
  overrides: Partial<ResultRow> = {},
): ResultRow => ({
  name,
  documentKind: KIND[kind],
  documentNumber: number,
  partnerName: '',
  partnerDocumentKind: '',
  partnerDocumentNumber: '',
  team: '',
  place: String(place),
  wholeMatches: '1',
  noShow: '',
  onSite: '',
  ...overrides,
});

/** The columns of a partner. */
export const partnerOf = ({ name, kind, number }: Written): Partial<ResultRow> => ({
  partnerName: name,
  partnerDocumentKind: KIND[kind],
  partnerDocumentNumber: number,
});

/** Places of a knock-out draw of so many, the best first: 1 2 3 3 5 5 5 5 9 … */
export const placesOfDraw = (count: number): number[] =>
  Array.from({ length: count }, (_, at) =>
    at < 2 ? at + 1 : at < 4 ? 3 : at < 8 ? 5 : at < 16 ? 9 : 17,
  );
