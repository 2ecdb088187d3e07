import { dynamoTournamentStore } from '../../functions/adapters/dynamo/tournament-store';
import { sha256 } from '../../functions/adapters/sha256';
import { besideProduct } from '../../functions/local/beside-product';
import { publishTournament } from '../../functions/usecases/publishing/publish-tournament';
import { aLargeRegulation } from '../support/builders/a-large-tournament';
import { shoot } from '../support/chromium';
import { aPerson } from '../support/person';
import { only } from '../support/fakes/only';
import type { Secrets } from '../../functions/domain/ports';
import type { Stage } from './stage';

const COACH = '19900000008';
const TEAM = '南宁云杉少年网球俱乐部一队';
/** ten athletes and two of the staff, pasted as they stand in a chat */
const PASTED = Array.from(
  { length: 12 },
  (_, at) => `${at + 1}. 队员${'一二三四五六七八九十甲乙'.charAt(at)} 199 0000 03${at + 10}`,
).join('\n');
const DAYS_AHEAD = 16;

/** A coach enters twelve people in a tournament of forty events, on a phone. */
export const enterALargeTeam = async ({ browser, product }: Stage): Promise<void> => {
  const listed = await fetch(`${product.address}/api/tournaments`);
  const { now } = (await listed.json()) as { now: string };
  const firstDay = new Date(Date.parse(now) + DAYS_AHEAD * 86_400_000).toISOString().slice(0, 10);
  const secrets = only<Secrets>({ digest: sha256 });
  const published = await besideProduct(product.dir, (table) =>
    publishTournament(
      { tournaments: dynamoTournamentStore(table), secrets },
      aLargeRegulation(firstDay),
    ),
  );
  expect(published).toEqual({ done: 'published', tournamentId: 'forty-events' });

  const coach = await aPerson(browser, product);
  const fits = async (screen: string) => {
    await shoot(coach.page, `large-${screen}`);
    const over = await coach.page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect([screen, over]).toEqual([screen, 0]);
  };
  await coach.open('/packages/tournament/detail/index?tournamentId=forty-events');
  await coach.press('去报名');
  await coach.logInByPassword(COACH);

  // twenty-four that may be initiated: the group first, then its three
  await coach.sees('作为教练、领队，为别人发起（24）');
  await coach.press('U12组');
  await fits('events');
  expect(await coach.page.getByRole('radio').count()).toBe(3);
  await coach.page.getByRole('radio', { name: /U12组 团体/ }).click();

  await coach.type('队名', TEAM);
  await coach.type('邀请队员', PASTED);
  await coach.press('添加');
  await coach.sees('添加了 12 个手机号');
  await coach.sees('运动员 4 到 10 人，现在 12 人，多了 2 人');
  await fits('people');
  for (const [name, role] of [
    ['队员甲', '教练'],
    ['队员乙', '队医'],
  ] as const) {
    await coach.page
      .locator('.entry-invitee', { hasText: name })
      .getByRole('button', { name: '运动员' })
      .click();
    await coach.page.getByRole('radio', { name: role }).click();
  }
  await coach.sees('运动员 4 到 10 人，现在 10 人');
  await fits('roles');
  await coach.press('下一步');
  await coach.tick(/我已阅读并同意/);
  await coach.press('提交报名');
  await coach.sees('名额已保留，等待 12 位队员确认');
  await fits('held');
  await coach.press('查看报名');
  await coach.sees('13 人 · 1 人已确认 · 12 人待确认');
  await fits('entry');
  await coach.press(/^变更邀请/);
  await fits('change');
  // twelve are folded away; the field to invite stands in sight, and who is to go is found by one tap
  await coach.press('现在的队员（12），展开可移除');
  await coach.tick(/^移除 队员乙/);
  await coach.press('提交变更');
  await coach.sees('12 人 · 1 人已确认 · 11 人待确认');
  expect(coach.mistakes).toEqual([]);
  await coach.page.context().close();
};
