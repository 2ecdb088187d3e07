import type { AccessLog } from '../../functions/domain/membership/access-log';
import type { AccountMessages } from '../../functions/domain/membership/account-sms';
import type { MoveStore } from '../../functions/domain/membership/move-store';
import type { ResultsStore } from '../../functions/domain/points/results-store';
import { only } from '../support/fakes/only';
import { sha256 } from '../../functions/adapters/sha256';
import type { AcceptanceStore } from '../../functions/domain/acceptance/acceptance-store';
import type { Use } from '../../functions/usecases/use';
import { publishedRanking } from '../../functions/adapters/published-ranking';
import { NOTHING_PLAYED } from '../../functions/domain/entry/series-history';
import {
  emptyLedger,
  ledgerScopesOf,
  personMark,
  type Ledger,
} from '../../functions/domain/places/ledger';
import type { LeavingDeps } from '../../functions/usecases/leaving/remove-leaving';
import type { EntryDeps } from '../../functions/usecases/entering/entry-deps';
import type { TellingDeps } from '../../functions/usecases/telling/telling-deps';
import { tellingWords } from '../../functions/handlers/telling-words';
import type { TournamentStore } from '../../functions/domain/lists/tournament-store';
import type { SubmitProfileDeps } from '../../functions/usecases/membership/submit-profile';
import { aTournament } from '../support/builders/a-tournament';
import { sessionLimits } from '../../functions/domain/session/limits';
import { fakeForgottenStore } from '../support/fakes/fake-forgotten-store';
import { fakeRankingStore } from '../support/fakes/fake-ranking-store';
import { noRoles } from '../support/fakes/no-roles';
import { fakeTellingStores } from '../support/fakes/fake-telling-stores';
import { fixedClock } from '../support/fakes/fixed-clock';
import { fakeFiles, fakePictures, fakeSms, fakeWechat } from '../support/fakes/outside';
import { testSecrets } from '../support/fakes/secrets';
import { Observer, type Writing } from './observer';
import { hoursOf } from './oracle/hours';
import { keysOf, seedPeople } from './people';
import { Scheduler } from './scheduler';
import type { Setup } from './setups';
import type { ModelStores } from './stores';
import { inTurns, watched, type Met } from './watched';

/** Takes a guard out of the stores. */
export type Mutant = (stores: ModelStores) => ModelStores;

export interface Engine {
  readonly name: string;
  /** stores for one history, and the number its phones start from: worlds may share a table */
  stores(): Promise<{ readonly stores: ModelStores; readonly base: number }>;
  /** thrown by the engine under load, and no fault: the request has died */
  readonly outage?: (error: Error) => boolean;
}

export type ModelDeps = EntryDeps &
  TellingDeps &
  Use<'published' | 'ranking' | 'roles'> &
  LeavingDeps &
  SubmitProfileDeps &
  Pick<ModelStores, 'members' | 'sessions'>;

const UNIT = { kind: 'school', province: '江苏', city: '南京', state: 'kept' } as const;

/** One history's tournament, people and stores, everything watched. */
export const modelWorld = async (
  engine: Engine,
  setup: Setup,
  schedule: number,
  stale: boolean,
  writing: (scheduler: Scheduler, now: string) => Writing,
  mutant: Mutant,
  met: Met,
  except: ReadonlySet<string>,
) => {
  const { stores: raw, base } = await engine.stores();
  const tournament = aTournament({ id: `model-open-${base}`, ...setup.regulation });
  const scopes = ledgerScopesOf(tournament.rules);
  const empty = scopes.map((scope) => emptyLedger(tournament, scope));
  await raw.seedTournament(tournament, empty);
  for (const unit of setup.units) {
    await raw.seedUnit({ ...UNIT, id: unit, name: unit });
  }
  const files = fakeFiles();
  const people = await seedPeople(raw, files, setup.people, base);
  const clock = fixedClock('2026-12-02T00:00:00.000Z');
  const scheduler = new Scheduler(schedule, () => clock.now(), stale);
  const personOf = (mark: string): string => {
    const is = (key: string) => personMark(key) === mark;
    const found = [...people.values()].find((person) => keysOf(person).some(is));
    if (!found) return mark;
    return `${is(found.phoneKey) ? '?' : found.n}@${found.guardian ?? found.n}`;
  };
  const observer = new Observer(tournament.rules, hoursOf(tournament), empty, except, personOf);
  const seen = watched(mutant(raw), observer, () => writing(scheduler, clock.now()), met);
  const stores = inTurns(scheduler, seen);
  const ranking = fakeRankingStore();
  let drawn = 0;
  const ids = { random: () => `drawn-${(drawn += 1)}` };
  // the stores of entries say who is there; an inbox that nobody reads needs no more
  const telling = fakeTellingStores(() => ({}));
  const deps: ModelDeps = {
    ...{
      clock,
      ranking,
      files,
      ids,
      pictures: fakePictures,
      published: publishedRanking(ranking, clock),
    },
    entries: stores.entries,
    ledgers: stores.ledgers,
    invitations: stores.invitations,
    members: stores.members,
    sessions: stores.sessions,
    accesses: only<AccessLog>({ forget: async () => undefined }),
    accountMessages: only<AccountMessages>({ forgetDead: async () => undefined }),
    moves: only<MoveStore>({
      followingOf: async () => [],
      invitations: async () => [],
      formerHolders: async () => [],
    }),
    roles: noRoles,
    units: raw.units,
    codes: stores.codes,
    live: stores.live,
    forgotten: fakeForgottenStore(),
    results: only<ResultsStore>({ forgetAthlete: async () => undefined }),
    sms: fakeSms(),
    wechat: fakeWechat(),
    secrets: testSecrets,
    limits: sessionLimits,
    history: { of: async () => NOTHING_PLAYED },
    logger: {
      info: () => undefined,
      error: (event, fields) => {
        const error = new Error(`${event} ${JSON.stringify(fields)}`);
        if (!engine.outage) observer.note({ kind: 'threw', clause: 'none', detail: error.message });
      },
    },
    words: tellingWords,
    ...telling,
    tournaments: only<TournamentStore>({ detail: async () => null }),
    acceptances: only<AcceptanceStore>({}),
    sha256,
    webBase: 'https://kaipai.test',
  };
  const ledgers = async (): Promise<Ledger[]> =>
    Promise.all(scopes.map(async (scope) => (await stores.ledgers.find(tournament.id, scope))!));
  return {
    tournament,
    raw,
    stores,
    deps,
    clock,
    scheduler,
    observer,
    people,
    files,
    ledgers,
    base,
  };
};
export type ModelWorld = Awaited<ReturnType<typeof modelWorld>>;
