import { entryItem } from '../../functions/adapters/dynamo/entry-item';
import { dynamoEntryStore } from '../../functions/adapters/dynamo/entry-store';
import { namesOn } from '../../functions/commands/names';
import { Advice } from '../../functions/local/say';
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { anEntry } from '../support/builders/an-entry';
import { useTestTable } from '../support/dynamo-local';

const table = useTestTable();
const names = (...args: string[]) => namesOn(table(), args);
const advice = (...args: string[]): Promise<string> =>
  names(...args).then(
    (lines) => `said: ${lines.join('\n')}`,
    (error: unknown) => {
      if (error instanceof Advice) return error.message;
      throw error;
    },
  );

test('ENT-7: the association lists what is hidden, and decides', async () => {
  expect(await names()).toEqual(['没有待审核的队名或单位']);
  const entry = {
    ...anEntry(['lin', 'su'], { eventId: 'U12-MD' }),
    ...{ teamName: '飞鱼队', nameHidden: 'pending' as const },
  };
  await table().client.send(new PutCommand({ TableName: table().name, Item: entryItem(entry) }));
  await dynamoEntryStore(table()).settleHidden(entry, { dueAt: null, tries: 1 });
  expect(await names()).toEqual([`${entry.id}  队名“飞鱼队”待审核`]);
  expect(await names('hide', entry.id)).toEqual(['已隐藏队名：飞鱼队']);
  expect(await names()).toEqual([`${entry.id}  队名“飞鱼队”未通过`]);
  expect(await names('show', entry.id)).toEqual(['已公开：飞鱼队']);
  expect(await names()).toEqual(['没有待审核的队名或单位']);
});

test.each<[string, string[], RegExp]>([
  ['no such verdict', ['pass', 'a.b.c'], /^用法：/],
  ['no entry', ['show'], /^用法：/],
  ['too much', ['show', 'a.b.c', 'd'], /^用法：/],
  ['an entry there is not', ['hide', 'a.U12-OT.nobodyknowsit'], /^没有可以审核的报名/],
])('advice: %s', async (_, args, expected) => {
  expect(await advice(...args)).toMatch(expected);
});
