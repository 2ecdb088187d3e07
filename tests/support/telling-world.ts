import { sweep } from '../../functions/usecases/upkeep/sweep';
import { refreshCardNumbers } from '../../functions/usecases/upkeep/refresh-card-numbers';
import type { EntryView } from '../../src/contract/entries';
import type { InboxPage, Message } from '../../src/contract/telling';
import { done, post } from './command-scene';
import type { TestTable } from './dynamo-local';
import { confirming, entering } from './http-samples';
import { httpWorld, OPEN_AT, tournamentId } from './http-world';
import { putBack } from './table-state';

interface Subscribed {
  readonly openid: string;
  readonly template: string;
  readonly page: string;
  readonly fields: Readonly<Record<string, string>>;
}

/** The deployed handlers with the sweep beside them, and what left the app. */
export const tellingWorld = (table: TestTable) => {
  const world = httpWorld(table);
  const subscribed: Subscribed[] = [];
  const wechat: typeof world.wechat = world.wechat;
  const { sendSubscribed } = wechat;
  wechat.sendSubscribed = async (openid, template, page, fields) => {
    const answer = await sendSubscribed(openid, template, page, fields);
    if (answer === 'sent') subscribed.push({ openid, template, page, fields });
    return answer;
  };
  const get = async <T>(token: string, path: string, query = ''): Promise<T> =>
    (await world.send<T>({ path, token, query })).json;
  const ask = <T>(token: string, path: string, body: object = {}) =>
    done<T>(world, post(token, path, body));
  const page = (token: string, query = ''): Promise<InboxPage> =>
    get<InboxPage>(token, '/me/inbox', query);

  return {
    ...world,
    subscribed,
    /** An empty table with the tournament, while entry is open; nobody has been told anything. */
    begin: async (): Promise<void> => {
      await putBack(table, {});
      world.clock.set(OPEN_AT);
      world.sms.down = world.wechat.down = false;
      await world.publish();
    },
    /** What the product does each minute, so often. */
    minutes: async (count = 1): Promise<void> => {
      for (let minute = 0; minute < count; minute += 1) {
        await sweep(world.wiring);
        await refreshCardNumbers(world.wiring);
        world.clock.advance(60);
      }
    },
    /** Everything told up to here is forgotten. */
    forget: (): void => {
      world.sms.sent.length = subscribed.length = world.logged.length = 0;
    },
    get,
    ask,
    page,
    inbox: async (token: string): Promise<readonly Message[]> => (await page(token)).messages,
    kinds: async (token: string): Promise<readonly string[]> =>
      (await page(token)).messages.map(({ kind }) => kind).filter((kind) => kind !== 'approved'),
    unread: async (token: string): Promise<number> =>
      (await get<{ unread: number }>(token, '/me/inbox/unread')).unread,
    /** Templates of the SMS that went to a phone, those of log-in apart. */
    smsTo: (phone: string): readonly string[] =>
      world.sms.sent
        .filter((one) => one.phone === phone && one.template !== 'code')
        .map(({ template }) => template),
    enter: (token: string, phones: readonly string[], eventId = 'OPEN-MT', teamName = '飞鱼队') =>
      ask<EntryView>(token, `/tournaments/${tournamentId}/entries`, {
        ...entering,
        ...{ eventId, teamName },
        invitees: phones.map((phone) => ({ phone, role: 'athlete' })),
      }),
    confirm: (token: string, { id }: EntryView, teamName = '飞鱼队') =>
      ask<EntryView>(token, `/entries/${id}/confirmation`, { ...confirming, teamName }),
    command: (token: string, { id }: EntryView, what: string, body: object = {}) =>
      ask<EntryView>(token, `/entries/${id}/${what}`, body),
    /** The same person's phone in WeChat: from now on the account has an openid. */
    opensWechat: (phone: string) =>
      world.send({
        ...{ method: 'POST', path: '/auth/sessions/wechat' },
        body: { loginCode: `login-${phone}`, phoneCode: `phone-${phone}` },
      }),
    accept: (token: string, ...accepted: string[]) =>
      world.send({
        ...{ method: 'POST', path: '/me/subscriptions', token, body: { accepted } },
        key: `accept-${accepted.join('-')}`,
      }),
  };
};
export type TellingWorld = ReturnType<typeof tellingWorld>;
