import { PutCommand } from '@aws-sdk/lib-dynamodb';
import type { DeskAcceptance } from '../../src/contract/acceptance';
import { entryItem } from '../../functions/adapters/dynamo/entry-item';
import { entryIdOf, type Entry } from '../../functions/domain/entry/entry';
import { emptyLedger } from '../../functions/domain/places/ledger';
import { publishDueLists } from '../../functions/usecases/accepting/publish-due-lists';
import { grantRole } from '../../functions/usecases/membership/grant-role';
import { CLOSED, EVENT, FREEZE, FROZEN, rankingRules } from './acceptance-world';
import { anEntry } from './builders/an-entry';
import { aTournament } from './builders/a-tournament';
import { done, post, type Ask, type SetScene } from './command-scene';
import type { HttpWorld } from './http-world';

const WORKER = '19900003201';
const COLLEAGUE = '19900003202';
const ID = 'listed-open-2026';
const PATH = `/desk/tournaments/${ID}/events/${EVENT}/acceptance`;

const tournament = aTournament({ id: ID, ...rankingRules({ freezeAt: FREEZE }) });
const ledger = { ...emptyLedger(tournament, EVENT), lapsed: 'all' as const };

const shortOf = (n: number): string => `player-${n}----1`;
const idOf = (n: number): string => entryIdOf(ID, EVENT, shortOf(n));
const entryOf = (n: number, overrides: Partial<Entry> = {}): Entry =>
  anEntry([`player-${n}`], {
    ...{ tournamentId: ID, eventId: EVENT, id: idOf(n), short: shortOf(n), seq: n },
    enteredAt: `2026-12-02T00:00:0${n}.000Z`,
    ...overrides,
  });

/** Two people of the association, and the first version of the lists: p1 p2 p3 in, p4 p5 in the qualifying, p6 to p8 wait. */
const listed = async (world: HttpWorld) => {
  world.clock.set(CLOSED);
  const { tournaments, table } = world.wiring;
  const [worker = '', colleague = ''] = await Promise.all([
    world.approved(WORKER, { realName: '冯协会' }),
    world.approved(COLLEAGUE, { realName: '楚协会' }),
  ]);
  for (const phone of [WORKER, COLLEAGUE])
    await grantRole(world.wiring, phone, { role: 'association' });
  await tournaments.publish(tournament, [], [ledger]);
  for (let n = 1; n <= 8; n += 1)
    await table.client.send(new PutCommand({ TableName: table.name, Item: entryItem(entryOf(n)) }));
  await publishDueLists(world.wiring, tournament, [ledger]);
  return { worker, colleague };
};

const decided = (token: string, body: object): Ask => post(token, `${PATH}/decisions`, body);
const card = (token: string, n: number): Ask =>
  decided(token, {
    ...{ do: 'give-wild-card', entryId: idOf(n), draw: 'main' },
    reason: '东道主推荐',
  });
const published = (token: string, expects: string, confirm: boolean): Ask =>
  post(token, `${PATH}/versions`, { expects, confirm, reason: null });
const moved = (token: string, n: number, luckyLoser: boolean): Ask =>
  post(token, `${PATH}/moves`, {
    ...{ entryId: idOf(n), to: 'main', luckyLoser },
    reason: '正选有人退赛',
  });

export const acceptanceScenes = {
  decideAcceptance: async (_, on) => {
    const { worker, colleague } = await on(listed);
    return {
      asked: card(worker, 7),
      other: decided(worker, { do: 'qualifying', held: false, qualifiers: 0 }),
      another: decided(colleague, { do: 'sign-in', entryId: idOf(4), signedIn: true }),
    };
  },
  publishAcceptance: async (world, on) => {
    const { worker, colleague } = await on(listed);
    const looked = await done<DeskAcceptance>(world, card(worker, 7));
    const digest = looked.next?.digest ?? '';
    return {
      asked: published(worker, digest, false),
      other: published(worker, digest, true),
      another: published(colleague, digest, true),
    };
  },
  moveEntry: async (world, on) => {
    const { worker, colleague } = await on(listed);
    const { table } = world.wiring;
    world.clock.set(FROZEN);
    for (const n of [1, 2]) {
      const gone = entryOf(n, { ended: { as: 'late-withdrawal', at: FROZEN } });
      await table.client.send(new PutCommand({ TableName: table.name, Item: entryItem(gone) }));
    }
    for (const n of [4, 5])
      await done(world, decided(worker, { do: 'sign-in', entryId: idOf(n), signedIn: true }));
    return {
      asked: moved(worker, 4, false),
      other: moved(worker, 5, true),
      another: moved(colleague, 5, true),
    };
  },
} satisfies Record<string, SetScene>;
