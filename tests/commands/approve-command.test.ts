import { aPortrait } from '../support/pictures';
import { dynamoAccessLog } from '../../functions/adapters/dynamo/access-log';
import { reviewOn } from '../../functions/commands/approve';
import { Advice } from '../../functions/local/say';
import { submitProfile } from '../../functions/usecases/membership/submit-profile';
import { requestUpload } from '../../functions/usecases/membership/request-upload';
import { aSubmission } from '../support/a-submission';
import { useTestTable } from '../support/dynamo-local';
import { must } from '../support/entry-world';
import { inventedPhone } from '../support/invented-phone';
import { membershipWorld, type MembershipWorld } from '../support/membership-world';

const table = useTestTable();
let world: MembershipWorld;
let one: string, two: string;
const NUMBER = 'KR4471209';

const submitted = async (realName: string): Promise<string> => {
  const phone = inventedPhone();
  const { actor } = await world.logIn(phone);
  const picture = { contentType: 'image/jpeg', bytes: 40_000 } as const;
  const { key } = must(await requestUpload(world, actor, picture));
  world.files.stored.set(key, aPortrait());
  const identity = {
    document: { kind: 'foreign-passport', number: NUMBER } as const,
    ...{ nationality: 'FR', birthDate: '1990-03-07', sex: 'F' as const },
  };
  const submission = aSubmission({ ...identity, realName, portraitKey: key });
  must(await submitProfile(world, actor, submission, world));
  return phone;
};
const said = async (...args: string[]): Promise<string> => {
  try {
    return await reviewOn(world, args);
  } catch (error) {
    if (error instanceof Advice) return `! ${error.message}`;
    throw error;
  }
};

beforeAll(async () => {
  world = membershipWorld(table());
  one = await submitted('林一帆');
  two = await submitted('钱多');
});

test.each<[string, string[]]>([
  ['nothing', []],
  ['another word', ['19900000001', 'look']],
  ['two verdicts', ['19900000001', '--reject', '照片不清晰', '--withdraw', '照片不清晰']],
])('%s: how it is used', async (_, args) => {
  expect(await said(...args)).toMatch(/^! 用法：npm run approve/);
});

test('nobody, or nobody with a profile', async () => {
  expect(await said('19900009999')).toBe('! 19900009999 还没有提交实名资料，没有可以审核的');
});

test('a file shows the claims of one document together, masked', async () => {
  const file = await said(one, 'show');
  expect(file.split('\n')).toEqual([
    expect.stringMatching(/^林\*帆 女 1990-03-07 · 外国护照 K\*{7}9 · 待审核 · 手机 199\*{4}\d{4}/),
    '相同证件的另外 1 份：',
    expect.stringMatching(/^ {2}钱\* 女 1990-03-07 · 外国护照 K\*{7}9 · 待审核 .*会员编号 \S+$/),
  ]);
  expect(file).not.toContain(NUMBER);
});

test('whoever is not alone is approved only by who has seen it; the other then only after a withdrawal', async () => {
  expect(await said(one)).toMatch(/^! 林\*帆[^]*相同证件还有 1 份资料[^]*--despite 1$/);
  expect(await said(one, '--despite', '2')).toMatch(/^! /);
  expect(await said(one, '--despite', '1')).toMatch(/已通过：林一帆（\d{11}）可以报名了$/);
  expect(await said(one)).toMatch(/已通过，持有这个证件[^]*已通过：林一帆/);
  expect(await said(two, '--despite', '1')).toMatch(
    /^! 这个证件已有另一份资料通过审核：请对照证件原件/,
  );
  expect(await said(two, '--reject', '林一帆才是本人')).toMatch(/^! .*不要写任何人的姓名/);
  expect(await said(two, '--reject', '证件冲突')).toMatch(/^未通过：钱多/);
  expect(await said(two, '--reject', '证件冲突')).toMatch(/^! 没有要审核的资料/);
  expect(await said(one, '--withdraw', '证件冲突')).toMatch(/^已撤销：林一帆/);
  expect(await said(two, '--despite', '1')).toMatch(/已通过：钱多/);
});

test('the number in full goes with a note of who saw it (MEM-6)', async () => {
  expect(await said(two, '--number', '审核员甲')).toBe(`钱多 ${NUMBER}（已记入查看记录）`);
  const noted = await dynamoAccessLog(table()).ofDay(world.clock.now().slice(0, 10));
  expect(noted).toMatchObject([{ by: '审核员甲', what: 'document-opened' }]);
});
