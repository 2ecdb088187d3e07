import { randomIds } from '../../functions/adapters/ids';
import { secretsWith } from '../../functions/adapters/secrets';
import { newToken } from '../../functions/usecases/session/session-token';
import { anEntryRequest } from '../support/builders/an-entry-request';
import { eventOf, type Sent } from '../support/http-client';

const key = Buffer.alloc(32);
/** All that a function is told by its environment, with a table that nobody answers for. */
export const ENVIRONMENT = {
  PATH: process.env.PATH,
  NODE_NO_WARNINGS: '1',
  AWS_REGION: 'cn-northwest-1',
  AWS_ACCESS_KEY_ID: 'a',
  AWS_SECRET_ACCESS_KEY: 'b',
  KAIPAI_DYNAMODB_ENDPOINT: 'http://a@127.0.0.1:9',
  KAIPAI_SEAL_KEYS: `b1:${key.toString('base64')}`,
  KAIPAI_INDEX_KEY: key.toString('base64'),
};

const secrets = secretsWith({ seal: [['b1', key]], index: key });
const token = newToken(secrets, randomIds, { memberId: 'member-000001', phoneKey: 'p' });

const REQUESTS: Readonly<Record<string, Sent>> = {
  'a player’s first read: the list of tournaments': { path: '/tournaments', query: 'q=U12' },
  'a player’s first read: the ranking': { path: '/ranking/lists/U12-M', query: 'page=1' },
  'a first entry': {
    method: 'POST',
    path: '/tournaments/spring-open-2027/entries',
    token,
    key: 'cold-start-1',
    body: anEntryRequest(),
  },
  'a first request of the desk: the week': { path: '/desk/week', token },
  'a first request of the desk: a deduction': {
    method: 'POST',
    path: '/desk/deductions',
    token,
    key: 'cold-start-2',
    body: {
      memberId: 'member-000002',
      group: 'U12',
      points: 5,
      from: '2027-01-06',
      until: null,
      reason: '资格不符，依规扣分',
    },
  },
};

/** First requests by name, as the function is handed them. */
export const FIRST_REQUESTS = Object.entries(REQUESTS).map(
  ([name, sent]) => [name, JSON.stringify(eventOf(sent))] as const,
);
