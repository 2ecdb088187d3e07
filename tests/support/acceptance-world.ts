import type { Regulation } from '../../src/contract/regulation';
import type { Use } from '../../functions/usecases/use';
import type { AcceptedAs } from '../../src/contract/acceptance-words';
import { sha256 } from '../../functions/adapters/sha256';
import { listsOfVersion } from '../../functions/domain/acceptance/listed';
import { publishDueLists } from '../../functions/usecases/accepting/publish-due-lists';
import { versionOf } from '../../functions/usecases/accepting/load-lists';
import { withdrawEntry } from '../../functions/usecases/entering/transitions';
import { tell } from '../../functions/usecases/telling/tell';
import { aRegulation, anEventRule, knockOut } from './builders/a-tournament';
import { entryWorld, must, type Player } from './entry-world';
import type { TestTable } from './dynamo-local';
import { anEventResult, publishSeason } from './ranking-world';

export const EVENT = 'U12-MS';
/** Entry closes on 10 December 24:00 in China; the ranking is that of the 2nd, a week before. */
export const CLOSED = '2026-12-10T16:02:00.000Z';
/** after the freeze, where there is one */
export const FREEZE = '2026-12-15T12:00:00+08:00';
export const FROZEN = '2026-12-15T05:00:00.000Z';

/** Four in the main draw and two in the qualifying, one of each by wild card; one qualifies. */
export const rankingRules = (entry: Partial<Regulation['entry']> = {}): Partial<Regulation> => ({
  eventRules: [
    anEventRule({
      disciplines: ['MS'],
      places: { by: 'order', criteria: [{ list: 'ctj', by: 'rank' }], ties: 'time' },
      draw: {
        ...{ size: 4, seeds: 0, sources: { wildCards: { max: 1 }, qualifiers: 1 } },
        qualifying: { size: 2, wildCards: { max: 1 }, stages: [knockOut()] },
      },
    }),
  ],
  entry: { ...aRegulation().entry, ...entry },
});

/** The tournament with players of U12, the n-th of whom has so many points in the issue of 2 December. */
export const acceptanceWorld = async (
  table: TestTable,
  { points, rules = rankingRules() }: { points: readonly number[]; rules?: Partial<Regulation> },
) => {
  const world = await entryWorld(table, rules);
  const players: Player[] = [];
  // p3 does not consent to be shown by name (MEM-13)
  for (const n of points.keys())
    players.push(await world.player(n + 1, {}, n === 2 ? { publication: null } : {}));
  const placed = players.flatMap(({ member }, n) => {
    const given = points[n] ?? 0;
    return given > 0 ? [[member.id, n + 1, given] as const] : [];
  });
  await publishSeason(
    world.ranking,
    {
      people: players.map(({ member, n }) => ({
        ...{ id: member.id, name: `球员${n}`, unit: null, sex: 'M', birthYear: 2014 },
      })),
      results: [anEventResult('autumn', 'U12', 'MS', '2026-11-01', placed)],
    },
    '2026-12-02',
  );
  const { tournament, deps } = world;
  const of = { tournamentId: tournament.id, eventId: EVENT };
  const nameOf = new Map<string, string>();
  const enter = async (player: Player): Promise<string> => {
    const { id } = must(await world.enter(player, EVENT));
    nameOf.set(id.slice(id.lastIndexOf('.') + 1), `p${player.n}`);
    return id;
  };
  const publish = async (by: Use<'logger'> & typeof deps = deps): Promise<void> =>
    publishDueLists(by, tournament, await world.ledgers());
  const heads = async () => (await deps.acceptances.read(of)).heads;
  /** `main:p1 p2 …` of a version, the one that stands unless said otherwise. */
  const lists = async (version?: number): Promise<Partial<Record<AcceptedAs, string>>> => {
    const all = await heads();
    const head = all[(version ?? all.length) - 1];
    if (!head) return {};
    const { all: listed } = listsOfVersion(await versionOf(deps, of, head), sha256);
    const by: Partial<Record<AcceptedAs, string>> = {};
    for (const { entry, as } of listed)
      by[as] = [by[as], nameOf.get(entry) ?? entry].filter(Boolean).join(' ');
    return by;
  };
  return {
    ...world,
    of,
    players,
    enter,
    /** everybody enters in the order of their numbers, a second apart */
    enterAll: async (): Promise<string[]> => {
      const ids: string[] = [];
      for (const player of players) {
        ids.push(await enter(player));
        world.clock.advance(1);
      }
      return ids;
    },
    /** entry closes and every lapse is written */
    close: async (): Promise<void> => {
      world.clock.set(CLOSED);
      await world.sweep();
      await world.sweep();
    },
    withdraw: async (player: Player, id: string): Promise<void> =>
      void must(await withdrawEntry(deps, player.actor, id, `out-${id.slice(-8)}`, { late: true })),
    publish,
    tell: () => tell(deps),
    heads,
    lists,
    nameOf: (short: string) => nameOf.get(short) ?? short,
  };
};
export type AcceptanceWorld = Awaited<ReturnType<typeof acceptanceWorld>>;
