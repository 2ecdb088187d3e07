/** @jest-environment jsdom */
import Taro from '@tarojs/taro';
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { dropChallenges, keepChallenge, proofOf } from '../../src/client/challenges';
import { requireLogin } from '../../src/client/require-login';
import { currentToken, forgetSession } from '../../src/client/session';
import { loginCopy } from '../../src/copy/login';
import { useLoginForm } from '../../src/features/login/login-form';

jest.mock('../../src/ui/toast');

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

type Form = ReturnType<typeof useLoginForm>;

/** The form on a page, and the requests it has sent. */
const openForm = (answers: Record<string, { statusCode: number; data: unknown }>) => {
  const sent: { path: string; body: unknown }[] = [];
  jest.spyOn(Taro, 'request').mockImplementation((({
    url,
    data,
  }: {
    url: string;
    data: string;
  }) => {
    const path = url.replace('/api', '');
    sent.push({ path, body: JSON.parse(data) as unknown });
    return Promise.resolve(answers[path] ?? { statusCode: 500, data: {} });
  }) as never);
  const shown: { form?: Form } = {};
  const Page = () => {
    shown.form = useLoginForm();
    return null;
  };
  const root = createRoot(document.createElement('div'));
  void act(() => root.render(<Page />));
  const form = () => shown.form as Form;
  return { sent, form, close: () => void act(() => root.unmount()) };
};
const loggedIn = {
  token: 'secret',
  expiresAt: '2027-01-01T00:00:00.000Z',
  knownDevice: 'nonce.mark',
  memberId: 'member-0001',
};

beforeEach(() => forgetSession());

test('MEM-1: no phone number leaves the device before consent', async () => {
  const { sent, form, close } = openForm({});
  act(() => form().typePhone('19900000001'));
  await act(() => form().sendCode());
  expect(sent).toEqual([]);
  expect(form().errors.agreement).toBe(loginCopy.agreementMissing);
  close();
});

test('MEM-1: a code is sent, counts down, logs in, and what was begun goes on', async () => {
  const asked = requireLogin();
  const { sent, form, close } = openForm({
    '/auth/sms-codes': { statusCode: 200, data: { challenge: 'asked-1', resendAfterSeconds: 60 } },
    '/auth/sessions/sms': { statusCode: 201, data: loggedIn },
  });
  act(() => form().agree(true));
  act(() => form().typePhone('+86 199 0000 0001'));
  await act(() => form().sendCode());
  expect(form().secondsLeft).toBeGreaterThan(55);
  act(() => form().typeCode('验证码 123456'));
  await act(() => form().submit());
  expect(sent).toEqual([
    { path: '/auth/sms-codes', body: { phone: '19900000001', purpose: 'login' } },
    {
      path: '/auth/sessions/sms',
      body: { phone: '19900000001', proof: { challenges: ['asked-1'], code: '123456' } },
    },
  ]);
  expect(currentToken()).toBe('secret');
  await expect(asked).resolves.toBe(true);
  close();
});

test('MEM-9: whoever asked twice sends both challenges, also after the app was closed; another phone gets none', () => {
  keepChallenge('19900000001', 'asked-1');
  keepChallenge('19900000001', 'asked-2');
  expect(proofOf('19900000001', '123456')).toEqual({
    challenges: ['asked-2', 'asked-1'],
    code: '123456',
  });
  expect(proofOf('19900000002', '123456').challenges).toEqual(['none']);
  ['3', '4', '5', '6'].forEach((n) => keepChallenge('19900000001', `asked-${n}`));
  expect(proofOf('19900000001', '1').challenges).toEqual(
    ['6', '5', '4', '3', '2'].map((n) => `asked-${n}`),
  );
  keepChallenge('19900000002', 'other-1');
  expect(proofOf('19900000001', '1').challenges).toEqual(['none']);
  dropChallenges();
});

test('MEM-9: a device that has logged in to a phone says so when a password is typed there', async () => {
  const { sent, form, close } = openForm({
    '/auth/sessions/password': { statusCode: 201, data: loggedIn },
  });
  const enter = async (phone: string) => {
    forgetSession();
    act(() => form().choose('password'));
    act(() => form().agree(true));
    act(() => form().typePhone(phone));
    act(() => form().typePassword('rally2026'));
    await act(() => form().submit());
  };
  await enter('19900000003');
  await enter('19900000003');
  await enter('19900000004');
  expect(sent.map(({ body }) => (body as { knownDevice?: string }).knownDevice)).toEqual([
    undefined,
    'nonce.mark',
    undefined,
  ]);
  close();
});

test('a refusal stands beside its field and nothing typed is lost', async () => {
  const { form, close } = openForm({
    '/auth/sessions/password': { statusCode: 422, data: { title: 'PASSWORD_WRONG' } },
  });
  act(() => form().choose('password'));
  act(() => form().agree(true));
  act(() => form().typePhone('19900000001'));
  act(() => form().typePassword('wrong-1234'));
  await act(() => form().submit());
  expect(form().errors.password).toMatch(/密码/);
  expect(form()).toMatchObject({ phone: '19900000001', password: 'wrong-1234' });
  close();
});

test('a forgotten password: reset by code, then logged in with the new one', async () => {
  const { sent, form, close } = openForm({
    '/auth/password-resets': { statusCode: 204, data: '' },
    '/auth/sessions/password': { statusCode: 201, data: loggedIn },
  });
  act(() => form().choose('reset'));
  act(() => form().agree(true));
  act(() => form().typePhone('19900000001'));
  act(() => form().typeCode('123456'));
  act(() => form().typePassword('newpass-1'));
  await act(() => form().submit());
  expect(sent.map(({ path }) => path)).toEqual([
    '/auth/password-resets',
    '/auth/sessions/password',
  ]);
  expect(currentToken()).toBe('secret');
  close();
});

test('MEM-10: an account that was long unused asks for the end of a document, or is given up', async () => {
  const question = {
    statusCode: 409,
    data: {
      ...{ type: '/problems/DOCUMENT_QUESTION', title: 'DOCUMENT_QUESTION', status: 409 },
      ...{ detail: '先回答一个问题', params: { challenge: 'whose-question' } },
    },
  };
  const { sent, form, close } = openForm({
    '/auth/sessions/sms': question,
    '/auth/sessions/document': { statusCode: 200, data: loggedIn },
    '/phone-releases': { statusCode: 204, data: '' },
  });
  act(() => form().agree(true));
  act(() => form().typePhone('19900000001'));
  act(() => form().typeCode('123456'));
  await act(() => form().submit());
  expect([form().way, form().errors, currentToken()]).toEqual(['document', {}, null]);
  act(() => form().typeLastFour('01x'));
  await act(() => form().submit());
  expect(form().errors.lastFour).toBe(loginCopy.lastFourWrong);
  act(() => form().typeLastFour('001x'));
  await act(() => form().release());
  expect(form().released).toBe(true);
  await act(() => form().submit());
  expect(sent.slice(1)).toEqual([
    { path: '/phone-releases', body: { challenge: 'whose-question' } },
    {
      path: '/auth/sessions/document',
      body: { challenge: 'whose-question', lastFour: '001X' },
    },
  ]);
  expect(currentToken()).toBe('secret');
  close();
});
