import { login as wechatLogin } from '@tarojs/taro';
import { useState } from 'react';
import { call } from '../../api/client';
import type { ClientProblem } from '../../copy/problem';
import { settleLogin, startSession } from '../../api/session';
import type { LoggedIn } from '../../contract/session';
import { loginCopy } from '../../copy/login';
import { showToast } from '../../ui/toast';
import { useSendCode } from '../../api/send-code';
import { isPhone, typedCode, typedPhone } from '../../contract/folding';

export type LoginWay = 'code' | 'password' | 'reset';
export type LoginField = 'phone' | 'code' | 'password' | 'agreement' | 'form';
type Errors = Partial<Record<LoginField, string>>;

/** Beside which field a refusal stands. */
const fieldOf = ({ reason }: ClientProblem): LoginField => {
  if (reason === 'CODE_WRONG' || reason === 'CODE_EXPIRED') return 'code';
  if (reason.startsWith('PASSWORD_')) return 'password';
  return 'form';
};

/** What is typed into the log-in sheet and what its buttons do (MEM-1). */
export const useLoginForm = () => {
  const [way, setWay] = useState<LoginWay>('code');
  const [phone, setPhone] = useState('');
  const [code, setCode] = useState('');
  const [password, setPassword] = useState('');
  const [agreed, setAgreed] = useState(false);
  const [errors, setErrors] = useState<Errors>({});
  const login = useSendCode('login');
  const forPassword = useSendCode('password');
  const sms = way === 'reset' ? forPassword : login;

  const settle = (field: LoginField) => setErrors((known) => ({ ...known, [field]: undefined }));
  const refused = (problem: ClientProblem) => setErrors({ [fieldOf(problem)]: problem.sentence });

  /** Without consent no phone number leaves the device. */
  const missing = (fields: readonly LoginField[]): Errors => ({
    ...(fields.includes('phone') && !isPhone(phone) ? { phone: loginCopy.phoneWrong } : {}),
    ...(fields.includes('code') && code.length !== 6 ? { code: loginCopy.codeWrong } : {}),
    ...(fields.includes('password') && !password ? { password: loginCopy.passwordMissing } : {}),
    ...(agreed ? {} : { agreement: loginCopy.agreementMissing }),
  });
  const complete = (...fields: LoginField[]): boolean => {
    const wrong = missing(fields);
    setErrors(wrong);
    return Object.keys(wrong).length === 0;
  };

  const sendCode = async () => {
    if (!complete('phone')) return;
    const problem = await sms.sendTo(phone);
    if (problem) refused(problem);
  };

  const enter = ({ token, expiresAt }: LoggedIn) => {
    startSession(token, expiresAt);
    showToast(loginCopy.welcome);
    settleLogin(true);
  };
  const enterBy = async (
    asked: Promise<{ ok: true; value: LoggedIn } | { ok: false; problem: ClientProblem }>,
  ) => {
    const reply = await asked;
    if (reply.ok) enter(reply.value);
    else refused(reply.problem);
  };

  const byCode = async () => {
    if (complete('phone', 'code')) await enterBy(call('loginBySms', { body: { phone, code } }));
  };
  const byPassword = async () => {
    if (!complete('phone', 'password')) return;
    await enterBy(call('loginByPassword', { body: { phone, password } }));
  };
  const reset = async () => {
    if (!complete('phone', 'code', 'password')) return;
    const reply = await call('resetPassword', { body: { phone, code, password } });
    if (!reply.ok) return refused(reply.problem);
    showToast(loginCopy.resetDone);
    setCode('');
    await enterBy(call('loginByPassword', { body: { phone, password } }));
    setWay('password');
  };
  /** `phoneCode` is nothing when the person declined: the other ways stand beside. */
  const byWechat = async (phoneCode: string | undefined) => {
    if (!phoneCode || !complete()) return;
    const { code: loginCode } = await wechatLogin();
    await enterBy(call('loginByWechat', { body: { loginCode, phoneCode } }));
  };

  return {
    way,
    phone,
    code,
    password,
    agreed,
    errors,
    secondsLeft: sms.secondsLeft,
    choose: (next: LoginWay) => {
      setErrors({});
      setPassword('');
      setCode('');
      setWay(next);
    },
    typePhone: (text: string) => (setPhone(typedPhone(text)), settle('phone')),
    typeCode: (text: string) => (setCode(typedCode(text)), settle('code')),
    typePassword: (text: string) => (setPassword(text), settle('password')),
    agree: (yes: boolean) => (setAgreed(yes), settle('agreement')),
    askConsent: () => void complete(),
    sendCode,
    byWechat,
    submit: { code: byCode, password: byPassword, reset }[way],
  };
};
