import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { documentOf } from '../../functions/local/demo/people';
import { shoot } from '../support/chromium';
import { aPerson, type Person } from '../support/person';
import { latestIssue } from './next-issue';
import type { Stage } from './stage';

const PORTRAIT = join(__dirname, '..', 'support', 'portrait.png');
/** nobody has this number when the test begins */
const PARENT = '19900000081';
const FAMILY = '/packages/account/family/index';

/** An invented number with a right check digit, of a boy of that age in a year. */
export const documentAt = (
  age: number,
  year: number,
  birthday = '05-06',
  phone: string = PARENT,
): string => documentOf({ phone, realName: '', sex: 'M', age, unit: 0, birthday }, year);

/** A child's profile, up to what its guardian says of themselves. */
export const fillIn = async (person: Person, name: string, document: string) => {
  const { page } = person;
  await person.type('姓名', name);
  await person.type('证件号码', document);
  await person.choose('所在省份', '广西');
  await person.choose('年级', '六年级');
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), person.press(/上传照片/)]);
  await chooser.setFiles(PORTRAIT);
  await page.getByRole('button', { name: /换一张/ }).waitFor();
  await person.tick(/我同意处理孩子的敏感个人信息/);
};

/** A parent without a profile registers a child, is told of a grown-up, and takes the child out again (MEM-1). */
export const keepAFamily = async ({ browser, product }: Stage): Promise<void> => {
  const year = Number((await latestIssue(product)).next.slice(0, 4));
  const parent = await aPerson(browser, product);
  const { page } = parent;
  await parent.open('/pages/me/index');
  await parent.press('登录');
  await parent.logInByCode(PARENT);
  await parent.sees('添加孩子');
  await shoot(page, 'family-1-me');
  await parent.tapText('添加孩子');
  await parent.sees('最多登记 8 个');
  await shoot(page, 'family-2-nobody');
  await parent.press('添加孩子');
  await parent.sees('孩子的实名资料');
  await fillIn(parent, '覃小禾', documentAt(18, year - 1));
  await parent.press('提交审核');
  await parent.sees('年满 18 周岁的人要用自己的手机号');
  await parent.type('证件号码', documentAt(11, year));
  await parent.type('监护人姓名', '覃文澜');
  await parent.choose('与孩子的关系', '母亲');
  await parent.tick(/我是监护人/);
  await shoot(page, 'family-3-form');
  await parent.press('提交审核');
  await parent.sees('资料正在审核');
  await shoot(page, 'family-4-profile');
  await parent.open(FAMILY);
  await parent.sees('覃小禾');
  await shoot(page, 'family-5-one');

  const { status } = spawnSync('npm', ['run', '--silent', 'approve', '--', PARENT], {
    env: { ...process.env, KAIPAI_DIR: product.dir },
  });
  expect(status).toBe(0);
  await parent.open('/pages/me/index');
  await parent.sees('1 个孩子');
  await shoot(page, 'family-6-me');
  await parent.open(FAMILY);
  await parent.sees('已实名');
  await parent.press('是否公开覃小禾的姓名');
  await parent.sees('公开覃小禾的姓名和单位');
  await shoot(page, 'family-8-published');
  await parent.press('同意公开：覃小禾');
  await parent.sees('公开覃小禾的姓名和单位？');
  await shoot(page, 'family-9-consent');
  await parent.press('同意公开');
  await parent.sees('别人能看到覃小禾的全名和单位');
  await parent.open(FAMILY);
  await parent.sees('监护关系');
  await parent.press('移除覃小禾');
  await parent.sees('移除「覃小禾」？');
  await shoot(page, 'family-7-remove');
  await parent.press('确认移除');
  await parent.sees('已移除');
  await page.getByText('覃小禾').first().waitFor({ state: 'hidden' });
  expect(parent.mistakes).toEqual([]);
  await page.context().close();
};
