import { addSeconds } from '../../domain/calendar/calendar';
import type { AccountSms } from '../../domain/membership/account-sms';
import { sealContext } from '../../domain/membership/sealing';
import { TELLING_RULES } from '../../domain/telling/telling-rules';
import type { Use } from '../use';

const BATCH = 100;

type Deps = Use<'accountMessages' | 'clock' | 'logger' | 'secrets' | 'sms'>;

/**
 * Once a minute: SMS about accounts that are due, each leased first, so that two sweeps do not send the same one. One
 * that fails holds up no other; it is tried as often and as late as every message, then it is a dead letter (TEL-5).
 */
export const sendAccountMessages = async (deps: Deps): Promise<void> => {
  const { accountMessages, clock, logger } = deps;
  const { retrySeconds, maxTries } = TELLING_RULES;
  for (const message of await accountMessages.due(clock.now(), BATCH)) {
    const { template, tries } = message;
    const until = addSeconds(clock.now(), retrySeconds * 2 ** tries);
    if (!(await accountMessages.lease(message, until))) continue;
    const sent = await isSent(deps, message);
    const dead = !sent && tries + 1 >= maxTries;
    if (dead) logger.error('dead-letter', { kind: template });
    if (sent || dead) await accountMessages.forget(message);
  }
};

const isSent = async ({ secrets, sms, logger }: Deps, message: AccountSms): Promise<boolean> => {
  const { to, template, params } = message;
  try {
    const phone = secrets.open(to.sealed, sealContext.phone(to.key));
    return (await sms.send(phone, template, params)).ok;
  } catch (error) {
    logger.error('message', { kind: template, error: (error as Error).name });
    return false;
  }
};
