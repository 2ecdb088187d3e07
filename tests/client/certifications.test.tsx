/** @jest-environment jsdom */
import { forgetSession, startSession } from '../../src/client/session';
import type { CertificationView, Me } from '../../src/contract/membership';
import { CertificationsScreen } from '../../src/features/certification/certifications-screen';
import { sendPortrait } from '../../src/features/send-portrait';
import { RoleBadges } from '../../src/features/role-badges';
import { canned, clearStage, onScreen } from './hook-stage';
import { aMe, aSelf } from './persons-world';

jest.mock('../../src/ui/toast');
jest.mock('../../src/features/send-portrait');
Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

const asked = (id: string, changes: Partial<CertificationView>): CertificationView => ({
  ...{ id, role: 'referee', certificate: 'referee-second', state: 'pending', because: null },
  askedAt: '2026-11-01T02:00:00.000Z',
  ...changes,
});
const profile: Me['profile'] = {
  ...{ realName: '林小满', documentKind: 'resident-id', documentMasked: '1***2' },
  ...{ birthDate: '1990-03-04', sex: 'M', nationality: 'CN', province: '江苏', grade: null },
  ...{ unit: null, portraitUrl: null, portraitKey: 'k', guardian: null },
  submittedAt: '2026-11-01T02:00:00.000Z',
};
const meWith = (...certifications: CertificationView[]): Me => ({
  ...aMe([aSelf()]),
  ...{ profile, certifications },
});

const open = async (me: Me, answer = me) => {
  startSession('secret', '2099-01-01T00:00:00.000Z');
  const sent = canned({
    'GET /me': me,
    'POST /me/certifications': answer,
    'POST /me/certifications/withdraw': answer,
  });
  return { sent, ...(await onScreen(<CertificationsScreen />)) };
};
afterEach(() => {
  clearStage();
  forgetSession();
});

test('MEM-4: each role says where it stands and why; without a profile there is none to ask for', async () => {
  const { text, leave } = await open(
    meWith(
      asked('one', { state: 'approved' }),
      asked('two', {
        ...{ role: 'coach', certificate: 'coach-junior-province' },
        ...{ state: 'rejected', because: '证书看不清' },
      }),
    ),
  );
  expect(text()).toContain('国家二级裁判');
  expect(text()).toContain('已认证');
  expect(text()).toContain('原因：证书看不清');
  leave();
  const without = await open(aMe([aSelf()]));
  expect(without.text()).toContain('先填写实名资料');
  expect(without.text()).not.toContain('申请认证');
});

test('MEM-4: role, class and a picture, or it says what is missing', async () => {
  const { sent, press, text } = await open(
    meWith(),
    meWith(asked('one', { role: 'examiner', certificate: 'examiner' })),
  );
  await press('提交申请');
  expect(text()).toContain('请先选身份和依据');
  expect(sent.filter(({ what }) => what.startsWith('POST'))).toEqual([]);
  await press('请选择');
  await press('考评员');
  jest
    .mocked(sendPortrait)
    .mockResolvedValue({ ok: true, key: 'uploads/a/12345678.jpg', preview: 'blob:1' });
  await press('添加图片');
  await press('提交申请');
  expect(text()).toContain('审核中');
  const { body } = sent.find(({ what }) => what === 'POST /me/certifications') ?? {};
  expect(body).toEqual({ certificate: 'examiner', pictures: ['uploads/a/12345678.jpg'] });
});

test('MEM-4: it is said what goes before a role goes', async () => {
  const { sent, press, text } = await open(meWith(asked('one', { state: 'approved' })), meWith());
  await press('不再使用');
  expect(document.body.textContent).toContain('证书图片马上删除');
  await press('不再使用');
  const { body } = sent.find(({ what }) => what === 'POST /me/certifications/withdraw') ?? {};
  expect(body).toEqual({ certificationId: 'one' });
  expect(text()).not.toContain('国家二级裁判');
});

test('MEM-4: badges are of what is approved, and nothing stands where that is nothing', () => {
  expect(RoleBadges({ roles: [] })).toBeNull();
  expect(RoleBadges({ roles: ['coach'] })).not.toBeNull();
});
