import { secretKeys } from '../../functions/adapters/secrets';
import type { Settings } from '../../functions/handlers/settings';
import type { TestTable } from './dynamo-local';

/** The settings of the deployed handlers over a table of the tests; nobody answers outside. */
export const settingsFor = (table: TestTable): Settings => ({
  table: { region: 'cn-northwest-1', tableName: table.name, endpoint: table.endpoint },
  keys: secretKeys({
    KAIPAI_SEAL_KEYS: `t1:${Buffer.alloc(32, 1).toString('base64')}`,
    KAIPAI_INDEX_KEY: Buffer.alloc(32, 2).toString('base64'),
  }),
  sms: {
    base: 'http://127.0.0.1:9',
    region: 'x',
    secretId: 'x',
    secretKey: 'x',
    sdkAppId: 'x',
    signName: 'x',
    templates: {
      ...{ code: '1', invited: '2', removed: '3', 'entry-result': '4', reminder: '5' },
      ...{ 'profile-reviewed': '6', 'tournament-news': '7', 'guardian-consent': '8' },
      ...{ 'phone-changed': '11', 'phone-request-refused': '12', 'guardian-invited': '13' },
      'phone-released': '14',
      'child-moved': '15',
      'guardian-changed': '16',
      'organisation-invited': '17',
      'own-guardian-changed': '17',
    },
  },
  wechat: { base: 'http://127.0.0.1:9', appId: 'x', appSecret: 'x', messageTemplates: {} },
  files: { base: 'http://127.0.0.1:9', region: 'x' },
  filesCredentials: () => ({ accessKeyId: 'x', secretAccessKey: 'x' }),
  webBase: 'https://kaipai.example',
  corsOrigins: [],
  clockOffsetMs: 0,
});
