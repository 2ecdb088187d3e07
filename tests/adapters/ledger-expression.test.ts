import { expressions } from '../../functions/adapters/dynamo/expression';
import { ledgerExpression } from '../../functions/adapters/dynamo/ledger-expression';
import { freePlace, handOnRoom } from '../../functions/domain/places/free-place';
import { emptyLedger, type Ledger } from '../../functions/domain/places/ledger';
import { applied } from '../../functions/domain/places/ledger-write';
import { placeRulesOf } from '../../functions/domain/places/place-rules';
import { anEventRule, aTeamRule, aTournament } from '../support/builders/a-tournament';

const NOW = '2026-12-02T00:00:00.000Z';
const MOST = 4096; // characters of an expression that DynamoDB takes

test('a team of thirty makes room for thirty who wait, in writes DynamoDB takes (CAP-3)', () => {
  const places = { by: 'first-come', entries: null, athletes: null, waitingList: true } as const;
  const tournament = aTournament({
    eventRules: [
      anEventRule({ places }),
      anEventRule({
        disciplines: ['OT'],
        team: aTeamRule({ athletes: { min: 3, max: 30 } }),
        places,
      }),
    ],
    quotas: [
      { of: 'athletes', per: 'tournament', max: 30 },
      { of: 'athletes', per: 'unit', by: 'group', max: 40 },
      { of: 'entries', per: 'unit', by: 'event', max: 3 },
    ],
  });
  const rulesOf = (eventId: string) => placeRulesOf(tournament.rules, eventId);
  const mark = (of: string, at: number) => `${of}-person${String(at).padStart(2, '0')}`;
  const holding = (eventId: string, persons: string[], unitId: string) => ({
    ...{ eventId, groupId: 'U12', athletes: persons.length, persons, staff: [], unitId },
  });
  const numbers = Array.from({ length: 30 }, (_, at) => at);
  const team = numbers.map((at) => mark('t', at));
  const short = (at: number) => `single-${String(at).padStart(5, '0')}`;
  const ledger: Ledger = {
    ...emptyLedger(tournament, null),
    seq: 31,
    places: { 'team-0000000': 1 },
    waiting: {
      'U12-OT': {},
      'U12-MS': Object.fromEntries(numbers.map((at) => [short(at), at + 2])),
    },
    holdings: {
      'team-0000000': holding('U12-OT', team, 'unit1'),
      ...Object.fromEntries(
        numbers.map((at) => [short(at), holding('U12-MS', [mark('w', at)], `unit-of-${at}`)]),
      ),
    },
    entries: { 'U12-OT': 1, 'U12-MS': 0 },
    athletes: { 'U12-OT': 30, 'U12-MS': 0 },
    persons: { '0': Object.fromEntries(team.map((one) => [one, 1])) },
    units: { '1|U12|unit1': Object.fromEntries(team.map((one) => [one, 1])) },
    quotaEntries: { '2|U12-OT|unit1': 1 },
    unitEntries: { 'U12-OT|unit1': 1 },
  };

  const promoted: string[] = [];
  let present: Ledger = ledger;
  for (
    let freed = freePlace(present, rulesOf, { name: 'team-0000000', seq: 1 }, NOW);
    freed;
    freed = handOnRoom(present, rulesOf, NOW)
  ) {
    const { change, when } = ledgerExpression(freed.write);
    const { UpdateExpression = '', ConditionExpression = '' } = expressions({
      UpdateExpression: change,
      ConditionExpression: when,
    });
    expect(ConditionExpression.length).toBeLessThanOrEqual(MOST);
    expect(UpdateExpression.length).toBeLessThanOrEqual(MOST);
    expect(UpdateExpression).toMatch(/^SET .* REMOVE /);
    promoted.push(...freed.promoted.map(({ name }) => name));
    present = applied(present, freed.write) as Ledger;
  }
  expect(promoted).toEqual(numbers.map(short));
});
