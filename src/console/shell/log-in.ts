import { SMS_CODE } from '../../contract/limits';
import { useEffect, useState } from 'react';
import { isPhone, typedCode, typedPhone } from '../../contract/folding';
import type { LoggedIn } from '../../contract/session';
import { loginCopy } from '../../copy/login';
import { call } from '../api/client';
import { problemOf } from '../../copy/problem';
import { startSession } from '../api/session';

export type LogInWay = 'code' | 'password';
type Field = 'phone' | 'code' | 'password' | 'agreement' | 'form';
type Errors = Partial<Record<Field, string>>;

const RESEND_SECONDS = SMS_CODE.resendAfterSeconds;

const fieldOf = (reason: string): Field =>
  reason === 'CODE_WRONG' || reason === 'CODE_EXPIRED'
    ? 'code'
    : reason.startsWith('PASSWORD_')
      ? 'password'
      : 'form';

/** Seconds until the next code may be asked for, by the clock. */
const useWaiting = () => {
  const [readyAt, setReadyAt] = useState(0);
  const [now, setNow] = useState(() => Date.now());
  const secondsLeft = Math.max(0, Math.ceil((readyAt - now) / 1000));
  const counting = secondsLeft > 0;
  useEffect(() => {
    if (!counting) return undefined;
    const timer = setInterval(() => setNow(Date.now()), 500);
    return () => clearInterval(timer);
  }, [counting]);
  const wait = (seconds: number) => {
    setNow(Date.now());
    setReadyAt(Date.now() + seconds * 1000);
  };
  return { secondsLeft, wait };
};

/** What is typed into the log-in page and what its buttons do (MEM-1). */
export const useLogIn = () => {
  const [way, setWay] = useState<LogInWay>('code');
  const [phone, setPhone] = useState('');
  const [code, setCode] = useState('');
  const [password, setPassword] = useState('');
  const [agreed, setAgreed] = useState(false);
  const [errors, setErrors] = useState<Errors>({});
  const [busy, setBusy] = useState(false);
  const { secondsLeft, wait } = useWaiting();

  const settle = (field: Field) =>
    setErrors((known) => ({ ...known, [field]: undefined, form: undefined }));
  const refused = (error: unknown) => {
    const { reason, sentence } = problemOf(error);
    setErrors({ [fieldOf(reason)]: sentence });
  };
  /** Without consent no phone number leaves the computer. */
  const complete = (secret: boolean): boolean => {
    const wrong: Errors = {
      ...(isPhone(phone) ? {} : { phone: loginCopy.phoneWrong }),
      ...(secret && way === 'code' && code.length !== 6 ? { code: loginCopy.codeWrong } : {}),
      ...(secret && way === 'password' && !password ? { password: loginCopy.passwordMissing } : {}),
      ...(agreed ? {} : { agreement: loginCopy.agreementMissing }),
    };
    setErrors(wrong);
    return Object.keys(wrong).length === 0;
  };

  const sendCode = async () => {
    if (!complete(false)) return;
    try {
      wait((await call('sendCode', { body: { phone, purpose: 'login' } })).resendAfterSeconds);
    } catch (error) {
      const { reason, params } = problemOf(error);
      if (reason === 'TOO_MANY_REQUESTS')
        wait(Math.min(RESEND_SECONDS, Number(params.retryAfterSeconds ?? RESEND_SECONDS)));
      refused(error);
    }
  };
  const ask = (): Promise<LoggedIn> =>
    way === 'code'
      ? call('loginBySms', { body: { phone, code } })
      : call('loginByPassword', { body: { phone, password } });
  const submit = async () => {
    if (!complete(true)) return;
    setBusy(true);
    try {
      const { token, expiresAt } = await ask();
      startSession(token, expiresAt);
    } catch (error) {
      refused(error);
      setBusy(false);
    }
  };

  return {
    way,
    phone,
    code,
    password,
    agreed,
    errors,
    busy,
    secondsLeft,
    choose: (next: LogInWay) => (setErrors({}), setWay(next)),
    typePhone: (text: string) => (setPhone(typedPhone(text)), settle('phone')),
    typeCode: (text: string) => (setCode(typedCode(text)), settle('code')),
    typePassword: (text: string) => (setPassword(text), settle('password')),
    agree: (yes: boolean) => (setAgreed(yes), settle('agreement')),
    sendCode,
    submit,
  };
};
