import type { AccountSms } from '../../domain/membership/account-sms';
import { sealContext } from '../../domain/membership/sealing';
import type { Outcome } from '../../domain/telling/after-try';
import { eachAlone } from '../commands/each-alone';
import type { Use } from '../use';
import { trySending } from './try-sending';

const BATCH = 100;

type Deps = Use<'accountMessages' | 'clock' | 'logger' | 'moves' | 'secrets' | 'sms'>;

/** Once a minute: SMS about accounts that are due. One that fails holds up no other (TEL-5). */
export const sendAccountMessages = async (deps: Deps): Promise<void> => {
  const { accountMessages, clock } = deps;
  await eachAlone(
    deps,
    'account-sms',
    await accountMessages.due(clock.now(), BATCH),
    (message) =>
      trySending(deps, {
        ...{ kind: message.template, seen: message },
        settle: (seen, left) => accountMessages.settle(seen, left),
        send: () => send(deps, message),
      }),
    { about: ({ template }) => ({ kind: template }) },
  );
};

const send = async ({ moves, secrets, sms }: Deps, message: AccountSms): Promise<Outcome> => {
  const { to, template, params, asks } = message;
  // answered, taken back, or followed to where whoever was asked is now
  if (asks !== undefined && !(await moves.invitation(to.key, asks))) return 'over';
  const phone = secrets.open(to.sealed, sealContext.phone(to.key));
  return (await sms.send(phone, template, params)).ok ? 'over' : 'again';
};
