import { addSeconds } from '../../domain/calendar/calendar';
import { sealContext } from '../../domain/membership/sealing';
import type { Use } from '../use';

const BATCH = 100;
/** a sender's time before another one takes over, and the wait after an outage */
const LEASE_SECONDS = 60;
/** given up then: an hour of outage */
const MOST_TRIES = 60;

/** Once a minute: SMS about accounts that are due, each leased first, so that two sweeps do not send the same one. */
export const sendAccountMessages = async ({
  accountMessages,
  clock,
  secrets,
  sms,
}: Use<'accountMessages' | 'clock' | 'secrets' | 'sms'>): Promise<void> => {
  for (const message of await accountMessages.due(clock.now(), BATCH)) {
    const until = addSeconds(clock.now(), LEASE_SECONDS);
    if (!(await accountMessages.lease(message, until))) continue;
    const { to, template, params, tries } = message;
    const phone = secrets.open(to.sealed, sealContext.phone(to.key));
    const sent = await sms.send(phone, template, params);
    if (sent.ok || tries >= MOST_TRIES) await accountMessages.forget(message);
  }
};
