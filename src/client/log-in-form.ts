import { useState } from 'react';
import { foldDocument, isPhone, typedCode, typedPhone } from '../contract/folding';
import type { LoggedIn } from '../contract/session';
import { loginCopy } from '../copy/login';
import type { ClientProblem } from '../copy/problem';
import { call } from './call';
import { dropChallenges, proofOf } from './challenges';
import { keepKnownDevice, knownDeviceAt } from './known-device';
import { useSendCode } from './send-code';
import { startSession } from './session';

/** `document`: an account that nobody used for long asks for a document's last four characters (MEM-10) */
export type LogInWay = 'code' | 'password' | 'reset' | 'document';
export type LogInField = 'phone' | 'code' | 'password' | 'lastFour' | 'agreement' | 'form';
type Errors = Partial<Record<LogInField, string>>;

/** Beside which field a refusal stands. */
const fieldOf = ({ reason }: ClientProblem): LogInField => {
  if (reason === 'CODE_WRONG' || reason === 'CODE_EXPIRED') return 'code';
  if (reason.startsWith('PASSWORD_')) return 'password';
  if (reason === 'DOCUMENT_DIGITS_WRONG') return 'lastFour';
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
  const [lastFour, setLastFour] = useState('');
  const [challenge, setChallenge] = useState('');
  /** whoever holds the number has said that the account is not theirs */
  const [released, setReleased] = useState(false);
  const [agreed, setAgreed] = useState(false);
  const [errors, setErrors] = useState<Errors>({});
  const [busy, setBusy] = useState(false);
  const login = useSendCode('login');
  const forPassword = useSendCode('password');
  const sms = way === 'reset' ? forPassword : login;

  const settle = (field: LogInField) =>
    setErrors((known) => ({ ...known, [field]: undefined, form: undefined }));
  const refused = (problem: ClientProblem) => {
    const word = problem.params.challenge;
    if (problem.reason === 'DOCUMENT_QUESTION' && typeof word === 'string') {
      setErrors({});
      setChallenge(word);
      setLastFour('');
      setReleased(false);
      setWay('document');
      return;
    }
    // the number is to be proved anew
    if (way === 'document' && problem.reason === 'CODE_EXPIRED') setWay('code');
    setErrors({ [fieldOf(problem)]: problem.sentence });
  };

  /** Without consent no phone number leaves the device. */
  const missing = (fields: readonly LogInField[]): Errors => ({
    ...(fields.includes('phone') && !isPhone(phone) ? { phone: loginCopy.phoneWrong } : {}),
    ...(fields.includes('code') && code.length !== 6 ? { code: loginCopy.codeWrong } : {}),
    ...(fields.includes('lastFour') && lastFour.length !== 4
      ? { lastFour: loginCopy.lastFourWrong }
      : {}),
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
    dropChallenges();
    if (isPhone(phone)) keepKnownDevice(phone, reply.value.knownDevice);
    startSession(reply.value.token, reply.value.expiresAt, reply.value.memberId);
    onLoggedIn?.();
  };
  const enterByPassword = () =>
    enterBy(call('loginByPassword', { body: { phone, password, ...knownDeviceAt(phone) } }));

  const byCode = async () => {
    if (complete('phone', 'code'))
      await enterBy(call('loginBySms', { body: { phone, proof: proofOf(phone, code) } }));
  };
  const byPassword = async () => {
    if (complete('phone', 'password')) await enterByPassword();
  };
  const byDocument = async () => {
    if (complete('lastFour'))
      await enterBy(call('loginByDocument', { body: { challenge, lastFour } }));
  };
  const release = async () => {
    setBusy(true);
    const reply = await call('releasePhone', { body: { challenge } });
    setBusy(false);
    if (!reply.ok) return refused(reply.problem);
    setReleased(true);
  };
  const reset = async () => {
    if (!complete('phone', 'code', 'password')) return;
    const reply = await call('resetPassword', {
      body: { phone, proof: proofOf(phone, code), password },
    });
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
    lastFour,
    released,
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
    typeLastFour: (text: string) => (setLastFour(foldDocument(text).slice(-4)), settle('lastFour')),
    agree: (yes: boolean) => (setAgreed(yes), settle('agreement')),
    complete,
    sendCode,
    enterBy,
    release,
    submit: { code: byCode, password: byPassword, reset, document: byDocument }[way],
  };
};
