import type { Table } from '../adapters/dynamo/client';
import { dynamoEntryStore } from '../adapters/dynamo/entry-store';
import { dynamoUnitStore } from '../adapters/dynamo/unit-store';
import type { Entry } from '../domain/entry/entry';
import { listHiddenTexts, reviewHiddenTexts } from '../usecases/entering/review-hidden-texts';
import { besideProduct } from '../local/beside-product';
import { Advice, run, say } from '../local/say';

const USAGE =
  '用法：npm run names（列出），npm run names -- show <报名号>，npm run names -- hide <报名号>';

const NAME = { pending: '待审核', risky: '未通过' } as const;

const lineOf = ({ id, teamName, nameHidden, unit, unitHidden }: Entry): string =>
  [
    id,
    ...(nameHidden ? [`队名“${teamName ?? ''}”${NAME[nameHidden]}`] : []),
    ...(unitHidden ? [`单位“${unit?.name ?? ''}”待收录`] : []),
  ].join('  ');

/** What others do not read of entries, or the verdict on one (ENT-7), in lines to be said. */
export const namesOn = async (
  table: Table,
  args: readonly string[],
): Promise<readonly string[]> => {
  const deps = { entries: dynamoEntryStore(table), units: dynamoUnitStore(table) };
  const [verdict, entryId, ...more] = args;
  if (verdict === undefined) {
    const hidden = await listHiddenTexts(deps);
    return hidden.length === 0 ? ['没有待审核的队名或单位'] : hidden.map(lineOf);
  }
  if ((verdict !== 'show' && verdict !== 'hide') || entryId === undefined || more.length > 0)
    throw new Advice(USAGE);
  const reviewed = await reviewHiddenTexts(deps, entryId, verdict);
  if (!reviewed.ok) throw new Advice(`没有可以审核的报名“${entryId}”：先运行 npm run names 查看`);
  const { teamName, unit } = reviewed.value;
  const names = [teamName, unit?.name].filter(Boolean).join('、');
  return [verdict === 'show' ? `已公开：${names}` : `已隐藏队名：${teamName ?? ''}`];
};

/** `npm run names`: texts of entries that wait for the association, on this machine, until the desk has them. */
const names = async (args: readonly string[], dir: string): Promise<void> => {
  for (const line of await besideProduct(dir, (table) => namesOn(table, args))) say(line);
};

if (process.argv[1]?.endsWith('names.ts'))
  run(() => names(process.argv.slice(2), process.env.KAIPAI_DIR ?? '.local'));
