import { pictureFolders } from '../../functions/domain/membership/portrait';
import { unzipSync } from 'fflate';
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { TTL_ATTRIBUTE, tableDefinition } from '../../functions/adapters/dynamo/table';

interface Resource {
  readonly Type: string;
  readonly DeletionPolicy?: string;
  readonly Properties: Record<string, unknown>;
}
interface Statement {
  readonly Sid: string;
  readonly Action: string[];
  readonly Resource: unknown;
}

const run = promisify(execFile);
let folder: string;
let resources: Record<string, Resource>;

/** Packages without credentials and without a network: the proxy leads nowhere. */
const packaged = async (...options: string[]): Promise<Record<string, Resource>> => {
  await run(
    process.execPath,
    ['node_modules/serverless/bin/serverless.js', 'package', '--package', folder, ...options],
    {
      env: {
        PATH: process.env.PATH,
        HOME: folder,
        SLS_NOTIFICATIONS_MODE: 'off',
        HTTPS_PROXY: 'http://127.0.0.1:9',
        AWS_EC2_METADATA_DISABLED: 'true',
      },
    },
  );
  const text = readFileSync(join(folder, 'cloudformation-template-update-stack.json'), 'utf8');
  return (JSON.parse(text) as { Resources: Record<string, Resource> }).Resources;
};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kaipai-package-'));
  resources = await packaged('--stage', 'prod');
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Unpacks a function as Lambda does; says where its entry lies. */
const unpacked = (name: string): string => {
  const files = unzipSync(readFileSync(join(folder, `${name}.zip`)));
  for (const [path, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name, path)), { recursive: true });
    writeFileSync(join(folder, name, path), bytes);
  }
  return join(folder, name, 'functions/handlers', `${name}.mjs`);
};

const propertiesOf = (name: string): Record<string, unknown> => {
  const resource = resources[name];
  if (!resource) throw new Error(`no resource ${name}`);
  return resource.Properties;
};
const ofType = (type: string) =>
  Object.entries(resources).filter(([, resource]) => resource.Type === type);
const statementsOf = (role: string): Statement[] =>
  (propertiesOf(role).Policies as { PolicyDocument: { Statement: Statement[] } }[]).flatMap(
    ({ PolicyDocument }) => PolicyDocument.Statement,
  );

test('the table is the one that local tables are made from', () => {
  const table = propertiesOf('Table');
  for (const [name, value] of Object.entries(tableDefinition)) expect(table[name]).toEqual(value);
  expect(table.TimeToLiveSpecification).toEqual({ AttributeName: TTL_ATTRIBUTE, Enabled: true });
});

test('the table survives mistakes: recovery, encryption, protection, retention', () => {
  expect(propertiesOf('Table')).toMatchObject({
    PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
    SSESpecification: { SSEEnabled: true },
    DeletionProtectionEnabled: true,
  });
  for (const name of ['Table', 'PortraitBucket'])
    expect(resources[name]?.DeletionPolicy).toBe('Retain');
});

test('portraits are private, encrypted and reached over TLS only', () => {
  expect(propertiesOf('PortraitBucket')).toMatchObject({
    PublicAccessBlockConfiguration: {
      BlockPublicAcls: true,
      BlockPublicPolicy: true,
      IgnorePublicAcls: true,
      RestrictPublicBuckets: true,
    },
    BucketEncryption: expect.anything() as unknown,
    LifecycleConfiguration: expect.anything() as unknown,
  });
  expect(JSON.stringify(propertiesOf('PortraitBucketPolicy'))).toContain('aws:SecureTransport');
});

test.each(['HttpRole', 'SweepRole'])('%s may reach every folder of a member', (role) => {
  const reached = JSON.stringify(propertiesOf(role));
  for (const folder of pictureFolders('a')) expect(reached).toContain(`/${folder.split('/')[0]}/*`);
});

test('MEM-2, ENT-16: an upload lies there for a day, a paper for a season, a deleted version for a week', () => {
  expect(propertiesOf('PortraitBucket').LifecycleConfiguration).toMatchObject({
    Rules: [
      { Status: 'Enabled', NoncurrentVersionExpiration: { NoncurrentDays: 7 } },
      {
        ...{ Status: 'Enabled', Prefix: 'uploads/', ExpirationInDays: 1 },
        NoncurrentVersionExpiration: { NoncurrentDays: 1 },
      },
      { Status: 'Enabled', Prefix: 'files/', ExpirationInDays: 400 },
    ],
  });
});

test.each([
  [
    'HttpRole',
    {
      Logs: ['logs:CreateLogStream', 'logs:PutLogEvents'],
      Table: [
        'dynamodb:GetItem',
        'dynamodb:BatchGetItem',
        'dynamodb:Query',
        'dynamodb:PutItem',
        'dynamodb:UpdateItem',
        'dynamodb:DeleteItem',
        'dynamodb:ConditionCheckItem',
      ],
      Index: ['dynamodb:Query'],
      Portraits: ['s3:GetObject', 's3:PutObject', 's3:DeleteObject'],
      PortraitsOfMember: ['s3:ListBucket'],
    },
  ],
  [
    'SweepRole',
    {
      Logs: ['logs:CreateLogStream', 'logs:PutLogEvents'],
      Table: [
        'dynamodb:GetItem',
        'dynamodb:BatchGetItem',
        'dynamodb:Query',
        'dynamodb:PutItem',
        'dynamodb:UpdateItem',
        'dynamodb:DeleteItem',
        'dynamodb:ConditionCheckItem',
      ],
      Index: ['dynamodb:Query'],
      PortraitsThatLeft: ['s3:DeleteObject'],
      PortraitsOfMember: ['s3:ListBucket'],
    },
  ],
  [
    'WeeklyRankingRole',
    {
      Logs: ['logs:CreateLogStream', 'logs:PutLogEvents'],
      Table: [
        'dynamodb:GetItem',
        'dynamodb:BatchGetItem',
        'dynamodb:Query',
        'dynamodb:PutItem',
        'dynamodb:BatchWriteItem',
        'dynamodb:UpdateItem',
        'dynamodb:DeleteItem',
      ],
    },
  ],
])('%s may do exactly what it must, on named resources', (role, actions) => {
  const statements = statementsOf(role);
  expect(Object.fromEntries(statements.map(({ Sid, Action }) => [Sid, Action]))).toEqual(actions);
  for (const { Resource } of statements) expect(Resource).not.toBe('*');
});

test('every function has a role of its own, and nothing may scan', () => {
  const roles = ofType('AWS::Lambda::Function').map(([, { Properties }]) =>
    JSON.stringify(Properties.Role),
  );
  expect(new Set(roles).size).toBe(roles.length);
  expect(roles.sort()).toEqual([
    '{"Fn::GetAtt":["HttpRole","Arn"]}',
    '{"Fn::GetAtt":["SweepRole","Arn"]}',
    '{"Fn::GetAtt":["WeeklyRankingRole","Arn"]}',
  ]);
  const text = JSON.stringify(resources);
  expect(text).not.toMatch(/dynamodb:(Scan|PartiQL\w*|\*)/);
  expect(text).not.toMatch(/"Action":\s*\[?"\*/);
});

test('every log group has a term', () => {
  const groups = ofType('AWS::Logs::LogGroup');
  expect(groups.length).toBeGreaterThanOrEqual(3);
  for (const [, { Properties }] of groups) expect(Properties.RetentionInDays).toBe(30);
});

test('the access log holds no address, path or query', () => {
  const { Format } = propertiesOf('HttpApiStage').AccessLogSettings as { Format: string };
  expect(Format).not.toMatch(/identity|path|query|header/i);
});

test.each([
  ['HttpErrorsAlarm', 'Errors', 'notBreaching'],
  ['HttpThrottlesAlarm', 'Throttles', 'notBreaching'],
  ['HttpSlowAlarm', 'Duration', 'notBreaching'],
  ['ApiServerErrorsAlarm', '5xx', 'notBreaching'],
  ['SweepErrorsAlarm', 'Errors', 'notBreaching'],
  ['SweepSilentAlarm', 'Invocations', 'breaching'],
  ['SweepFailuresAlarm', 'SweepFailures', 'notBreaching'],
  ['WeeklyRankingErrorsAlarm', 'Errors', 'notBreaching'],
  ['WeeklyRankingSilentAlarm', 'Invocations', 'breaching'],
  ['RankingOverdueAlarm', 'RankingOverdue', 'notBreaching'],
  ['TableThrottlesAlarm', 'WriteThrottleEvents', 'notBreaching'],
])('%s tells somebody', (name, MetricName, TreatMissingData) => {
  expect(propertiesOf(name)).toMatchObject({
    MetricName,
    TreatMissingData,
    AlarmActions: [{ Ref: 'Alarms' }],
  });
});

const scheduleOf = (name: string) =>
  ofType('AWS::Events::Rule')
    .filter(([id]) => id.startsWith(name))
    .map(([, { Properties }]) => {
      expect(Properties.State).toBe('ENABLED');
      return Properties.ScheduleExpression;
    });

test('the ranking is due at 01:00 of Wednesday in Shanghai (RNK-1), and looked after every minute', () => {
  expect(scheduleOf('WeeklyRanking')).toEqual(['cron(0 17 ? * TUE *)', 'rate(1 minute)']);
  expect(propertiesOf('WeeklyRankingLambdaFunction')).toMatchObject({
    Timeout: 900,
    MemorySize: 2048,
    ReservedConcurrentExecutions: 1,
  });
  expect(propertiesOf('RankingOverdue').FilterPattern).toBe('{ $.message = "ranking-overdue" }');
});

test('the sweep runs every minute, the API answers /api and its document', () => {
  expect(scheduleOf('Sweep')).toEqual(['rate(1 minute)']);
  expect(
    ofType('AWS::ApiGatewayV2::Route').map(([, { Properties }]) => Properties.RouteKey),
  ).toEqual(['ANY /api/{proxy+}', 'GET /openapi.json']);
});

test('secrets are named, not written; no partition, account or region stands in the template', () => {
  const text = JSON.stringify(resources);
  for (const key of ['sealKeys', 'indexKey', 'smsSecretKey', 'wechatAppSecret'])
    expect(text).toContain(`{{resolve:secretsmanager:kaipai/prod:SecretString:${key}}}`);
  // the artefact's name holds the time of packaging
  const lasting = text.replace(/"S3Key":"[^"]*"/g, '');
  expect(lasting).not.toMatch(/arn:aws(-cn)?:|amazonaws\.com\.cn|cn-north|\d{12}/);
});

/** Runs a program that imports what was packaged, with nothing but the environment of a function. */
const saidBy = async (program: string): Promise<string> => {
  const key = Buffer.alloc(32).toString('base64');
  const { stderr } = await run(process.execPath, ['--input-type=module', '-e', program], {
    cwd: folder,
    env: {
      PATH: process.env.PATH,
      NODE_NO_WARNINGS: '1',
      AWS_REGION: 'cn-northwest-1',
      AWS_ACCESS_KEY_ID: 'a',
      AWS_SECRET_ACCESS_KEY: 'b',
      KAIPAI_SEAL_KEYS: `k1:${key}`,
      KAIPAI_INDEX_KEY: key,
    },
  });
  return stderr.trim();
};

test('the packaged function comes up with nothing but its environment, and answers', async () => {
  const script = `
    const { handler } = await import(${JSON.stringify(unpacked('http'))});
    const requestContext = { requestId: 'r', http: { method: 'GET', sourceIp: '::1' } };
    handler({ rawPath: '/api/openapi.json', rawQueryString: '', headers: {}, requestContext })
      .then(({ statusCode, body }) => console.error(statusCode, JSON.parse(body).openapi));`;
  expect(await saidBy(script)).toBe('200 3.1.0');
});

test('MEM-2: the decoders of portraits work as they are packaged', async () => {
  unpacked('http');
  const files = readdirSync(join(folder, 'http'), { recursive: true, encoding: 'utf8' });
  const chunk = files.find((name) => name.includes('portrait-pictures-')) ?? 'none';
  const golden = join(__dirname, '..', 'golden', 'pictures');
  const script = `
    import { readFileSync } from 'node:fs';
    const { portraitPictures } = await import(${JSON.stringify(join(folder, 'http', chunk))});
    for (const name of ['progressive.jpg', 'palette.png']) {
      const bytes = readFileSync(${JSON.stringify(golden)} + '/' + name);
      const { ok, value } = await portraitPictures.portrait(bytes);
      console.error(ok, Buffer.from(value).toString('latin1', 6, 10));
    }`;
  expect(await saidBy(script)).toBe('true JFIF\ntrue JFIF');
});

test('the same file for a region of the other partition', async () => {
  const elsewhere = await packaged('--stage', 'prod', '--region', 'ap-southeast-1');
  // versions of functions come in the order their hashes were ready, and are named by them
  const shape = (all: Record<string, Resource>) =>
    Object.entries(all)
      .map(([name, { Type }]) => `${Type} ${name.replace(/(LambdaVersion).*/, '$1')}`)
      .sort();
  expect(shape(elsewhere)).toEqual(shape(resources));
}, 120_000);
