import { shoot } from '../support/chromium';
import { aDeskPerson } from '../support/desk-person';
import { firstReaderOf, shownRows } from './read-the-ranking';
import type { Stage } from './stage';
import { EVENT, MISSING, type Uploaded } from './upload-results';

const ASSOCIATION = '19900000011';
const REASON = '补记一项处罚后重新计算';
const DEDUCTED = 10;
const DEDUCTED_BECAUSE = '示例：赛场纪律处罚';

/** 「2026年11月18日 周三」 as it is typed */
const dateIn = (text: string): string =>
  (text.match(/\d+/g) ?? []).map((number) => number.padStart(2, '0')).join('-');

/** The association looks at its week, tries the coming issue and puts a correction of the last one out. */
export const runTheRanking = async (
  stage: Stage,
  { champion, projected }: Uploaded,
): Promise<void> => {
  const association = await aDeskPerson(stage.browser, stage.product, ASSOCIATION);
  const { page } = association;
  const drawer = page.getByRole('dialog');
  const goTo = (name: string) =>
    page.getByRole('navigation').getByRole('link', { name, exact: true }).click();

  // the week: one event of six is there, and who won it
  const week = page.getByRole('row', { name: MISSING });
  await week.getByText('部分上传').waitFor();
  await week.getByText('1/6').waitFor();
  await shoot(page, '40-week');
  await week.getByRole('button').click();
  const event = drawer.getByRole('row', { name: EVENT });
  await event.getByText('已上传 · 第 1 版').waitFor();
  await event.getByRole('button').click();
  await drawer
    .getByRole('row', { name: new RegExp(`^1 1 ${champion}`) })
    .getByText('500')
    .waitFor();
  await shoot(page, '41-sheet');
  await page.keyboard.press('Escape');

  // a dry run publishes nothing and says what the projection on the athlete's page said
  await goTo('发布');
  await association.press('试算');
  await drawer.getByText('变化最大的').waitFor();
  await drawer.getByRole('row', { name: /^合计/ }).waitFor();
  await drawer.getByRole('searchbox', { name: '搜选手姓名' }).fill(champion);
  await drawer
    .getByRole('row', { name: new RegExp(`^U12 男子 ${champion}`) })
    .getByText(String(projected), { exact: true })
    .waitFor();
  await shoot(page, '42-dry-run');
  await page.keyboard.press('Escape');

  // a correction wants its reason, and its date typed by hand; one that changes nothing is none (RNK-9)
  await goTo('各期');
  const latest = page.getByRole('row', { name: /周三/ }).first();
  await latest.getByText('第 1 版').waitFor();
  const date = dateIn((await latest.getByRole('button').first().textContent()) ?? '');
  const correct = async () => {
    await latest.getByRole('button', { name: /^更\s?正$/ }).click();
    await association.type('更正原因', REASON);
    await association.type(`输入期次 ${date} 确认`, date);
    await association.press('发布更正');
  };
  await latest.getByRole('button', { name: /^更\s?正$/ }).click();
  await association.press('发布更正');
  await association.sees('请写明，4–200 字');
  await association.sees('和期次不一样');
  await shoot(page, '43-correct');
  await association.press('取消');
  await correct();
  await drawer.getByText('重新计算的结果与现行版本完全相同，不需要更正').waitFor();
  await page.keyboard.press('Escape');

  const reader = await firstReaderOf(stage, '分享');
  const before = (await shownRows(reader.page)).find(({ name }) => name !== champion);
  const fined = before?.name ?? '';
  await reader.page.context().close();

  // a deduction from the day of the issue (RNK-7) is something to correct
  await goTo('扣分');
  await association.press('登记扣分');
  await page.getByRole('combobox', { name: '选手' }).fill(fined);
  await page.getByTitle(new RegExp(`^${fined} · `)).click();
  await page.getByRole('spinbutton', { name: '扣分' }).fill(String(DEDUCTED));
  await page.getByLabel('起始日').fill(date);
  await association.type('原因', DEDUCTED_BECAUSE);
  await association.sees(`${fined}的 U12 总分扣 ${DEDUCTED} 分`);
  await shoot(page, '44-deduct');
  await association.press('登记');
  await association.sees('已登记');
  await goTo('各期');
  await correct();
  await drawer.getByText('已发布').waitFor();
  await drawer.getByText(/第 2 版/).waitFor();
  await shoot(page, '45-corrected');

  // readers see the revision with its reason, and why the player has less
  const guest = await firstReaderOf(stage, `第 2 版 · 更正：${REASON}`);
  await shoot(guest.page, '46-revision');
  const after = (await shownRows(guest.page)).find(({ name }) => name === fined);
  expect(after?.total).toBe((before?.total ?? 0) - DEDUCTED);
  await guest.tapText(fined);
  await guest.sees(DEDUCTED_BECAUSE);

  for (const { mistakes } of [association, guest]) expect(mistakes).toEqual([]);
  await guest.page.context().close();
  await page.context().close();
};
