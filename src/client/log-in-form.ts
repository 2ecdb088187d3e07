import { useState } from 'react';
import { isPhone, typedCode, typedPhone } from '../contract/folding';
import type { LoggedIn } from '../contract/session';
import { loginCopy } from '../copy/login';
import type { ClientProblem } from '../copy/problem';
import { call } from './call';
import { useSendCode } from './send-code';
import { startSession } from './session';

export type LogInWay = 'code' | 'password' | 'reset';
export type LogInField = 'phone' | 'code' | 'password' | 'agreement' | 'form';
type Errors = Partial<Record<LogInField, string>>;

/** Beside which field a refusal stands. */
const fieldOf = ({ reason }: ClientProblem): LogInField => {
  if (reason === 'CODE_WRONG' || reason === 'CODE_EXPIRED') return 'code';
  if (reason.startsWith('PASSWORD_')) return 'password';
  return 'form';
};

export interface LogInEvents {
  readonly onLoggedIn?: () => void;
  readonly onReset?: () => void;
}

/** What is typed to log in and what the buttons do, on the phone and at the desk (MEM-1). */
export const useLogInForm = ({ onLoggedIn, onReset }: LogInEvents = {}) => {
  const [way, setWay] = useState<LogInWay>('code');
  const [phone, setPhone] = useState('');
  const [code, setCode] = useState('');
  const [password, setPassword] = useState('');
  const [agreed, setAgreed] = useState(false);
  const [errors, setErrors] = useState<Errors>({});
  const [busy, setBusy] = useState(false);
  const login = useSendCode('login');
  const forPassword = useSendCode('password');
  const sms = way === 'reset' ? forPassword : login;

  const settle = (field: LogInField) =>
    setErrors((known) => ({ ...known, [field]: undefined, form: undefined }));
  const refused = (problem: ClientProblem) => setErrors({ [fieldOf(problem)]: problem.sentence });

  /** Without consent no phone number leaves the device. */
  const missing = (fields: readonly LogInField[]): Errors => ({
    ...(fields.includes('phone') && !isPhone(phone) ? { phone: loginCopy.phoneWrong } : {}),
    ...(fields.includes('code') && code.length !== 6 ? { code: loginCopy.codeWrong } : {}),
    ...(fields.includes('password') && !password ? { password: loginCopy.passwordMissing } : {}),
    ...(agreed ? {} : { agreement: loginCopy.agreementMissing }),
  });
  const complete = (...fields: LogInField[]): boolean => {
    const wrong = missing(fields);
    setErrors(wrong);
    return Object.keys(wrong).length === 0;
  };

  const sendCode = async () => {
    if (!complete('phone')) return;
    const problem = await sms.sendTo(phone);
    if (problem) refused(problem);
  };

  /** Logs in with what a route answers. */
  const enterBy = async (
    asked: Promise<{ ok: true; value: LoggedIn } | { ok: false; problem: ClientProblem }>,
  ): Promise<void> => {
    setBusy(true);
    const reply = await asked;
    setBusy(false);
    if (!reply.ok) return refused(reply.problem);
    startSession(reply.value.token, reply.value.expiresAt);
    onLoggedIn?.();
  };
  const enterByPassword = () => enterBy(call('loginByPassword', { body: { phone, password } }));

  const byCode = async () => {
    if (complete('phone', 'code')) await enterBy(call('loginBySms', { body: { phone, code } }));
  };
  const byPassword = async () => {
    if (complete('phone', 'password')) await enterByPassword();
  };
  const reset = async () => {
    if (!complete('phone', 'code', 'password')) return;
    const reply = await call('resetPassword', { body: { phone, code, password } });
    if (!reply.ok) return refused(reply.problem);
    onReset?.();
    setCode('');
    await enterByPassword();
    setWay('password');
  };

  return {
    way,
    phone,
    code,
    password,
    agreed,
    errors,
    busy,
    secondsLeft: sms.secondsLeft,
    choose: (next: LogInWay) => {
      setErrors({});
      setPassword('');
      setCode('');
      setWay(next);
    },
    typePhone: (text: string) => (setPhone(typedPhone(text)), settle('phone')),
    typeCode: (text: string) => (setCode(typedCode(text)), settle('code')),
    typePassword: (text: string) => (setPassword(text), settle('password')),
    agree: (yes: boolean) => (setAgreed(yes), settle('agreement')),
    complete,
    sendCode,
    enterBy,
    submit: { code: byCode, password: byPassword, reset }[way],
  };
};
