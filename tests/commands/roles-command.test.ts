import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dynamoMemberStore } from '../../functions/adapters/dynamo/member-store';
import { rolesOn } from '../../functions/commands/roles';
import { filesOnDisk } from '../../functions/local/files-on-disk';
import { Advice } from '../../functions/local/say';
import { aCertification } from '../support/builders/a-certification';
import { aMember } from '../support/builders/a-member';
import { useTestTable } from '../support/dynamo-local';
import { fakeAccessLog } from '../support/fakes/access-log';
import { fixedClock } from '../support/fakes/fixed-clock';

const table = useTestTable();
const dir = mkdtempSync(join(tmpdir(), 'kaipai-roles-'));
const accesses = fakeAccessLog();
const clock = fixedClock();
const who = aMember(1, { realName: '林一帆' });
const picture = `evidence/${who.id}/20261101T020000Z-0123456789abcdef.jpg`;
const waiting = aCertification('referee-second', 'pending', { pictures: [picture] });

const said = async (...args: string[]): Promise<readonly string[]> => {
  const files = filesOnDisk(dir);
  const members = dynamoMemberStore(table());
  try {
    return await rolesOn({ accesses, clock, members, files, pathOf: files.pathOf }, args);
  } catch (error) {
    if (error instanceof Advice) return [`! ${error.message}`];
    throw error;
  }
};

beforeAll(async () => {
  const members = dynamoMemberStore(table());
  await members.create(who);
  await members.saveCertifications(who, [waiting], {});
  mkdirSync(join(dir, 'files'));
  writeFileSync(join(dir, 'files', 'stored'), 'a picture');
  writeFileSync(join(dir, 'files', 'stored.key'), picture);
});

test.each<[string, string[]]>([
  ['another word', ['look', 'a', 'b']],
  ['nobody is named', ['approve']],
  ['evidence without who looks', ['show', 'a', 'b']],
  ['a rejection without a reason', ['reject', 'a', 'b']],
  ['an approval with one', ['approve', 'a', 'b', 'c']],
])('%s: how it is used', async (_, args) => {
  expect(await said(...args)).toEqual([expect.stringMatching(/^! 用法：npm run roles/)]);
});

test('MEM-4: listed, shown after a note of who looks, decided once, taken back with its evidence', async () => {
  const line = expect.stringMatching(/^林一帆 {2}国家二级裁判 {2}审核中 .*认证编号 \S+$/) as string;
  expect(await said()).toEqual([line]);
  expect(await said('show', who.id, waiting.id, '审核员甲')).toEqual([
    expect.stringContaining('已记入查看记录'),
    join(dir, 'files', 'stored'),
  ]);
  const noted = await accesses.ofDay(clock.now().slice(0, 10));
  expect(noted).toMatchObject([{ by: '审核员甲', what: 'evidence-opened', members: [who.id] }]);
  expect(await said('withdraw', who.id, waiting.id, '证书已注销')).toEqual([
    '! 这个认证已经有结果，或者还没有通过：先用 show 查看',
  ]);
  expect(await said('approve', who.id, waiting.id)).toEqual(['已通过：林一帆 国家二级裁判']);
  expect(await said()).toEqual(['没有待审核的认证身份']);
  expect(await said('reject', who.id, waiting.id, '证书看不清')).toEqual([
    expect.stringMatching(/^! 这个认证已经有结果/),
  ]);
  expect(await said('withdraw', who.id, waiting.id, '证书已注销')).toEqual([
    '已撤销：林一帆 国家二级裁判',
  ]);
  expect(filesOnDisk(dir).pathOf(picture)).toBeNull();
  expect(await said('approve', who.id, 'none')).toEqual([
    '! 没有这个认证：先运行 npm run roles 查看',
  ]);
});
