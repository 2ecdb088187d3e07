import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { shoot } from '../support/chromium';
import { aDeskPerson } from '../support/desk-person';
import { aPerson } from '../support/person';
import { ATHLETE, RANKING, shownRows } from './read-the-ranking';
import type { Stage } from './stage';

const REFEREE = '19900000010';
/** over, and nothing of it is uploaded (functions/local/demo/season/programme.ts) */
export const MISSING = /“云杉”青少年网球公开赛.*青岛/;
export const EVENT = /U12组 男子单打/;
const SAMPLE = /-U12-MS\.csv$/;
/** A name that is not the document's, a place no draw has, a document that cannot be. */
const SPOIL: readonly ((line: string) => string)[] = [
  (line) => line.replace(/^[^,]+/, '张冠李'),
  (line) => line.replace(/,2,(\d+),$/, ',99,$1,'),
  (line) => line.replace(/,\d{17}[\dX],/, ',450000201503150000,'),
];

const sampleIn = (dir: string): { name: string; text: string } => {
  const samples = join(dir, 'samples');
  const name = readdirSync(samples).find((file) => SAMPLE.test(file)) ?? '';
  return { name, text: readFileSync(join(samples, name), 'utf8') };
};

/** PTS-2 by hand: B500 with 13 to 27 players is the 16 table, best sixteen. */
const B500_SIXTEEN: Readonly<Record<number, number>> = { 1: 500, 2: 350, 3: 250, 5: 125, 9: 50 };
const FEWEST = 13;
const MOST = 27;

/** Players who count, lines with points and their sum: whoever has a whole match and was there (PTS-4). */
const expectedOf = (text: string): readonly [number, number, number] => {
  const lines = text.trim().split('\r\n').slice(1);
  const played = lines
    .map((line) => line.split(','))
    .filter(([, , , , whole, no]) => whole !== '0' && no === '');
  expect(played.length).toBeGreaterThanOrEqual(FEWEST);
  expect(played.length).toBeLessThanOrEqual(MOST);
  const points = played.flatMap(([, , , place]) => B500_SIXTEEN[Number(place)] ?? []);
  return [played.length, points.length, points.reduce((sum, one) => sum + one, 0)];
};

const spoilt = (text: string): string => {
  const [head = '', ...lines] = text.split('\r\n');
  return [head, ...lines.map((line, at) => SPOIL[at]?.(line) ?? line)].join('\r\n');
};
const asFile = ({ name, text }: { name: string; text: string }) => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(text),
});

/** What the upload brought: who won, and what next Wednesday's total would be by their page. */
export interface Uploaded {
  readonly champion: string;
  /** the winner's page in the latest issue */
  readonly path: string;
  readonly projected: number;
}

/** The chief referee tries a faulty file, then uploads a right one; the champion's page knows at once. */
export const uploadResults = async (stage: Stage): Promise<Uploaded> => {
  const { browser, product } = stage;
  const sample = sampleIn(product.dir);
  const champion = /\r\n([^,]+),/.exec(sample.text)?.[1] ?? '';
  const referee = await aDeskPerson(browser, product, REFEREE);
  const { page } = referee;
  const row = (name: RegExp) => page.getByRole('row', { name });
  const take = (file: { name: string; text: string }) =>
    page.locator('input[type=file]').setInputFiles(asFile(file));

  await referee.sees('我的赛事');
  await row(MISSING).getByText('待上传').waitFor();
  await shoot(page, '30-officiating');
  await row(MISSING).getByRole('link').click();
  await row(EVENT).getByText('未上传').waitFor();
  const tournament = page.url();
  await shoot(page, '31-events');
  await row(EVENT).getByRole('button', { name: '上传成绩' }).click();

  // every fault by line and column, and nothing is stored
  await page.getByRole('combobox', { name: '这个项目用的赛制' }).click();
  await page.getByTitle(/./).filter({ hasText: '可计分' }).last().click();
  await take({ ...sample, text: spoilt(sample.text) });
  await referee.sees(/读到 \d+ 行$/);
  await referee.press('检查');
  await referee.sees('有 3 处要改，改好再检查');
  const fault = (place: string) => page.getByRole('button', { name: place });
  await fault('第 1 行 姓名').getByText('报名这个项目的人里没有“张冠李”').waitFor();
  await fault('第 3 行 证件号码').waitFor();
  await fault('第 2 行 名次').click();
  expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe('99');
  await shoot(page, '32-faults');
  expect(await page.getByRole('button', { name: /^上传成绩$/ }).count()).toBe(0);
  const other = await page.context().newPage();
  await other.goto(tournament);
  await other.getByRole('row', { name: EVENT }).getByText('未上传').waitFor();
  await other.close();

  // the right file takes its place, and its points are seen before it is sent
  await take(sample);
  await referee.press('替换');
  await fault('第 1 行 姓名').waitFor({ state: 'detached' });
  await referee.press('检查');
  await referee.sees('检查通过，可以上传');
  const [played, awarded, points] = expectedOf(sample.text);
  const facts = page.getByRole('definition');
  expect(await facts.allTextContents()).toEqual([
    `${played} 人`,
    `${awarded} 行`,
    String(points),
    '首次上传',
    expect.stringMatching(/周三$/),
  ]);
  await shoot(page, '33-preview');
  await referee.press('上传成绩');
  await referee.sees('确认上传？');
  await shoot(page, '34-confirm');
  await referee.press('上传成绩');
  await referee.sees('已上传，第 1 版');
  await row(new RegExp(`^1 1 ${champion}`))
    .getByText('500')
    .waitFor();
  await shoot(page, '35-uploaded');

  // what everybody sees of it before Wednesday: a projection
  const guest = await aPerson(browser, product);
  await guest.open(`${RANKING}?list=U12-M`);
  await shownRows(guest.page);
  await guest.type('搜选手姓名', champion);
  await guest.tapText(champion);
  await guest.sees('已上传，将计入排名');
  await guest.sees(MISSING);
  await shoot(guest.page, '36-projected');
  const id = new URL(guest.page.url()).searchParams.get('id') ?? '';
  // the total of the projection is the last one on the page
  const projected = await guest.page
    .getByText(/^[\d.]+ 分$/)
    .last()
    .textContent();

  for (const { mistakes } of [referee, guest]) expect(mistakes).toEqual([]);
  await guest.page.context().close();
  await page.context().close();
  return {
    champion,
    path: `${ATHLETE}?id=${id}&list=U12-M`,
    projected: parseFloat(projected ?? ''),
  };
};
