import type { EntryView } from '../../../src/contract/entries';
import { eventsOf } from '../../../src/contract/regulation';
import { dynamoAthleteFacts } from '../../../functions/adapters/dynamo/athlete-facts';
import { dynamoRankingStore } from '../../../functions/adapters/dynamo/ranking-store';
import { dynamoRoles } from '../../../functions/adapters/dynamo/roles';
import { publishedRanking } from '../../../functions/adapters/published-ranking';
import { getEntry } from '../../../functions/usecases/entering/get-entry';
import { listEventEntries } from '../../../functions/usecases/entering/list-event-entries';
import { useTestTable } from '../../support/dynamo-local';
import { entryWorld, must, type Player } from '../../support/entry-world';
import { anEventResult, publishSeason } from '../../support/ranking-world';
import { meterOf } from '../../support/sdk-meter';

jest.setTimeout(30_000);

const table = useTestTable();

/** The U12 pairs event, with a published ranking in which `su` is first, `lin` second and `he` not at all. */
const ranked = async () => {
  const world = await entryWorld(table());
  const [lin, su, he] = [await world.player(1), await world.player(2), await world.player(3)];
  const ranking = dynamoRankingStore(table());
  const of = (who: Player) => who.member.id;
  await publishSeason(
    ranking,
    {
      people: [lin, su, he].map((who) => ({
        ...{ id: of(who), name: `球员${who.n}`, unit: null, sex: 'M', birthYear: 2014 },
      })),
      results: [
        anEventResult('autumn', 'U12', 'MS', '2026-11-01', [
          [of(lin), 2, 100],
          [of(su), 1, 300],
        ]),
        anEventResult('autumn', 'U14', 'MS', '2026-11-01', [[of(he), 1, 300]]),
      ],
    },
    '2026-11-04',
  );
  const event = eventsOf(world.tournament.rules).find(({ id }) => id === 'U12-MD');
  if (!event) throw new Error('no such event');
  const deps = {
    ...world.deps,
    ranking,
    athletes: dynamoAthleteFacts(table()),
    roles: dynamoRoles(table()),
    published: publishedRanking(ranking, world.clock),
    eventLists: {
      read: async (tournamentId: string, eventId: string) => ({
        about: {
          event,
          rankedIn: { group: event.group.rankingList, issue: null },
          listPublic: true,
          closesAt: world.tournament.closesAt,
        },
        entries: await world.stores.entries.listOfEvent(tournamentId, eventId),
      }),
    },
  };
  return { world, deps, lin, su, he };
};
const ranksIn = ({ slots }: EntryView) => slots.map(({ rank }) => rank);

test('DRW-2: ranks in the list of the event’s group, once somebody has confirmed; entering reads none', async () => {
  const { world, deps, lin, su, he } = await ranked();
  const meter = meterOf(table());
  const made = must(
    await world.enter(lin, 'U12-MD', { teamName: '飞鱼队', invitees: world.invite([su]) }),
  );
  expect(ranksIn(made)).toEqual([null, null]);
  // invited: nobody says who that is (ENT-5)
  expect(ranksIn(must(await getEntry(deps, lin.actor, made.id)))).toEqual([2, null]);
  must(await world.confirm(su, made.id));
  meter.reset();
  expect(ranksIn(must(await getEntry(deps, lin.actor, made.id)))).toEqual([2, 1]);
  expect(meter.commands).toEqual(['BatchGetItem', 'BatchGetItem']);
  // `he` stands in the list of U14, which is not this event's
  const alone = must(await world.enter(he, 'U12-MD', { teamName: '白鹭队', invitees: [] }));
  expect(ranksIn(must(await getEntry(deps, he.actor, alone.id)))).toEqual([null]);

  const at = { tournamentId: world.tournament.id, eventId: 'U12-MD' };
  meter.reset();
  const member = must(await listEventEntries(deps, lin.actor, at, {}));
  expect(member.entries.map(({ people }) => people.map(({ rank }) => rank))).toEqual([
    [2, 1],
    [null],
  ]);
  // the entries beside the roles, then the ranks beside the consents
  expect(meter.commands).toEqual([
    ...['Query', 'GetItem', 'GetItem'],
    ...['BatchGetItem', 'BatchGetItem'],
  ]);
  const guest = must(await listEventEntries(deps, null, at, {}));
  expect(member.entries.map(({ mine }) => mine)).toEqual([true, false]);
  const unmarked = member.entries.map((entry) => ({ ...entry, mine: false }));
  expect(guest).toEqual({ ...member, entries: unmarked });
  table().client.middlewareStack.remove('meter');
});
