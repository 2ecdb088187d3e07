/** @jest-environment jsdom */
import Taro from '@tarojs/taro';
import { act } from 'react';
import { createRoot } from 'react-dom/client';
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
const loggedIn = { token: 'secret', expiresAt: '2027-01-01T00:00:00.000Z' };

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
    '/auth/sms-codes': { statusCode: 200, data: { resendAfterSeconds: 60 } },
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
    { path: '/auth/sessions/sms', body: { phone: '19900000001', code: '123456' } },
  ]);
  expect(currentToken()).toBe('secret');
  await expect(asked).resolves.toBe(true);
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
