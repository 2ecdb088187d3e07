import { grantRole } from '../../functions/usecases/membership/grant-role';
import type { Notice, NoticePage, TournamentDetail } from '../../src/contract/tournaments';
import { useTestTable } from '../support/dynamo-local';
import { tournamentId } from '../support/http-world';
import { aFinishedRegulation } from '../support/results-world';
import { tellingWorld, type TellingWorld } from '../support/telling-world';

const table = useTestTable();
const PHONES = {
  chief: '19900006401',
  association: '19900006402',
  athlete: '19900006403',
  partner: '19900006404',
  watcher: '19900006405',
  stranger: '19900006406',
} as const;
const another = aFinishedRegulation({ id: 'another-open-2023' });

let world: TellingWorld;
let tokens: Record<keyof typeof PHONES, string>;
let keys = 0;

beforeAll(() => {
  world = tellingWorld(table());
});
beforeEach(async () => {
  await world.begin();
  await world.wiring.tournaments.publish(another, [], []);
  const of = async (who: keyof typeof PHONES) => world.approved(PHONES[who]);
  tokens = {
    ...{ chief: await of('chief'), association: await of('association') },
    ...{ athlete: await of('athlete'), partner: await of('partner') },
    ...{ watcher: await of('watcher'), stranger: await of('stranger') },
  };
  await grantRole(world.wiring, PHONES.association, { role: 'association' });
  await grantRole(world.wiring, PHONES.chief, { role: 'chief-referee', tournamentId });
  await world.minutes();
  world.forget();
});

interface Written {
  readonly title: string;
  readonly text: string;
  readonly amends: number | null;
}
const MOVED: Written = {
  title: '周六改到二号馆',
  text: '因场地检修，周六的比赛改到二号馆。\n检录时间不变。',
  amends: null,
};
const publish = (
  who: keyof typeof PHONES,
  written: Partial<Written> = {},
  { of = tournamentId, key = `notice-key-${(keys += 1)}` } = {},
) =>
  world.send<Notice>({
    ...{ method: 'POST', path: `/desk/tournaments/${of}/notices`, token: tokens[who], key },
    body: { ...MOVED, ...written },
  });
const list = (query = '') =>
  world.send<NoticePage>({ path: `/tournaments/${tournamentId}/notices`, query });
const latest = async () => {
  const path = `/tournaments/${tournamentId}`;
  return (await world.send<TournamentDetail>({ path })).json.notice;
};
const numbers = async () => (await list()).json.notices.map(({ number }) => number);

describe('PUB-13: notices of a tournament', () => {
  test('they are numbered as they come, read by everybody, the latest on the tournament’s own page', async () => {
    expect(await latest()).toBeNull();
    expect((await list()).json.notices).toEqual([]);
    const one = await publish('chief');
    expect([one.status, one.json.number]).toEqual([200, 1]);
    const two = await publish('association', { title: '更正：改到三号馆', amends: 1 });
    expect(two.json).toMatchObject({ number: 2, amends: 1 });
    const { notices, next } = (await list()).json;
    expect(notices.map(({ number, title, amends }) => [number, title, amends])).toEqual([
      [2, '更正：改到三号馆', 1],
      [1, MOVED.title, null],
    ]);
    expect(notices[1]?.text).toBe(MOVED.text);
    expect(next).toBeNull();
    expect(await latest()).toMatchObject({ number: 2, title: '更正：改到三号馆' });
  });

  test('everybody who has entered or watches is told once, by its title, and led to it', async () => {
    await world.enter(tokens.athlete, [PHONES.partner], 'OPEN-MD');
    await world.send({
      ...{ method: 'PUT', path: `/tournaments/${tournamentId}/watch`, token: tokens.watcher },
    });
    await world.minutes();
    await publish('chief');
    await world.minutes(3);
    const toldOf = async (token: string) =>
      (await world.inbox(token)).filter(({ kind }) => kind === 'tournament-notice');
    for (const who of ['athlete', 'partner', 'watcher'] as const) {
      const told = await toldOf(tokens[who]);
      expect(told.map(({ facts }) => [facts.tournamentId, facts.note])).toEqual([
        [tournamentId, MOVED.title],
      ]);
    }
    expect(await toldOf(tokens.stranger)).toEqual([]);
  });

  test('the chief referee of another tournament, members and guests publish none', async () => {
    await grantRole(world.wiring, PHONES.stranger, {
      ...{ role: 'chief-referee', tournamentId: another.id },
    });
    const refused = [await publish('athlete'), await publish('stranger')];
    expect(refused.map(({ reason }) => reason)).toEqual(Array(2).fill('NOT_CHIEF_REFEREE'));
    expect((await publish('chief', {}, { of: 'no-such-open' })).reason).toBe(
      'TOURNAMENT_NOT_FOUND',
    );
    expect(await numbers()).toEqual([]);
  });

  test('what would stand for good is refused whole: a number of a person, an unknown notice, too much', async () => {
    const wrong: readonly [Partial<Written>, string][] = [
      [{ text: '有问题请打 199 0000 6401' }, 'NOTICE_PERSONAL'],
      [{ title: '找 一九九零零零零六四零一' }, 'NOTICE_PERSONAL'],
      [{ amends: 1 }, 'NOTICE_NOT_FOUND'],
      [{ title: '' }, 'INVALID_REQUEST'],
      [{ title: '两行\n标题' }, 'INVALID_REQUEST'],
      [{ text: '<b>粗体</b>' }, 'INVALID_REQUEST'],
      [{ text: '长'.repeat(4001) }, 'INVALID_REQUEST'],
    ];
    for (const [written, reason] of wrong)
      expect([written, (await publish('chief', written)).reason]).toEqual([written, reason]);
    expect(await latest()).toBeNull();
  });

  test('days, times, scores and sums are no numbers of a person', async () => {
    const text =
      '12月5日（周六）8:00–8:30 签到，9:00 开赛；U12 单打 32 签，四局两胜，6:4 以上；报名费 280 元不变。\n1. 请带证件\n2. 请穿球鞋';
    expect((await publish('chief', { text })).status).toBe(200);
  });

  test('two at once get numbers of their own, and each is told', async () => {
    const titles = ['一号通知的标题', '另一个人的标题'];
    const answers = await Promise.all([
      publish('chief', { title: titles[0] ?? '' }),
      publish('association', { title: titles[1] ?? '' }),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect(answers.map(({ json }) => json.number).sort()).toEqual([1, 2]);
    expect(await numbers()).toEqual([2, 1]);
    await world.send({
      ...{ method: 'PUT', path: `/tournaments/${tournamentId}/watch`, token: tokens.watcher },
    });
    await world.minutes(3);
    const told = (await world.inbox(tokens.watcher)).map(({ facts }) => facts.note);
    expect([...told].sort()).toEqual([...titles].sort());
  });

  test('a chief referee who is one no longer when it is written publishes nothing', async () => {
    const { notices } = world.wiring;
    const { add } = notices;
    const replaced = jest.spyOn(notices, 'add').mockImplementationOnce(async (...given) => {
      await grantRole(world.wiring, PHONES.stranger, { role: 'chief-referee', tournamentId });
      return add(...given);
    });
    expect((await publish('chief')).reason).toBe('NOT_CHIEF_REFEREE');
    replaced.mockRestore();
    expect(await numbers()).toEqual([]);
  });

  test('twenty a page, to its end', async () => {
    for (let count = 1; count <= 22; count += 1)
      await publish('chief', { title: `通知之${count}` });
    const first = (await list()).json;
    expect(first.notices.map(({ number }) => number)).toEqual(
      Array.from({ length: 20 }, (_, at) => 22 - at),
    );
    const second = (await list(`cursor=${first.next}`)).json;
    expect(second.notices.map(({ number }) => number)).toEqual([2, 1]);
    expect(second.next).toBeNull();
  });
});
