import { shoot } from '../support/chromium';
import { aPerson } from '../support/person';
import type { Stage } from './stage';

const TOURNAMENT = /工行杯/;
const TEAM = '云杉数步组合';
const INITIATOR = '19900000004';
const PARTNER = '19900000002';

/**
 * Somebody who is logged in, with the taps they make: every press of a card, a button, an option, a box or a tab.
 * Putting words into a field is none, nor is what they see without touching anything.
 */
const aCounted = async ({ browser, product }: Stage, phone: string) => {
  const person = await aPerson(browser, product);
  await person.open('/pages/service/index');
  await person.press('登录');
  await person.logInByPassword(phone);
  await person.sees('我的报名');
  let taps = 0;
  const counted =
    <A extends unknown[]>(does: (...args: A) => Promise<void>) =>
    (...args: A): Promise<void> => {
      taps += 1;
      return does(...args);
    };
  return {
    ...person,
    press: counted(person.press),
    tapText: counted(person.tapText),
    tick: counted(person.tick),
    pick: counted((name: RegExp) => person.page.getByRole('radio', { name }).click()),
    tab: counted((name: string) => person.page.getByText(name).last().click()),
    /** What it takes from the page where it begins, in taps. */
    takes: async (from: string, walk: () => Promise<void>): Promise<number> => {
      await person.open(from);
      taps = 0;
      await walk();
      return taps;
    },
  };
};

type Counted = Awaited<ReturnType<typeof aCounted>>;

const enter = async (person: Counted, event: RegExp, people: () => Promise<void>) => {
  await person.tapText(TOURNAMENT);
  await person.press('去报名');
  await person.pick(event);
  await people();
  await person.press('下一步');
  await person.tick(/我已阅读并同意/);
  await person.press('提交报名');
};

/** The ways that count most take no more taps than they should, by who knows nothing but the product. */
export const countTaps = async (stage: Stage): Promise<void> => {
  const initiator = await aCounted(stage, INITIATOR);
  const partner = await aCounted(stage, PARTNER);
  const taken: Record<string, number> = {};

  taken.pair = await initiator.takes('/', () =>
    enter(initiator, /U12组 女子双打/, async () => {
      await initiator.type('队名', TEAM);
      await initiator.type('邀请队员', PARTNER);
      await initiator.press('添加');
    }).then(() => initiator.sees('名额已保留，等待 1 位队员确认')),
  );
  // the home says who has not: masked, with the state beside it
  taken.unconfirmed = await initiator.takes('/pages/tournaments/index', async () => {
    await initiator.tab('服务');
    await initiator.sees('199****0002');
    await initiator.sees('待确认');
  });
  await shoot(initiator.page, 'taps-unconfirmed');
  taken.confirming = await partner.takes('/pages/service/index', async () => {
    await partner.press('去确认');
    await partner.type('队名', TEAM);
    await partner.tick(/我已阅读并同意/);
    await partner.press('确认参赛');
    await partner.sees('全员确认，报名成功');
  });
  taken.withdrawing = await initiator.takes('/pages/service/index', async () => {
    await initiator.tapText(/U12组 女子双打/);
    await initiator.press(/^撤销报名/);
    await initiator.press('撤销报名');
    await initiator.sees('你已撤销报名，团队已解散');
  });

  taken.singles = await initiator.takes('/', () =>
    enter(initiator, /U12组 女子单打/, () => Promise.resolve()).then(() =>
      initiator.sees('已报名'),
    ),
  );
  const most = { pair: 7, unconfirmed: 2, confirming: 4, withdrawing: 5, singles: 6 };
  const over = Object.entries(most).filter(([way, taps]) => (taken[way] ?? Infinity) > taps);
  expect([over, taken]).toEqual([[], taken]);
  // and they were counted
  expect(Math.min(...Object.values(taken))).toBeGreaterThan(0);
  for (const { mistakes, page } of [initiator, partner]) {
    expect(mistakes).toEqual([]);
    await page.context().close();
  }
};
