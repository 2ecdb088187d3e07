import { join } from 'node:path';
import { dynamoTournamentStore } from '../../functions/adapters/dynamo/tournament-store';
import type { Requirement } from '../../src/contract/regulation';
import { besideProduct } from '../../functions/local/beside-product';
import { redate } from '../../functions/local/demo/redate';
import { readRegulation } from '../../functions/local/regulations';
import { publishTournament } from '../../functions/usecases/publishing/publish-tournament';
import { byHand, portsBeside } from '../support/by-hand';
import { shoot } from '../support/chromium';
import { aPerson } from '../support/person';
import type { Product } from '../support/product';
import { latestIssue } from './next-issue';
import type { Stage } from './stage';

const PORTRAIT = join(__dirname, '..', 'support', 'portrait.png');
/** of the demo: a coach, without a certificate */
const COACH = '19900000008';
const DAY = 86_400_000;
const DAYS_AHEAD = 14;
const ID = 'coaches-open';

/** A tournament that is open today, and to certified coaches alone (ENT-20). */
const publishForCoaches = async (product: Product): Promise<void> => {
  const { date } = await latestIssue(product);
  const firstDay = new Date(Date.parse(date) + DAYS_AHEAD * DAY).toISOString().slice(0, 10);
  const source = redate(readRegulation('qiming-2023-table-tennis'), { id: ID, firstDay });
  const { entry } = source;
  const certified: Requirement = { kind: 'certified', roles: ['coach'] };
  const requirements = [...entry.requirements, certified];
  const regulation = { ...source, name: '教练员乒乓球赛', entry: { ...entry, requirements } };
  const published = await besideProduct(product.dir, (table) =>
    publishTournament(
      { ...portsBeside(table, product.dir), tournaments: dynamoTournamentStore(table) },
      regulation,
    ),
  );
  expect(published).toEqual({ done: 'published', tournamentId: ID });
};

/** A coach is asked for a certified role, asks, takes it back, asks again, is approved, and may enter (MEM-4). */
export const certifyARole = async ({ browser, product }: Stage): Promise<void> => {
  await publishForCoaches(product);
  const coach = await aPerson(browser, product);
  const { page } = coach;
  const tournament = `/packages/tournament/detail/index?tournamentId=${ID}`;
  await coach.open('/pages/me/index');
  await coach.press('登录');
  await coach.logInByPassword(COACH);
  await coach.sees('唐见山');
  await coach.open(tournament);
  await coach.sees(/要求认证身份/);
  await shoot(page, 'role-1-required');
  await coach.press('申请认证身份');
  await coach.press('提交申请');
  await coach.sees('请先选身份和依据');
  const ask = async () => {
    await coach.choose('身份', '教练员');
    await coach.choose('级别和依据', '省级协会颁发的教练证');
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      coach.press('添加图片'),
    ]);
    await chooser.setFiles(PORTRAIT);
    await page.getByRole('button', { name: '去掉第 1 张' }).waitFor();
    expect(await page.getByText('请先选身份和依据').count()).toBe(0);
    await coach.press('提交申请');
    await coach.sees('审核中');
  };
  await ask();
  await shoot(page, 'role-2-asked');
  await coach.press(/^撤回申请：/);
  await coach.sees('证书图片马上删除');
  await shoot(page, 'role-3-withdraw');
  await coach.press('撤回申请');
  await page.getByText('审核中').first().waitFor({ state: 'detached' });
  await ask();

  const { roles } = byHand(product);
  const waiting = (await roles()).filter((line) => line.startsWith('唐见山'));
  expect(waiting).toHaveLength(1);
  const [, memberId = '', id = ''] =
    /会员编号 (\S+) {2}认证编号 (\S+)/.exec(waiting[0] ?? '') ?? [];
  expect(await roles('approve', memberId, id)).toEqual([
    '已通过：唐见山 初级教练 · 省级协会颁发的教练证',
  ]);
  await page.reload();
  await coach.sees('已认证');
  await coach.open('/pages/me/index');
  await coach.sees('教练员');
  await shoot(page, 'role-4-badge');
  await coach.open(tournament);
  await coach.press('去报名');
  await page.getByRole('radio', { name: /公开组 男子单打/ }).click();
  await coach.sees('队名');
  await shoot(page, 'role-5-open');
  expect(coach.mistakes).toEqual([]);
  await page.context().close();
};
