import type { Instant } from '../../../src/contract/words';
import { findingText } from '../../../src/copy/regulation-findings';
import { shanghaiDay } from '../../domain/calendar/calendar';
import type { Wiring } from '../../handlers/wiring';
import { publishTournament } from '../../usecases/publishing/publish-tournament';
import { refreshCardNumbers } from '../../usecases/upkeep/refresh-card-numbers';
import { demoSources } from '../regulations';
import { inBatches } from './in-batches';
import { loadEntries, type Crowd } from './load-entries';
import { loadAccount, loadChild, loadPlayer, loadUnits } from './load-people';
import {
  accounts,
  children,
  crowd,
  PARENT_ACCOUNT,
  STATUS_ACCOUNT,
  type DemoPerson,
} from './people';
import { demoTournaments, type DemoTournaments } from './schedule';
import type { Player } from './stage';
import { tellQuietly } from './tell-quietly';

const PASSWORD = 'kaipai2026';

/** For `npm start` to print. */
export const demoAccounts: readonly { phone: string; password: string; who: string }[] =
  accounts.map(({ phone, realName, who }) => ({
    phone,
    password: PASSWORD,
    who: realName === '' ? who : `${realName} · ${who}`,
  }));

const publishAll = async (deps: Wiring, tournaments: DemoTournaments): Promise<void> => {
  for (const regulation of Object.values(tournaments)) {
    const published = await publishTournament(deps, regulation);
    if (published.done === 'invalid')
      throw new Error(`${regulation.id}：${published.errors.map(findingText).join('；')}`);
  }
};

const crowdOf = (players: readonly Player[], everything: Player): Crowd => {
  const of = (sex: DemoPerson['sex']) => (age: number) =>
    players.filter(({ person }) => person.sex === sex && person.age === age);
  return { boys: of('M')(11), girls: of('F')(11), boysOf: of('M'), girlsOf: of('F'), everything };
};

/**
 * The demo of a day: units, tournaments, people and entries, all through the use cases of the
 * product. Loading it again on the same day changes nothing; a load that was cut short is finished.
 * Answers everybody it made.
 */
export const loadDemo = async ({
  deps,
  now,
}: {
  readonly deps: Wiring;
  readonly now: Instant;
}): Promise<readonly Player[]> => {
  const tournaments = demoTournaments(demoSources(), shanghaiDay(now));
  await Promise.all([loadUnits(deps), publishAll(deps, tournaments)]);
  // hashing the accounts' passwords takes the processor as long as everybody else's profile takes the table
  const [named, players] = await Promise.all([
    inBatches(accounts, async (person) => ({
      person,
      actor: await loadAccount(deps, person, PASSWORD),
    })),
    inBatches(crowd, async (person) => ({ person, actor: await loadPlayer(deps, person) })),
  ]);
  const parent = named[PARENT_ACCOUNT - 1];
  if (!parent) throw new Error('the demo has no parent');
  const family: Player[] = [];
  // one after the other: each is one child more of the same account
  for (const [at, person] of children.entries())
    family.push({
      person,
      actor: await loadChild(deps, parent.actor, person, `${parent.actor.memberId}-${at + 1}`),
    });
  const everything = named[STATUS_ACCOUNT - 1];
  if (!everything) throw new Error('the demo has no account for every status');
  await loadEntries(deps, tournaments, crowdOf(players, everything), now);
  await refreshCardNumbers(deps);
  await tellQuietly(deps);
  return [...named, ...players, ...family];
};
