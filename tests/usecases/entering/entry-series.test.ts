import { dynamoMemberStore } from '../../../functions/adapters/dynamo/member-store';
import { seriesFromResults } from '../../../functions/adapters/series-results';
import { dynamoResultsStore } from '../../../functions/adapters/dynamo/results-store';
import type { EventResult } from '../../../functions/domain/points/event-result';
import { emptyLedger, ledgerScopesOf } from '../../../functions/domain/places/ledger';
import { cancelOwn, withdrawEntry } from '../../../functions/usecases/entering/transitions';
import { changeRoster } from '../../../functions/usecases/entering/change-roster';
import { confirmEntry } from '../../../functions/usecases/entering/confirm-entry';
import { enterEvent } from '../../../functions/usecases/entering/enter-event';
import { forgetEntries } from '../../../functions/usecases/leaving/forget-entries';
import type { Use } from '../../../functions/usecases/use';
import type { EntryDeps } from '../../../functions/usecases/entering/entry-deps';
import { myFit } from '../../../functions/usecases/entering/my-fit';
import { anEntryRequest } from '../../support/builders/an-entry-request';
import { anEventResult, aPlacedLine } from '../../support/builders/an-event-result';
import {
  anEventRule,
  aRegulation,
  aTeamRule,
  aTournament,
} from '../../support/builders/a-tournament';
import { useTestTable } from '../../support/dynamo-local';
import {
  describeEntering,
  entryWorld,
  must,
  reasonOf,
  type EntryWorld,
  type MakeEntryWorld,
  type Player,
} from '../../support/entry-world';
import { meterOf } from '../../support/sdk-meter';

const places = { by: 'first-come', entries: 8, athletes: null, waitingList: false } as const;
/** S3: 乙组 of grades 3 and 4, 甲组 of 5 and 6; up is allowed, and then no way back. */
const CAMP = {
  series: { id: 'primary-camp', name: '小学生训练营', year: 2026 },
  groups: [
    { id: 'JIA', name: '甲组', ladder: 2, grades: [5, 6] },
    { id: 'YI', name: '乙组', ladder: 1, grades: [3, 4] },
  ].map(({ grades, ...group }) => ({
    ...group,
    age: { by: 'grade' as const, grades, maxAge: 14 },
    rankingList: null,
  })),
  eventRules: [
    anEventRule({ groups: ['JIA', 'YI'], disciplines: ['MS', 'MD'], places }),
    anEventRule({
      groups: ['JIA', 'YI'],
      disciplines: ['MT'],
      team: aTeamRule({ athletes: { min: 1, max: 5 } }),
      places,
    }),
  ],
  participation: {
    ...aRegulation().participation,
    playingUp: { by: 'steps' as const, steps: null },
    noReturnAfterPlayingUp: true,
  },
};
const FIRST_DAY = '2026-12-18T16:00:00.000Z';

/** The stop of 19 December, and that of 30 January whose entry opens while the first still is open. */
const seriesWorld = async (
  makeWorld: MakeEntryWorld,
  results: EventResult[] = [],
  formers: Readonly<Record<string, readonly string[]>> = {},
) => {
  const world = await makeWorld(CAMP);
  const later = aTournament({
    ...CAMP,
    id: `${world.tournament.id}-later`,
    // S3 says 任何比赛: the year of the series does not matter
    series: { ...CAMP.series, year: 2027 },
    firstDay: '2027-01-30',
    lastDay: '2027-01-31',
    entry: {
      ...aRegulation().entry,
      closesAt: '2027-01-20T00:00:00+08:00',
      changeCutoffAt: '2027-01-20T00:00:00+08:00',
    },
  });
  await world.stores.seedTournament(
    later,
    ledgerScopesOf(later.rules).map((scope) => emptyLedger(later, scope)),
  );
  const deps: EntryDeps & Use<'moves'> = {
    ...world.deps,
    history: seriesFromResults(
      world.stores.entries,
      {
        ofAthlete: async () => [],
        ofTournament: async (week, id) =>
          results.filter((result) => result.week === week && result.tournamentId === id),
      },
      { formersOf: async (documentIndex) => formers[documentIndex] ?? [] },
    ),
  };
  const enterIn =
    (tournamentId: string) =>
    (who: Player, eventId: string, invited: readonly Player[] = [], role = 'athlete' as const) =>
      enterEvent(
        deps,
        who.actor,
        tournamentId,
        anEntryRequest({
          eventId,
          role,
          teamName: eventId.endsWith('S') ? null : '飞鱼队',
          invitees: world.invite(invited),
        }),
        `${tournamentId}-${eventId}-${who.n}`,
      );
  const confirm = (who: Player, entryId: string) =>
    confirmEntry(
      deps,
      who.actor,
      entryId,
      { teamName: '飞鱼队', answers: {}, declaration: { accepted: true, version: '2026-11' } },
      `confirm-${entryId}-${who.n}`,
    );
  return {
    ...world,
    deps,
    laterId: later.id,
    enterFirst: enterIn(world.tournament.id),
    enterLater: enterIn(later.id),
    confirm,
    pupil: (n: number, grade = 4) => world.player(n, { grade, birthDate: '2016-05-05' }),
  };
};

describeEntering(
  'who played up in a series does not come back (ENT-12, S3 八(三))',
  (makeWorld) => {
    test('from the first day above on, the lower group is closed to them and 甲组 is not', async () => {
      const world = await seriesWorld(makeWorld);
      const [up, own] = [await world.pupil(1), await world.pupil(2)];
      must(await world.enterFirst(up, 'JIA-MS'));
      must(await world.enterFirst(own, 'YI-MS'));
      world.clock.set(FIRST_DAY);
      expect(reasonOf(await world.enterLater(up, 'YI-MS'))).toBe('PLAYED_UP_BEFORE');
      must(await world.enterLater(own, 'YI-MS'));
      const { events } = must(
        await myFit(
          { ...world.deps, sentence: ({ reason }: { reason: string }) => reason },
          up.actor,
          world.laterId,
        ),
      );
      expect(
        Object.fromEntries(
          events
            .filter(({ eventId }) => eventId.endsWith('MS'))
            .map(({ eventId, refusals }) => [eventId, refusals.map(({ reason }) => reason)]),
        ),
      ).toEqual({ 'JIA-MS': [], 'YI-MS': ['PLAYED_UP_BEFORE'] });
      must(await world.enterLater(up, 'JIA-MS'));
    });

    test('an entry below made before that day stands; a confirmation after it is refused', async () => {
      const world = await seriesWorld(makeWorld);
      const [up, mate] = [await world.pupil(1), await world.pupil(2)];
      must(await world.enterFirst(up, 'JIA-MS'));
      must(await world.enterLater(up, 'YI-MS'));
      const pair = must(await world.enterLater(mate, 'YI-MD', [up]));
      world.clock.set(FIRST_DAY);
      expect(reasonOf(await world.confirm(up, pair.id))).toBe('PLAYED_UP_BEFORE');
      const kept = (await world.stores.entries.participationsOf(up.actor.memberId)).find(
        ({ tournamentId }) => tournamentId === world.laterId,
      );
      expect(kept?.parts.find(({ eventId }) => eventId === 'YI-MS')?.facts.ended).toBeNull();
    });

    test('nobody is bound by what they did not take part in', async () => {
      const world = await seriesWorld(makeWorld);
      const [captain, gone, out, left, silent, stayed] = (await Promise.all([
        world.pupil(1, 6),
        ...[2, 3, 4, 5, 6].map((n) => world.pupil(n)),
      ] as const)) as [Player, Player, Player, Player, Player, Player];
      const single = must(await world.enterFirst(gone, 'JIA-MS'));
      must(await withdrawEntry(world.deps, gone.actor, single.id, 'withdraw-gone'));
      const invited = [out, left, silent, stayed];
      const team = must(await world.enterFirst(captain, 'JIA-MT', invited));
      for (const who of [out, left, stayed]) must(await world.confirm(who, team.id));
      must(await cancelOwn(world.deps, left.actor, team.id, 'cancel-left'));
      const slots = (await world.entries()).find(({ id }) => id === team.id)?.slots ?? [];
      const slotOf = (who: Player) =>
        slots.find(({ personKey }) => [who.actor.memberId, who.actor.phoneKey].includes(personKey))
          ?.id ?? '';
      const remove = [slotOf(out), slotOf(silent)];
      must(await changeRoster(world.deps, captain.actor, team.id, { add: [], remove }, 'change'));
      world.clock.set(FIRST_DAY);
      for (const who of [gone, out, left, silent])
        expect(reasonOf(await world.enterLater(who, 'YI-MS'))).toBe('ok');
      expect(reasonOf(await world.enterLater(stayed, 'YI-MS'))).toBe('PLAYED_UP_BEFORE');
    });

    test('a team that lapsed incomplete binds nobody', async () => {
      const world = await seriesWorld(makeWorld);
      const [up, mate] = [await world.pupil(1), await world.pupil(2)];
      must(await world.enterFirst(up, 'JIA-MD', [mate]));
      world.clock.set(FIRST_DAY);
      expect(reasonOf(await world.enterLater(up, 'YI-MS'))).toBe('ok');
    });

    test('once results are there, who was absent may return: named so, or not in them', async () => {
      const results: EventResult[] = [];
      const world = await seriesWorld(makeWorld, results);
      const [played, noShow, missing] = (await Promise.all(
        [1, 2, 3].map((n) => world.pupil(n)),
      )) as [Player, Player, Player];
      for (const who of [played, noShow, missing]) must(await world.enterFirst(who, 'JIA-MS'));
      const result = (overrides: Partial<EventResult> = {}) =>
        results.push(
          anEventResult({
            ...{ tournamentId: world.tournament.id, eventId: 'JIA-MS' },
            ...{ lastDay: '2026-12-20', week: '2026-12-23' },
            lines: [
              aPlacedLine(played.member.id, 1),
              aPlacedLine(noShow.member.id, 2, { noShow: true }),
            ],
            ...overrides,
          }),
        );
      result({ eventId: 'YI-MS', lines: [] });
      world.clock.set('2026-12-22T00:00:00.000Z');
      for (const who of [noShow, missing])
        expect(reasonOf(await world.enterLater(who, 'YI-MS'))).toBe('PLAYED_UP_BEFORE');
      result();
      expect(reasonOf(await world.enterLater(played, 'YI-MS'))).toBe('PLAYED_UP_BEFORE');
      for (const who of [noShow, missing])
        expect(reasonOf(await world.enterLater(who, 'YI-MS'))).toBe('ok');
    });

    test('who played above is known by it under a new account with the same document too', async () => {
      const results: EventResult[] = [];
      const formers: Record<string, string[]> = {};
      const world = await seriesWorld(makeWorld, results, formers);
      const played = await world.pupil(1);
      must(await world.enterFirst(played, 'JIA-MS'));
      results.push(
        anEventResult({
          ...{ tournamentId: world.tournament.id, eventId: 'JIA-MS' },
          ...{ lastDay: '2026-12-20', week: '2026-12-23' },
          lines: [aPlacedLine(played.member.id, 1)],
        }),
      );
      world.clock.set('2026-12-22T00:00:00.000Z');
      must(await forgetEntries(world.deps, played.member));
      const profile = { grade: 4, birthDate: '2016-05-05', documentIndex: 'their-document' };
      const anew = await world.player(1, profile, { id: `${played.member.id}-anew` });
      const other = await world.player(2, { ...profile, documentIndex: 'another-document' });
      formers['their-document'] = [played.member.id];
      expect(reasonOf(await world.enterLater(anew, 'YI-MS'))).toBe('PLAYED_UP_BEFORE');
      expect(reasonOf(await world.enterLater(other, 'YI-MS'))).toBe('ok');
    });
  },
);

describe('what the rule costs', () => {
  const table = useTestTable();
  const commandsOf = async (world: EntryWorld, eventId: string) => {
    const meter = meterOf(table());
    const history = seriesFromResults(
      world.stores.entries,
      dynamoResultsStore(table()),
      dynamoMemberStore(table()),
    );
    const who = await world.player(1, { grade: 4, birthDate: '2016-05-05' });
    meter.reset();
    must(
      await enterEvent(
        { ...world.deps, history },
        who.actor,
        world.tournament.id,
        anEntryRequest({ eventId }),
        'enter',
      ),
    );
    table().client.middlewareStack.remove('meter');
    return meter.commands;
  };

  test('two Querys where the regulation asks, nothing where it does not', async () => {
    expect(await commandsOf(await entryWorld(table(), CAMP), 'YI-MS')).toEqual([
      ...['BatchGetItem', 'Query', 'Query', 'UpdateItem', 'TransactWriteItems'],
    ]);
    const free = {
      ...CAMP,
      participation: { ...CAMP.participation, noReturnAfterPlayingUp: false },
    };
    expect(await commandsOf(await entryWorld(table(), free), 'YI-MS')).toEqual([
      ...['BatchGetItem', 'UpdateItem', 'TransactWriteItems'],
    ]);
  });
});
