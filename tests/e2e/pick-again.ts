import { shoot } from '../support/chromium';
import { aPerson } from '../support/person';
import { INITIATOR, NEWCOMER_NAME } from './enter-as-a-pair';
import type { Stage } from './stage';

const TOURNAMENT = /工行杯/;
const TEAM = '云杉再来一次';

/** Whoever was a pair is one again by one tap, without a number (ENT-24). */
export const pickAgain = async ({ browser, product }: Stage): Promise<void> => {
  const initiator = await aPerson(browser, product);

  await initiator.open('/');
  await initiator.tapText(TOURNAMENT);
  await initiator.press('去报名');
  await initiator.logInByPassword(INITIATOR);
  await initiator.page.getByRole('radio', { name: /U12组 女子双打/ }).click();
  await initiator.type('队名', TEAM);
  await initiator.sees('以前的队友');
  await shoot(initiator.page, '19-earlier-partners');
  await initiator.press(NEWCOMER_NAME);
  await initiator.page.getByRole('button', { name: `移除 ${NEWCOMER_NAME}` }).waitFor();
  await shoot(initiator.page, '20-picked');
  await initiator.press('下一步');
  await initiator.tick(/我已阅读并同意/);
  await initiator.press('提交报名');
  await initiator.sees('名额已保留，等待 1 位队员确认');
  await initiator.press('查看报名');
  await initiator.sees(NEWCOMER_NAME);
  await shoot(initiator.page, '21-waiting-for-a-name');

  await initiator.press(/^撤销报名/);
  await initiator.press('撤销报名');
  await initiator.sees('你已撤销报名，团队已解散');

  expect(initiator.mistakes).toEqual([]);
  await initiator.page.context().close();
};
