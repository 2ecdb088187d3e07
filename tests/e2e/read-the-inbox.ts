import type { MessageKind } from '../../src/contract/message-kinds';
import type { MessageFacts } from '../../src/contract/telling';
import { MESSAGE_WORDS } from '../../src/copy/telling';
import { dynamoEntryStore } from '../../functions/adapters/dynamo/entry-store';
import { dynamoInboxes } from '../../functions/adapters/dynamo/inboxes';
import { messageOf } from '../../functions/domain/telling/message';
import { besideProduct } from '../../functions/local/beside-product';
import { portsBeside } from '../support/by-hand';
import { shoot } from '../support/chromium';
import { aPerson } from '../support/person';
import type { Product } from '../support/product';
import type { Stage } from './stage';

/** a player of the demo who stands in an entry, and of whom no other journey knows */
const PLAYER = '19900001005';
const INBOX = '/packages/inbox/list/index';
const SERVICE = '/pages/service/index';

/** Where a message leads, by a kind of each sort; what is about a child leads to the family (tests/client has each kind). */
const LEADS_TO = {
  invited: '报名详情',
  'tournament-notice': '补充通知',
  'tournament-changed': '赛事详情',
  approved: '实名资料',
  'role-approved': '认证身份',
  'child-moved': '监护关系',
  rejected: '我的家人',
} as const satisfies Partial<Record<MessageKind, string>>;
const KINDS = Object.keys(LEADS_TO) as (keyof typeof LEADS_TO)[];

/** One message of each sort, in the inbox of the player. */
const tellOfEachSort = ({ dir }: Product): Promise<void> =>
  besideProduct(dir, async (table) => {
    const { members, secrets, clock } = portsBeside(table, dir);
    const memberId = (await members.idOfPhone(secrets.blindIndex('phone', PLAYER))) ?? '';
    const [stands] = await dynamoEntryStore(table).participationsOf(memberId);
    const tournament = { tournamentId: stands?.tournamentId, tournamentName: '南宁站' };
    const factsOf: Record<keyof typeof LEADS_TO, MessageFacts> = {
      invited: {
        ...tournament,
        entryId: stands?.parts[0]?.entryId,
        groupName: 'U12组',
        discipline: 'MS',
        role: 'athlete',
        who: '王*明',
        until: '2099-01-01T09:00:00.000Z',
      },
      'tournament-notice': { ...tournament, note: '周六改到二号馆' },
      'tournament-changed': { ...tournament, note: '改到下午开赛' },
      approved: {},
      'role-approved': {},
      'child-moved': { who: '王*明', whom: '覃*岩', phone: '199****0093' },
      rejected: { whom: '覃*川', note: '照片不清晰' },
    };
    const now = clock.now();
    for (const kind of KINDS)
      await dynamoInboxes(table).put(
        messageOf(
          { kind, at: now, facts: factsOf[kind], source: `e2e ${kind}` },
          { memberId },
          secrets.digest(`e2e ${kind}`),
          now,
        ),
      );
  });

/** A message of each sort leads to what it is about, and each that is read counts one less (TEL-3). */
export const readTheInbox = async ({ browser, product }: Stage): Promise<void> => {
  await tellOfEachSort(product);
  const person = await aPerson(browser, product);
  const { page } = person;
  await person.open(SERVICE);
  await person.press('登录');
  await person.logInByCode(PLAYER);
  const said = page.getByText(/^\d+ 条未读$/).locator('visible=true');
  const unread = async () => Number.parseInt((await said.textContent()) ?? '', 10);
  const before = await unread();
  await person.tapText('收件箱');
  await person.sees('全部标为已读');
  await shoot(page, 'inbox-1-all');
  for (const kind of KINDS) {
    await person.open(INBOX);
    await person.press(new RegExp(`^未读，${MESSAGE_WORDS[kind].title}，`));
    await page.getByText(LEADS_TO[kind], { exact: true }).locator('visible=true').first().waitFor();
    await shoot(page, `inbox-2-${kind}`);
  }
  await person.open(SERVICE);
  expect(await unread()).toBe(before - KINDS.length);
  await person.open(INBOX);
  await person.press('全部标为已读');
  await page.getByRole('button', { name: '全部标为已读' }).waitFor({ state: 'detached' });
  await person.open(SERVICE);
  await person.sees('邀请、报名进展和赛事动态');
  expect(person.mistakes).toEqual([]);
  await page.context().close();
};
