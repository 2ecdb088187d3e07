import type { FormerHolder } from '../../functions/domain/membership/former-holder';
import type { MoveStore } from '../../functions/domain/membership/move-store';
import type { MemberStore } from '../../functions/domain/membership/member-store';
import { only } from './fakes/only';
import type { Use } from '../../functions/usecases/use';
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import type { EnterEvent, EntryView } from '../../src/contract/entries';
import { eventsOf, type Regulation } from '../../src/contract/regulation';
import type { Role } from '../../src/contract/words';
import type { Table } from '../../functions/adapters/dynamo/client';
import { nothingDecided } from '../../functions/domain/acceptance/acceptance';
import type { AcceptanceStore } from '../../functions/domain/acceptance/acceptance-store';
import { dynamoAcceptanceStore } from '../../functions/adapters/dynamo/acceptance-store';
import { sha256 } from '../../functions/adapters/sha256';
import { dynamoEntryStore } from '../../functions/adapters/dynamo/entry-store';
import { dynamoInvitationStore } from '../../functions/adapters/dynamo/invitation-store';
import { ledgerItem } from '../../functions/adapters/dynamo/ledger-item';
import { dynamoMoveStore } from '../../functions/adapters/dynamo/move-store';
import { dynamoLedgerStore } from '../../functions/adapters/dynamo/ledger-store';
import { memberItem } from '../../functions/adapters/dynamo/member-item';
import { unitKey } from '../../functions/adapters/dynamo/keys';
import { dynamoSmsCodeStore } from '../../functions/adapters/dynamo/sms-code-store';
import { tournamentItem } from '../../functions/adapters/dynamo/tournament-item';
import { publishedRanking } from '../../functions/adapters/published-ranking';
import type { Actor } from '../../functions/domain/actor';
import { NOTHING_PLAYED } from '../../functions/domain/entry/series-history';
import type { Account, Member, Profile } from '../../functions/domain/membership/member';
import { emptyLedger, ledgerScopesOf, type Ledger } from '../../functions/domain/places/ledger';
import type { Tournament } from '../../functions/domain/publishing/tournament';
import type { Result } from '../../functions/domain/result';
import { confirmEntry } from '../../functions/usecases/entering/confirm-entry';
import { enterEvent } from '../../functions/usecases/entering/enter-event';
import type { EntryDeps } from '../../functions/usecases/entering/entry-deps';
import { sweepLedger } from '../../functions/usecases/upkeep/sweep-ledger';
import { tell } from '../../functions/usecases/telling/tell';
import type { TellingDeps } from '../../functions/usecases/telling/telling-deps';
import { tellingWords } from '../../functions/handlers/telling-words';
import type { TournamentStore } from '../../functions/domain/lists/tournament-store';
import { dynamoInboxes } from '../../functions/adapters/dynamo/inboxes';
import { dynamoNewsStore } from '../../functions/adapters/dynamo/news-store';
import { dynamoWatches } from '../../functions/adapters/dynamo/watches';
import { aMember, phoneOf } from './builders/a-member';
import { anEntryRequest } from './builders/an-entry-request';
import { aTournament } from './builders/a-tournament';
import { useTestTable } from './dynamo-local';
import { fakeEntryStores, type EntryStores } from './fakes/entry-stores';
import { fakeMembershipStores } from './fakes/membership-stores';
import { fakeRankingStore } from './fakes/fake-ranking-store';
import { fakeTellingStores, type TellingStores } from './fakes/fake-telling-stores';
import { fixedClock } from './fakes/fixed-clock';
import { fakeSms, fakeWechat } from './fakes/outside';
import { testSecrets } from './fakes/secrets';

export const dynamoEntryStores = (table: Table): EntryStores => {
  const put = async (Item: Record<string, unknown>) => {
    await table.client.send(new PutCommand({ TableName: table.name, Item }));
  };
  return {
    entries: dynamoEntryStore(table),
    ledgers: dynamoLedgerStore(table),
    invitations: dynamoInvitationStore(table),
    seedTournament: async (tournament, ledgers) => {
      await put(tournamentItem(tournament));
      for (const ledger of ledgers) await put(ledgerItem(ledger));
    },
    seedMember: (member) => put(memberItem(member)),
    seedUnit: (unit, proposer) =>
      put({
        ...{ ...unitKey(unit.id), unit },
        ...(proposer === undefined ? {} : { proposers: new Set([proposer]) }),
      }),
  };
};

export const dynamoTellingStores = (table: Table): TellingStores => ({
  inboxes: dynamoInboxes(table),
  news: dynamoNewsStore(table),
  watches: dynamoWatches(table),
});

export interface Player {
  readonly n: number;
  readonly phone: string;
  readonly actor: Actor;
  readonly member: Member;
}

const DECLARATION = { accepted: true, version: '2026-11' } as const;

/** The value of a result that must not be a refusal. */
export const must = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(`${result.reason} ${JSON.stringify(result.detail ?? {})}`);
  return result.value;
};
export const reasonOf = (result: Result<unknown>): string => (result.ok ? 'ok' : result.reason);

let worlds = 0;

/** A published tournament, its people and everything outside, on stores in memory or on a table. */
export const entryWorld = async (
  table: Table | null,
  overrides: Partial<Regulation> = {},
  wrap: (stores: EntryStores) => EntryStores = (stores) => stores,
) => {
  worlds += 1;
  const base = worlds * 20;
  const tournament: Tournament = aTournament({ id: `some-open-${worlds}`, ...overrides });
  const formers = new Map<string, readonly FormerHolder[]>();
  const seeded = table ? dynamoEntryStores(table) : fakeEntryStores(undefined, formers);
  const stores = wrap(seeded);
  const scopes = ledgerScopesOf(tournament.rules);
  await seeded.seedTournament(
    tournament,
    scopes.map((scope) => emptyLedger(tournament, scope)),
  );
  const clock = fixedClock('2026-12-02T00:00:00.000Z');
  const sms = fakeSms();
  const wechat = fakeWechat();
  const members = new Map<string, Member>();
  const ranking = fakeRankingStore();
  const telling = table ? dynamoTellingStores(table) : fakeTellingStores((id) => members.get(id));
  const deps: EntryDeps & TellingDeps & Use<'published' | 'ranking'> = {
    ...telling,
    tournaments: only<TournamentStore>({
      detail: async (id) =>
        id === tournament.id
          ? { tournament, chapters: [], notice: null, ledgers: await ledgers() }
          : null,
    }),
    ranking,
    published: publishedRanking(ranking, clock),
    entries: stores.entries,
    ledgers: stores.ledgers,
    invitations: stores.invitations,
    moves: table
      ? dynamoMoveStore(table)
      : only<MoveStore>({ formerHolders: async (phoneKey) => formers.get(phoneKey) ?? [] }),
    acceptances: table
      ? dynamoAcceptanceStore(table)
      : only<AcceptanceStore>({
          read: async (of) => ({ acceptance: nothingDecided(of), heads: [] }),
        }),
    sha256,
    clock,
    sms,
    wechat,
    codes: table ? dynamoSmsCodeStore(table) : fakeMembershipStores().codes,
    secrets: testSecrets,
    history: { of: async () => NOTHING_PLAYED },
    members: only<MemberStore>({
      find: async (id) => members.get(id) ?? null,
      idOfPhone: async (phoneKey) =>
        [...members.values()].find(({ phone }) => phone?.key === phoneKey)?.id ?? null,
      spendSubscription: async () => true,
    }),
    logger: { info: () => undefined, error: () => undefined },
    words: tellingWords,
    webBase: 'https://kaipai.test',
  };

  const player = async (
    n: number,
    profile: Partial<Profile> = {},
    member: Partial<Account> = {},
  ): Promise<Player> => {
    // worlds may share a table: each has phones of its own
    const number = base + n;
    const made = aMember(number, { realName: `球员${n}`, ...profile }, member);
    members.set(made.id, made);
    await seeded.seedMember(made);
    const actor = { memberId: made.id, phoneKey: made.phone.key, sessionId: 'session' };
    return { n, phone: phoneOf(number), actor, member: made };
  };
  /** A child without a phone, for whom these accounts act (MEM-1); the accounts as they are then. */
  const child = async (
    n: number,
    guardians: readonly Player[],
    profile: Partial<Profile> = {},
  ): Promise<Member> => {
    const number = base + n;
    const made: Member = {
      ...aMember(number, { realName: `孩子${n}`, ...profile }),
      phone: null,
      guardians: guardians.map(({ member }) => member.id),
    };
    members.set(made.id, made);
    await seeded.seedMember(made);
    for (const { member } of guardians) {
      const account = members.get(member.id) ?? member;
      const next = { ...account, wards: [...account.wards, made.id] };
      members.set(next.id, next);
      await seeded.seedMember(next);
    }
    return made;
  };
  const enter = (
    who: Player,
    eventId: string,
    input: Partial<EnterEvent> = {},
    key = `enter-${eventId}-${who.n}`,
  ): Promise<Result<EntryView>> =>
    enterEvent(
      deps,
      who.actor,
      tournament.id,
      anEntryRequest({
        eventId,
        teamName: /[DT]$/.test(eventId) ? '飞鱼队' : null,
        ...input,
      }),
      key,
    );
  const invite = (people: readonly Player[], role: Role = 'athlete') =>
    people.map(({ phone }) => ({ phone, role }));
  const confirm = (
    who: Player,
    entryId: string,
    teamName = '飞鱼队',
    key = `confirm-${entryId.slice(-12)}-${who.n}`,
    memberId?: string,
    unitId?: string,
  ): Promise<Result<EntryView>> =>
    confirmEntry(
      deps,
      who.actor,
      entryId,
      { for: memberId, teamName, unitId, answers: {}, declaration: DECLARATION },
      key,
    );
  const ledgers = (): Promise<Ledger[]> =>
    Promise.all(
      scopes.map(async (scope) => {
        const ledger = await seeded.ledgers.find(tournament.id, scope);
        if (!ledger) throw new Error('no ledger');
        return ledger;
      }),
    );
  const entries = async () =>
    (
      await Promise.all(
        eventsOf(tournament.rules).map(({ id }) => seeded.entries.listOfEvent(tournament.id, id)),
      )
    ).flat();
  const sweep = async () => {
    for (const ledger of await ledgers()) await sweepLedger(deps, tournament, ledger);
    await tell(deps);
  };
  /** Logs in from WeChat. */
  const logInFromWechat = ({ member }: Player, openid: string): void =>
    void members.set(member.id, { ...member, openid });
  return {
    tournament,
    logInFromWechat,
    stores: seeded,
    deps,
    ranking,
    clock,
    sms,
    wechat,
    player,
    child,
    enter,
    invite,
    confirm,
    ledgers,
    entries,
    sweep,
  };
};
export type EntryWorld = Awaited<ReturnType<typeof entryWorld>>;

export type MakeEntryWorld = (
  overrides?: Partial<Regulation>,
  wrap?: (stores: EntryStores) => EntryStores,
) => Promise<EntryWorld>;

/** The same suite on the stores in memory and on a real table. */
export const describeEntering = (name: string, suite: (world: MakeEntryWorld) => void): void => {
  describe(`${name}, in memory`, () =>
    suite((overrides, wrap) => entryWorld(null, overrides, wrap)));
  describe(`${name}, on DynamoDB Local`, () => {
    const table = useTestTable();
    suite((overrides, wrap) => entryWorld(table(), overrides, wrap));
  });
};
