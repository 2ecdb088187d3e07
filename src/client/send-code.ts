import { SMS_CODE } from '../contract/limits';
import { useEffect, useState } from 'react';
import type { CodeProof, SmsPurpose } from '../contract/session';
import type { ClientProblem } from '../copy/problem';
import { call, type Reply } from './call';
import { keepChallenge, MOST_CHALLENGES } from './challenges';

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

/** A code that was asked for: its challenge is kept, and the next one may be asked for in a while. */
const useAsked = () => {
  const { secondsLeft, wait } = useCountdown();
  const settle = (
    reply: Reply<'sendCode'>,
    keep: (challenge: string) => void,
  ): ClientProblem | null => {
    if (reply.ok) {
      keep(reply.value.challenge);
      wait(reply.value.resendAfterSeconds);
      return null;
    }
    const { retryAfterSeconds } = reply.problem.params;
    if (reply.problem.reason === 'TOO_MANY_REQUESTS') {
      wait(Math.min(RESEND_SECONDS, Number(retryAfterSeconds ?? RESEND_SECONDS)));
    }
    return reply.problem;
  };
  return { secondsLeft, settle };
};

/** Sends an SMS code and counts down to the next one. */
export const useSendCode = (purpose: SmsPurpose) => {
  const { secondsLeft, settle } = useAsked();
  const sendTo = async (phone: string): Promise<ClientProblem | null> =>
    settle(await call('sendCode', { body: { phone, purpose } }), (challenge) =>
      keepChallenge(phone, challenge),
    );
  return { secondsLeft, sendTo };
};

/** The same for the account's own number, which this device does not know in full (MEM-6). */
export const useOwnCode = () => {
  const { secondsLeft, settle } = useAsked();
  const [challenges, setChallenges] = useState<readonly string[]>([]);
  const send = async (): Promise<ClientProblem | null> =>
    settle(await call('sendOwnCode'), (challenge) =>
      setChallenges((known) => [challenge, ...known].slice(0, MOST_CHALLENGES)),
    );
  const proof = (code: string): CodeProof => ({
    challenges: challenges.length > 0 ? [...challenges] : ['none'],
    code,
  });
  return { secondsLeft, send, proof };
};
