import { SMS_CODE } from '../contract/limits';
import { useEffect, useState } from 'react';
import type { SmsPurpose } from '../contract/session';
import type { ClientProblem } from '../copy/problem';
import { call } from './call';

/** Without an answer that says otherwise a code can be sent again after so long. */
const RESEND_SECONDS = SMS_CODE.resendAfterSeconds;

/** Seconds until something may be done again, by the clock: leaving the app and coming back does not stop the count. */
const useCountdown = () => {
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

/** Sends an SMS code and counts down to the next one. */
export const useSendCode = (purpose: SmsPurpose) => {
  const { secondsLeft, wait } = useCountdown();
  const sendTo = async (phone: string): Promise<ClientProblem | null> => {
    const reply = await call('sendCode', { body: { phone, purpose } });
    if (reply.ok) {
      wait(reply.value.resendAfterSeconds);
      return null;
    }
    const { retryAfterSeconds } = reply.problem.params;
    if (reply.problem.reason === 'TOO_MANY_REQUESTS') {
      wait(Math.min(RESEND_SECONDS, Number(retryAfterSeconds ?? RESEND_SECONDS)));
    }
    return reply.problem;
  };
  return { secondsLeft, sendTo };
};
