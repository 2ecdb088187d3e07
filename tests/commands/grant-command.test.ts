import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { accountKey } from '../../functions/adapters/dynamo/keys';
import { memberItem } from '../../functions/adapters/dynamo/member-item';
import { dynamoRoles } from '../../functions/adapters/dynamo/roles';
import { dynamoTournamentStore } from '../../functions/adapters/dynamo/tournament-store';
import { grantOn } from '../../functions/commands/grant';
import { Advice } from '../../functions/local/say';
import type { Account } from '../../functions/domain/membership/member';
import { aMember, phoneOf } from '../support/builders/a-member';
import { aTournament } from '../support/builders/a-tournament';
import { useTestTable } from '../support/dynamo-local';
import { testSecrets } from '../support/fakes/secrets';

const table = useTestTable();
const NOW = '2026-12-25T00:00:00.000Z';
const grant = (...args: string[]) => grantOn(table(), testSecrets, args, NOW);
const advice = async (...args: string[]): Promise<string> => {
  try {
    return `granted: ${await grant(...args)}`;
  } catch (error) {
    if (error instanceof Advice) return error.message;
    throw error;
  }
};
const tournament = aTournament({ id: 'graded-open' });

beforeAll(async () => {
  const put = (Item: Record<string, unknown>) =>
    table().client.send(new PutCommand({ TableName: table().name, Item }));
  const seed = async (member: Account) => {
    await put(memberItem(member));
    await put({ ...accountKey(member.phone.key), memberId: member.id });
  };
  await seed(aMember(1, { realName: '秦裁判' }));
  await seed(aMember(2, {}, { review: 'pending' }));
  await seed(aMember(3, {}, { review: 'none', profile: null }));
  await dynamoTournamentStore(table()).publish(tournament, [], []);
});

test('the association', async () => {
  expect(await grant(phoneOf(1), 'association')).toContain('秦裁判（19900000001）是协会工作人员');
  expect(await grant(phoneOf(1), 'association')).toContain('已授权');
  // an account is enough: whoever works there need not be an athlete
  expect(await grant(phoneOf(3), 'association')).toContain('19900000003是协会工作人员');
  const roles = dynamoRoles(table());
  expect(await roles.rightsOf('member-1')).toMatchObject({ association: true });
  expect(await roles.rightsOf('member-2')).toMatchObject({ association: false });
});

test('a chief referee, one for each tournament', async () => {
  expect(await grant(phoneOf(1), 'chief-referee', 'graded-open')).toContain(
    '秦裁判（19900000001）是“某地青少年网球公开赛”的裁判长',
  );
  const roles = dynamoRoles(table());
  expect(await roles.chiefRefereeOf('graded-open')).toBe('member-1');
  expect(await roles.officiatedBy('member-1')).toEqual(['graded-open']);
});

test.each<[string, string[], RegExp]>([
  ['no number', ['1234', 'association'], /^用法：/],
  ['no such role', [phoneOf(1), 'king'], /^用法：/],
  ['too much', [phoneOf(1), 'association', 'graded-open'], /^用法：/],
  ['more', [phoneOf(1), 'chief-referee', 'graded-open', 'x'], /^用法：/],
  ['nobody', [phoneOf(999), 'association'], /^19900000999 还没有账号/],
  ['not approved', [phoneOf(2), 'chief-referee', 'graded-open'], /npm run approve -- 19900000002/],
  ['no profile', [phoneOf(3), 'chief-referee', 'graded-open'], /还没有通过实名审核/],
  ['no tournament named', [phoneOf(1), 'chief-referee'], /\n {2}graded-open {2}某地青少年/],
  ['none like it', [phoneOf(1), 'chief-referee', 'no-open'], /^没有赛事“no-open”[^]*graded-open/],
])('%s is advised', async (_, args, said) => {
  expect(await advice(...args)).toMatch(said);
});
