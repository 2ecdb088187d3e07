import { appOf } from '../../functions/handlers/app-of';
import { wire, type Wiring } from '../../functions/handlers/wiring';
import { approveMember } from '../../functions/usecases/membership/approve-member';
import { publishTournament } from '../../functions/usecases/publishing/publish-tournament';
import type * as z from 'zod/mini';
import type { CodeSent, LoggedIn } from '../../src/contract/session';
import type { Me, SubmitProfile } from '../../src/contract/membership';
import openTournament from '../../functions/local/regulations/qiming-2023-table-tennis.json';
import { aSubmission } from './a-submission';
import type { TestTable } from './dynamo-local';
import { fixedClock } from './fakes/fixed-clock';
import { fakeFiles, fakeHasher, fakeSms, fakeWechat } from './fakes/outside';
import { checkAnswer } from './answer-of';
import { clientOf, type Sent } from './http-client';
import { aPortrait } from './pictures';
import { anEventResult, publishSeason } from './ranking-world';
import { settingsFor } from './settings-for';

/** While entry to the tournament of the tests is open. */
export const OPEN_AT = '2023-11-01T02:00:00.000Z';
export const tournamentId = openTournament.id;
/** The athlete of its ranking. */
export const ranked = 'athlete-001';

export interface LogLine {
  readonly event: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** The deployed handlers on a real table; SMS, WeChat and files answer at once and remember. */
export const httpWorld = (
  table: TestTable,
  change: (wiring: Wiring) => Wiring = (same) => same,
) => {
  const clock = fixedClock(OPEN_AT);
  const logged: LogLine[] = [];
  const note = (event: string, fields: Record<string, unknown> = {}) =>
    void logged.push({ event, fields });
  const [sms, wechat, files] = [fakeSms(), fakeWechat(), fakeFiles()];
  const wiring: Wiring = change({
    ...wire(settingsFor(table), { info: note, error: note }, { clock }),
    sms,
    wechat,
    files,
    passwords: fakeHasher,
  });
  const unchecked = clientOf(appOf(wiring));
  const send: typeof unchecked = async <T>(sent: Sent) => {
    const received = await unchecked<T>(sent);
    checkAnswer(sent.method ?? 'GET', sent.path, received.status, received.json);
    return received;
  };
  let people = 0;

  const logIn = async (phone: string): Promise<string> => {
    people += 1;
    // a network of their own: caps are per address
    const address = `198.51.${Math.floor(people / 250)}.${people % 250}`;
    const body = { phone, purpose: 'login' };
    const sent = await send<z.infer<typeof CodeSent>>({
      method: 'POST',
      path: '/auth/sms-codes',
      body,
      address,
    });
    if (sent.status !== 200) throw new Error(sent.text);
    const proof = { challenges: [sent.json.challenge], code: sms.codeTo(phone) };
    const answer = await send<LoggedIn>({
      method: 'POST',
      path: '/auth/sessions/sms',
      body: { phone, proof },
      address,
    });
    if (answer.status !== 200) throw new Error(answer.text);
    return answer.json.token;
  };

  /** Logs in and submits a real-name profile with a portrait. */
  const submitted = async (
    phone: string,
    overrides: Partial<SubmitProfile> = {},
  ): Promise<string> => {
    const token = await logIn(phone);
    const upload = await send<{ key: string }>({
      method: 'POST',
      path: '/me/portrait-uploads',
      token,
      body: { contentType: 'image/jpeg', bytes: 1000 },
    });
    files.stored.set(upload.json.key, aPortrait());
    const profile = await send<Me>({
      method: 'PUT',
      path: '/me/profile',
      token,
      body: aSubmission({
        document: { kind: 'foreign-passport', number: `E${phone}` },
        nationality: 'SG',
        birthDate: '1990-03-07',
        sex: 'M',
        portraitKey: upload.json.key,
        ...overrides,
      }),
    });
    if (profile.status !== 200) throw new Error(profile.text);
    return token;
  };

  return {
    wiring,
    send,
    clock,
    sms,
    wechat,
    files,
    logged,
    logIn,
    submitted,
    publish: () => publishTournament(wiring, openTournament),
    /** An issue with one athlete. */
    publishRanking: () =>
      publishSeason(
        wiring.ranking,
        {
          people: [{ id: ranked, name: '林小舟', unit: null, sex: 'M', birthYear: 2012 }],
          results: [anEventResult('autumn', 'U12', 'MS', '2023-10-20', [[ranked, 1, 300]])],
        },
        '2023-10-25',
      ),
    /** The same, and is approved. */
    approved: async (phone: string, overrides: Partial<SubmitProfile> = {}): Promise<string> => {
      const token = await submitted(phone, overrides);
      const done = await approveMember(wiring, phone);
      if (!done.ok) throw new Error(done.reason);
      return token;
    },
  };
};
export type HttpWorld = ReturnType<typeof httpWorld>;
