import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { dynamoAthleteFacts } from '../../functions/adapters/dynamo/athlete-facts';
import { memberItem } from '../../functions/adapters/dynamo/member-item';
import { dynamoUnitStore } from '../../functions/adapters/dynamo/unit-store';
import type { ApprovedIdentity, Profile } from '../../functions/domain/membership/member';
import type { Unit } from '../../functions/domain/membership/unit';
import { dayOf } from '../../functions/domain/session/cap-window';
import { aMember } from '../support/builders/a-member';
import { useTestTable } from '../support/dynamo-local';

const table = useTestTable();

const unit: Unit = {
  ...{ id: 'unit-sea', name: '海风俱乐部', kind: 'club' },
  ...{ province: '浙江', city: '宁波', state: 'proposed' },
};
const seed = async (n: number, own: Profile['unit']) => {
  const member = aMember(n, { unit: own });
  const Item = memberItem(member);
  await table().client.send(new PutCommand({ TableName: table().name, Item }));
  return member.id;
};

test('ENT-7: a row of the ranking has a proposed unit from when it is on the kept list', async () => {
  const { id, name } = unit;
  const all = [
    await seed(1, { id, name, proposed: true }),
    await seed(2, { id: 'unit-old', name: '城南俱乐部' }),
    await seed(3, null),
  ];
  const units = dynamoUnitStore(table());
  const cap = { subject: 'units|member-1', window: dayOf('2026-11-25T00:00:00.000Z'), cap: 5 };
  expect(await units.propose(unit, all[0] ?? '', cap, [])).toBe('done');
  const shown = async () => {
    const facts = await dynamoAthleteFacts(table()).of(all);
    return new Map(facts.map((fact) => [fact.id, fact.unit]));
  };
  const before = await shown();
  expect(all.map((one) => before.get(one))).toEqual([null, '城南俱乐部', null]);
  await units.keep({ ...unit, state: 'kept' });
  const after = await shown();
  expect(all.map((one) => after.get(one))).toEqual(['海风俱乐部', '城南俱乐部', null]);
});

test('MEM-13: nobody is shown by a name that was never approved, whatever was consented to', async () => {
  const approved: ApprovedIdentity = {
    ...{ realName: '林小舟', sex: 'M', birthDate: '2014-06-01' },
    ...{ documentKind: 'resident-id', documentIndex: 'document-index', documentMasked: '3*1' },
  };
  const states = [
    { review: 'approved' },
    { review: 'pending' },
    { review: 'rejected', approved: null },
    { review: 'pending', approved },
    { review: 'approved', publication: null },
  ] as const;
  const all: string[] = [];
  for (const [n, state] of states.entries()) {
    const member = aMember(20 + n, { realName: '加微信买球拍' }, state);
    await table().client.send(
      new PutCommand({ TableName: table().name, Item: memberItem(member) }),
    );
    all.push(member.id);
  }
  const facts = new Map((await dynamoAthleteFacts(table()).of(all)).map((fact) => [fact.id, fact]));
  expect(all.map((id) => [facts.get(id)?.name, facts.get(id)?.published])).toEqual([
    ['加微信买球拍', true],
    ['加微信买球拍', false],
    ['加微信买球拍', false],
    ['林小舟', true],
    ['加微信买球拍', false],
  ]);
});
