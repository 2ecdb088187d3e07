import { spawnSync } from 'node:child_process';
import { dayText } from '../../src/copy/time';
import { shoot } from '../support/chromium';
import type { Product } from '../support/product';
import { firstReaderOf, shownRows } from './read-the-ranking';
import type { Stage } from './stage';
import { MISSING, type Uploaded } from './upload-results';

const DAY = 86_400_000;

/** The issue the product shows as its latest, and the one after it. */
export const latestIssue = async ({
  address,
}: Product): Promise<{ date: string; next: string }> => {
  const answer = await fetch(`${address}/api/ranking/issues`);
  const { issues } = (await answer.json()) as { issues: readonly { date: string }[] };
  const date = issues[0]?.date ?? '';
  return { date, next: new Date(Date.parse(date) + 7 * DAY).toISOString().slice(0, 10) };
};

/** Wednesday 01:00 has passed: the issue comes out by itself, as it was projected, and the chain holds. */
export const waitForTheIssue = async (
  stage: Stage,
  issue: string,
  { champion, path, projected }: Uploaded,
): Promise<void> => {
  const reader = await firstReaderOf(stage, dayText(issue));
  const row = (await shownRows(reader.page)).find(({ name }) => name === champion);
  expect(row?.total).toBe(projected);
  await shoot(reader.page, '50-next-issue');
  await reader.open(path);
  await reader.sees('计入的成绩');
  await reader.sees(MISSING);
  await shoot(reader.page, '51-counted');
  expect(reader.mistakes).toEqual([]);
  await reader.page.context().close();

  const verified = spawnSync('npm', ['run', '--silent', 'ranking', '--', 'verify'], {
    env: { ...process.env, KAIPAI_DIR: stage.product.dir },
    encoding: 'utf8',
  });
  expect(verified.stdout).toMatch(/^完好：共 \d+ 版，环环相扣，每期内容与指纹一致/m);
  expect(verified.status).toBe(0);
};
