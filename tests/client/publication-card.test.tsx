/** @jest-environment jsdom */
import { forgetSession, startSession } from '../../src/client/session';
import { PrivacyScreen } from '../../src/features/account/privacy-screen';
import { canned, clearStage, onScreen } from './hook-stage';
import { aChild, aMe, aParent } from './persons-world';

jest.mock('../../src/ui/toast');
Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

const girl = aChild('child-001', '韦予宁', { review: 'pending' });
const begun = aChild('child-002', '韦予安', { name: null, review: 'none' });
const going = aChild('child-003', '韦予归', { leaving: true });
const PARENT = aMe([aParent(), girl, begun, going]);
const AT = '2026-11-01T02:00:00.000Z';

const open = async (
  publication: { version: string; at: string; withdrawnAt: string | null } | null,
  mayPublish = true,
) => {
  startSession('secret', '2099-01-01T00:00:00.000Z');
  const asked = canned({
    'GET /me': PARENT,
    'GET /me?for=child-001': { ...PARENT, memberId: 'child-001', publication, mayPublish },
    'POST /me/publication': { memberId: 'child-001', publication },
  });
  return { asked, ...(await onScreen(<PrivacyScreen />)) };
};
afterEach(() => {
  clearStage();
  forgetSession();
});

test('MEM-13: a guardian without a profile gives a child’s consent, and no other child is asked about', async () => {
  const { asked, press, text } = await open(null);
  expect(text()).toContain('公开韦予宁的姓名和单位');
  expect(text()).not.toContain('公开韦予归');
  expect(text().match(/未公开/g)).toHaveLength(1);
  await press('同意公开');
  expect(document.body.textContent).toContain('公开韦予宁的姓名和单位？');
  await press('同意公开');
  expect(asked.find(({ what }) => what === 'POST /me/publication')?.body).toMatchObject({
    ...{ for: 'child-001', consentTo: '2026-12' },
  });
});

test('MEM-13: and takes it back', async () => {
  const { asked, press, text } = await open({ version: '2026-12', at: AT, withdrawnAt: null });
  expect(text()).toContain('别人能看到韦予宁的全名和单位');
  await press('撤回同意');
  await press('撤回同意');
  expect(asked.find(({ what }) => what === 'POST /me/publication')?.body).toMatchObject({
    ...{ for: 'child-001', consentTo: null },
  });
});

test('MEM-13: of who is of age it is not offered to a guardian, who may take it back all the same', async () => {
  const { text, leave } = await open(null, false);
  expect(text()).toContain('公开韦予宁的姓名和单位');
  expect(text()).toContain('韦予宁已成年');
  expect(text()).not.toContain('同意公开');
  leave();
  const given = await open({ version: '2026-12', at: AT, withdrawnAt: null }, false);
  expect(given.text()).toContain('撤回同意');
});
