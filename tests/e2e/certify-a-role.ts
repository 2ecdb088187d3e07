import { join } from 'node:path';
import { dynamoTournamentStore } from '../../functions/adapters/dynamo/tournament-store';
import type { Requirement } from '../../src/contract/regulation';
import { besideProduct } from '../../functions/local/beside-product';
import { redate } from '../../functions/local/demo/redate';
import { readRegulation } from '../../functions/local/regulations';
import { publishTournament } from '../../functions/usecases/publishing/publish-tournament';
import { portsBeside } from '../support/by-hand';
import { shoot } from '../support/chromium';
import { aDeskPerson } from '../support/desk-person';
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

const ASSOCIATION = '19900000011';
/** The association finds the coach in the queue, claims, opens the picture and approves by keys alone, and reads it in the trail (MEM-14, MEM-15). */
const decideAtTheDesk = async ({ browser, product }: Stage): Promise<void> => {
  const association = await aDeskPerson(browser, product, ASSOCIATION);
  const { page } = association;
  const goTo = (name: string) =>
    page.getByRole('navigation').getByRole('link', { name, exact: true }).click();
  // everything in the queue by keys alone
  const inFocus = () => page.evaluate(() => document.activeElement?.closest('a, tr')?.textContent);
  const until = async (key: string, wanted: RegExp, most: number) => {
    for (let at = 0; at < most && !wanted.test((await inFocus()) ?? ''); at += 1)
      await page.keyboard.press(key);
    expect(await inFocus()).toMatch(wanted);
    await page.keyboard.press('Enter');
  };
  await until('Tab', /^待审核$/, 20);
  await page.getByRole('row', { name: /唐\*山.*认证身份/ }).waitFor();
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  await until('j', /唐\*山.*认证身份/, 60);
  await association.sees('初级教练 · 省级协会颁发的教练证');
  await page.keyboard.press('c');
  await association.sees(/^查看证件与图片/);
  await page.keyboard.press('p');
  await page.getByRole('img', { name: '图片' }).first().waitFor();
  await shoot(page, 'role-desk-1-papers');
  await page.keyboard.press('a');
  await association.sees('通过后立即生效，并告诉本人。');
  await page.keyboard.press('Enter');
  await association.sees('已处理，并写入操作记录');
  // the next one of the queue stands open now, where there is one
  await page.keyboard.press('Escape');
  await goTo('操作记录');
  await page.getByRole('row', { name: /认证身份通过.*唐见山/ }).waitFor();
  await shoot(page, 'role-desk-2-trail');
  expect(association.mistakes).toEqual([]);
  await page.context().close();
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

  await decideAtTheDesk({ browser, product });
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
