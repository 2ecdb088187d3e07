/** @jest-environment jsdom */
import type { Me } from '../../src/contract/membership';
import { ProfileForm } from '../../src/features/membership/profile-form';
import { clearStage, onScreen } from './hook-stage';
import { aChild, aMe, aParent } from './persons-world';

jest.mock('../../src/ui/toast');
Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

const ASKED = '同意公开姓名、单位、成绩和排名';
const ofChild: Me = { ...aMe([aParent(), aChild('child-001', '韦予宁')]), memberId: 'child-001' };
const formOf = async (me: Me, forWhom?: string): Promise<string> => {
  const { text } = await onScreen(
    <ProfileForm me={me} forWhom={forWhom} title="实名资料" onDone={() => undefined} />,
  );
  return text();
};
afterEach(clearStage);

test('MEM-13: a guardian is asked for a child’s consent, for who has come of age not, nor who has given it', async () => {
  expect(await formOf(ofChild, 'child-001')).toContain(ASKED);
  expect(await formOf({ ...ofChild, mayPublish: false }, 'child-001')).not.toContain(ASKED);
  const given = { version: '2026-12', at: '2026-11-01T02:00:00.000Z', withdrawnAt: null };
  expect(await formOf({ ...ofChild, publication: given }, 'child-001')).not.toContain(ASKED);
});
