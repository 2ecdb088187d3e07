import { tell } from '../../../functions/usecases/telling/tell';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DemoPerson } from '../../../functions/local/demo/people';
import { loadPlayer, loadUnits } from '../../../functions/local/demo/load-people';
import { readRegulation } from '../../../functions/local/regulations';
import { startSimulators } from '../../../functions/local/simulators/start';
import { appOf } from '../../../functions/handlers/app-of';
import { settingsOf } from '../../../functions/handlers/settings';
import { wire } from '../../../functions/handlers/wiring';
import { approveMember } from '../../../functions/usecases/membership/approve-member';
import { publishTournament } from '../../../functions/usecases/publishing/publish-tournament';
import { openTestTable } from '../dynamo-local';
import { fixedClock, type FixedClock } from '../fakes/fixed-clock';
import { checkAnswer } from '../answer-of';
import { eventOf } from '../http-client';
import type { Network, WxAnswer, WxRequest } from './fake-wx';

/** Where WeChat's links lead; what stands after it is a page of the mini-program. */
const WEB = 'https://kaipai.test';
/** Entry to the tournament is open: 2023-08-02 to 2023-08-28 in Shanghai. */
const OPEN_AT = '2023-08-10T02:00:00.000Z';

export interface Backend {
  readonly network: Network;
  readonly clock: FixedClock;
  /** answers of 500 and above, and what was logged as an error */
  readonly failures: readonly string[];
  /** gives somebody an account and an approved profile, through the use cases */
  enrol(person: DemoPerson): Promise<unknown>;
  /** what the reviewer does with a submitted profile */
  approve(phone: string): Promise<boolean>;
  /** the codes a phone got by SMS, whatever else it got between them */
  codesTo(phone: string): readonly string[];
  /** the page an invitation by SMS opens */
  invitationTo(phone: string): string | undefined;
  close(): Promise<void>;
}

const read = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
};

const pathOf = ({ url }: WxRequest): string => new URL(url, WEB).pathname.replace(/^\/api/, '');

/** The gateway's event of a request that wx.request makes. */
const asEvent = (request: WxRequest) => {
  const { url, method, data, header } = request;
  const { search } = new URL(url, WEB);
  const lower = Object.entries(header).map(([name, value]) => [name.toLowerCase(), value]);
  return eventOf({
    method,
    path: pathOf(request),
    query: search.slice(1),
    headers: Object.fromEntries(lower) as Record<string, string>,
    body: data,
  });
};

const sendFile = async ({ url, method, header, bytes }: WxRequest): Promise<WxAnswer> => {
  const answer = await fetch(url, { method, headers: header, body: bytes });
  return { statusCode: answer.status, data: await answer.text() };
};

/**
 * What the mini-program talks to, with nothing canned: the deployed handlers over DynamoDB Local and
 * the simulators of SMS, WeChat and files, on the true dates of a regulation.
 */
export const openBackend = async (): Promise<Backend> => {
  const table = await openTestTable();
  const clock = fixedClock(OPEN_AT);
  const dir = mkdtempSync(join(tmpdir(), 'kaipai-weapp-'));
  const simulators = await startSimulators({
    dir,
    now: () => Date.parse(clock.now()),
    h5Base: WEB,
  });
  const failures: string[] = [];
  const settings = settingsOf({
    ...simulators.env,
    KAIPAI_TABLE: table.name,
    KAIPAI_DYNAMODB_ENDPOINT: table.endpoint,
    KAIPAI_SEAL_KEYS: `t1:${Buffer.alloc(32, 1).toString('base64')}`,
    KAIPAI_INDEX_KEY: Buffer.alloc(32, 2).toString('base64'),
    KAIPAI_WEB_BASE: WEB,
  });
  const error = (event: string, fields: object = {}) =>
    void failures.push(`${event} ${JSON.stringify(fields)}`);
  const wiring = wire(settings, { info: () => undefined, error }, { clock });
  const handle = appOf(wiring);
  await loadUnits(wiring);
  await publishTournament(wiring, readRegulation('guangxi-2023-nanning'));

  const textsTo = (phone: string): string[] =>
    simulators.outbox.list().flatMap(({ to, text }) => (to === phone ? [text] : []));
  // what the sweep does once a minute, here after every write
  let telling = Promise.resolve();
  const tellSoon = (): void => {
    telling = telling
      .then(() => tell(wiring))
      .catch((thrown: Error) => void failures.push(`telling ${thrown.message}`));
  };
  return {
    clock,
    failures,
    codesTo: (phone) => textsTo(phone).flatMap((text) => /验证码 (\d{6})/.exec(text)?.[1] ?? []),
    enrol: (person) => loadPlayer(wiring, person),
    approve: async (phone) => (await approveMember(wiring, phone)).ok,
    invitationTo: (phone) =>
      textsTo(phone)
        .flatMap((text) => /https:\/\/kaipai\.test\/(\S+)/.exec(text)?.[1] ?? [])
        .at(-1),
    network: async (request) => {
      // the server names the storage, the phone sends the file there
      if (request.url.startsWith(settings.files.base)) return sendFile(request);
      const answer = await handle(asEvent(request));
      const { statusCode = 0, body = '' } = answer;
      if (statusCode >= 500) failures.push(`${request.method} ${request.url} ${statusCode}`);
      if (request.method !== undefined && request.method !== 'GET') tellSoon();
      const data = read(body);
      checkAnswer(request.method ?? 'GET', pathOf(request), statusCode, data);
      return { statusCode, data };
    },
    close: async () => {
      await telling;
      await simulators.close();
      wiring.table.client.destroy();
      await table.close();
      rmSync(dir, { recursive: true, force: true });
    },
  };
};
