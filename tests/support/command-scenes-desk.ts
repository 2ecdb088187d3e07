import { PutCommand } from '@aws-sdk/lib-dynamodb';
import type { DeductionView } from '../../src/contract/desk';
import type { ResultRow } from '../../src/contract/results';
import { entryItem } from '../../functions/adapters/dynamo/entry-item';
import { grantRole } from '../../functions/usecases/membership/grant-role';
import { anEntry } from './builders/an-entry';
import { done, post, type SetScene } from './command-scene';
import type { HttpWorld } from './http-world';
import { anEventResult, publishSeason } from './ranking-world';
import { aFinishedRegulation, MORNING_AFTER } from './results-world';

const WORKER = '19900003101';
const COLLEAGUE = '19900003102';
const BOYS = ['19900003111', '19900003112'] as const;
const EVENT = 'U14-MS';
const [ONE, TWO] = ['first-open-2026', 'second-open-2026'] as const;

const idOf = async ({ wiring }: HttpWorld, phone: string): Promise<string> =>
  (await wiring.members.idOfPhone(wiring.secrets.blindIndex('phone', phone))) ?? '';

/** Two people of the association, each chief referee of a finished tournament that two boys played. */
const desk = async (world: HttpWorld) => {
  world.clock.set(MORNING_AFTER);
  const { tournaments, table } = world.wiring;
  const [worker = '', colleague = ''] = await Promise.all([
    world.approved(WORKER, { realName: '冯协会' }),
    world.approved(COLLEAGUE, { realName: '楚协会' }),
    ...BOYS.map((phone) => world.approved(phone, { birthDate: '2012-02-03' })),
  ]);
  const boys = await Promise.all(BOYS.map((phone) => idOf(world, phone)));
  for (const [id, phone] of [
    [ONE, WORKER],
    [TWO, COLLEAGUE],
  ] as const) {
    await tournaments.publish(aFinishedRegulation({ id }), [], []);
    await grantRole(world.wiring, phone, { role: 'association' });
    await grantRole(world.wiring, phone, { role: 'chief-referee', tournamentId: id });
    for (const [at, boy] of boys.entries()) {
      const of = { tournamentId: id, eventId: EVENT, short: `entry-of-boy-${at}`, seq: at + 1 };
      const Item = entryItem(anEntry([boy], of));
      await table.client.send(new PutCommand({ TableName: table.name, Item }));
    }
  }
  return { worker, colleague, boys };
};

const rowOf = (phone: string, place: string): ResultRow => ({
  ...{ name: '林一帆', documentKind: '护照', documentNumber: `E${phone}` },
  ...{ partnerName: '', partnerDocumentKind: '', partnerDocumentNumber: '', team: '' },
  ...{ place, wholeMatches: '2', noShow: '', onSite: '' },
});
const uploaded = (token: string, tournamentId: string, places: readonly [string, string]) =>
  post(token, `/tournaments/${tournamentId}/events/${EVENT}/results`, {
    ...{ format: 'SET1-S:6/TB7', replaces: 0, reason: null },
    ...{ absentConfirmed: null, absences: null },
    rows: [rowOf(BOYS[0], places[0]), rowOf(BOYS[1], places[1])],
  });

const noticed = (token: string, tournamentId: string, title: string) =>
  post(token, `/desk/tournaments/${tournamentId}/notices`, {
    ...{ title, text: '请看场边的告示。', amends: null },
  });

const asRun = (token: string, kind: string, issue: string) =>
  post(token, '/desk/runs', { kind, issue, reason: null });

const deducted = (token: string, memberId: string | undefined, points: number) =>
  post(token, '/desk/deductions', {
    ...{ memberId, group: 'U14', points, from: '2026-12-02', until: null },
    reason: '未按规定退赛',
  });

/** Two year-end issues; objections to the later one may be raised. */
const yearEnds = async (world: HttpWorld) => {
  world.clock.set('2027-01-01T02:00:00.000Z');
  const person = {
    id: 'athlete-001',
    name: '林小舟',
    unit: null,
    sex: 'M',
    birthYear: 2014,
  } as const;
  const results = [2025, 2026].map((year) =>
    anEventResult(`open-${year}`, 'U12', 'MS', `${year}-11-09`, [[person.id, 1, 100]]),
  );
  for (const date of ['2025-12-31', '2026-12-30'])
    await publishSeason(world.wiring.ranking, { people: [person], results }, date);
  const [worker = '', colleague = '', parent = '', neighbour = ''] = await Promise.all(
    [WORKER, COLLEAGUE, '19900003103', '19900003104'].map((phone) => world.approved(phone)),
  );
  for (const phone of [WORKER, COLLEAGUE])
    await grantRole(world.wiring, phone, { role: 'association' });
  return { worker, colleague, parent, neighbour };
};

const objected = (token: string, text = '第三站的名次与秩序册不一致，请核对') =>
  post(token, '/ranking/objections', {
    ...{ year: 2026, list: 'U12-M', memberId: 'athlete-001', text },
  });
const answered = (token: string, { id }: { id: string }, upheld: boolean) =>
  post(token, `/desk/year-ends/2026/objections/${id}/answer`, { upheld, text: '与秩序册核对过' });
const finalised = (token: string, year: number) => post(token, `/desk/year-ends/${year}/final`);

export const deskScenes = {
  uploadResults: async (_, on) => {
    const { worker, colleague } = await on(desk);
    return {
      asked: uploaded(worker, ONE, ['1', '2']),
      other: uploaded(worker, ONE, ['2', '1']),
      another: uploaded(colleague, TWO, ['1', '2']),
    };
  },
  publishNotice: async (_, on) => {
    const { worker, colleague } = await on(desk);
    return {
      asked: noticed(worker, ONE, '改到二号馆'),
      other: noticed(worker, ONE, '改到三号馆'),
      another: noticed(colleague, TWO, '改到二号馆'),
    };
  },
  startRun: async (_, on) => {
    const { worker, colleague } = await on(desk);
    return {
      asked: asRun(worker, 'publish', '2026-11-11'),
      other: asRun(worker, 'dry-run', '2026-11-18'),
      another: asRun(colleague, 'dry-run', '2026-11-18'),
    };
  },
  addDeduction: async (_, on) => {
    const { worker, colleague, boys } = await on(desk);
    return {
      asked: deducted(worker, boys[0], 40),
      other: deducted(worker, boys[0], 60),
      another: deducted(colleague, boys[0], 40),
    };
  },
  endDeduction: async (world, on) => {
    const { worker, colleague, boys } = await on(desk);
    const one = await done<DeductionView>(world, deducted(worker, boys[0], 40));
    const two = await done<DeductionView>(world, deducted(worker, boys[1], 40));
    const ended = (token: string, { id }: DeductionView, until: string) =>
      post(token, `/desk/deductions/${id}/end`, { until, reason: '申诉成立' });
    return {
      asked: ended(worker, one, '2027-01-06'),
      other: ended(worker, one, '2027-01-13'),
      another: ended(colleague, two, '2027-01-06'),
    };
  },
  raiseObjection: async (_, on) => {
    const { parent, neighbour } = await on(yearEnds);
    return {
      asked: objected(parent),
      other: objected(parent, '第四站的名次与秩序册不一致，请核对'),
      another: objected(neighbour),
    };
  },
  answerObjection: async (world, on) => {
    const { worker, colleague, parent, neighbour } = await on(yearEnds);
    const one = await done<{ id: string }>(world, objected(parent));
    const two = await done<{ id: string }>(world, objected(neighbour));
    return {
      asked: answered(worker, one, false),
      other: answered(worker, one, true),
      another: answered(colleague, two, false),
    };
  },
  finaliseYearEnd: async (world, on) => {
    const { worker, colleague } = await on(yearEnds);
    world.clock.set('2027-01-07T02:00:00.000Z');
    return {
      asked: finalised(worker, 2026),
      other: finalised(worker, 2025),
      another: finalised(colleague, 2026),
    };
  },
} satisfies Record<string, SetScene>;
