import { useState } from 'react';
import { call } from '../../client/call';
import { useAnswers } from '../../client/use-answers';
import type { ClientProblem } from '../../copy/problem';
import { useSendCode } from '../../client/send-code';
import { isPhone, typedCode, typedPhone } from '../../contract/folding';
import type { Me } from '../../contract/membership';
import { accountCopy as copy } from '../../copy/account';
import { showToast } from '../../ui/toast';

export type Proof = 'current' | 'code';
type Field = 'password' | 'current' | 'phone' | 'code' | 'form';
type Errors = Partial<Record<Field, string>>;

const FIELD: Partial<Record<ClientProblem['reason'], Field>> = {
  PASSWORD_WEAK: 'password',
  PASSWORD_WRONG: 'current',
  PASSWORD_LOCKED: 'current',
  CODE_WRONG: 'code',
  CODE_EXPIRED: 'code',
};
/** Beside which field a refusal stands. */
const fieldOf = ({ reason }: ClientProblem): Field => FIELD[reason] ?? 'form';

/** Setting or changing one's password: the first needs no proof, a change the present one or a code. */
export const usePasswordForm = (me: Me, onDone: () => void) => {
  const [proof, setProof] = useState<Proof>('current');
  const [typed, setTyped] = useState({ password: '', current: '', phone: '', code: '' });
  const [errors, setErrors] = useState<Errors>({});
  const sms = useSendCode('password');
  const { refresh } = useAnswers();
  const byCode = me.hasPassword && proof === 'code';
  const byCurrent = me.hasPassword && proof === 'current';

  const put = (field: keyof typeof typed, text: string) => {
    setTyped((known) => ({ ...known, [field]: text }));
    setErrors((known) => ({ ...known, [field]: undefined, form: undefined }));
  };
  const refused = (problem: ClientProblem) => setErrors({ [fieldOf(problem)]: problem.sentence });

  const sendCode = async () => {
    if (!isPhone(typed.phone)) return setErrors({ phone: copy.phoneWrong });
    const problem = await sms.sendTo(typed.phone);
    if (problem) refused(problem);
  };

  const save = async () => {
    const wrong: Errors = {
      ...(typed.password ? {} : { password: copy.passwordMissing }),
      ...(byCurrent && !typed.current ? { current: copy.passwordMissing } : {}),
      ...(byCode && typed.code.length !== 6 ? { code: copy.codeWrong } : {}),
    };
    setErrors(wrong);
    if (Object.keys(wrong).length > 0) return;
    const reply = await call('setPassword', {
      body: {
        password: typed.password,
        ...(byCurrent ? { current: typed.current } : {}),
        ...(byCode ? { code: typed.code } : {}),
      },
    });
    if (!reply.ok) return refused(reply.problem);
    await refresh('me');
    showToast(copy.passwordSaved);
    onDone();
  };

  return {
    proof,
    setProof,
    typed,
    errors,
    byCode,
    byCurrent,
    secondsLeft: sms.secondsLeft,
    typePassword: (text: string) => put('password', text),
    typeCurrent: (text: string) => put('current', text),
    typePhone: (text: string) => put('phone', typedPhone(text)),
    typeCode: (text: string) => put('code', typedCode(text)),
    sendCode,
    save,
  };
};
