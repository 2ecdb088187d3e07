import { SMS_CODE } from '../contract/limits';
import { useEffect, useState } from 'react';
import { call } from './client';
import type { ClientProblem } from '../copy/problem';
import type { SmsPurpose } from '../contract/session';

/** Without an answer that says otherwise a code can be sent again after so long. */
const RESEND_SECONDS = SMS_CODE.resendAfterSeconds;

/**
 * Sends an SMS code and counts down to the next one, by the clock, so that leaving the app for the
 * SMS and coming back does not stop the count.
 */
export const useSendCode = (purpose: SmsPurpose) => {
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
