import { eachAlone } from '../commands/each-alone';
import { fanOutNews } from './fan-out-news';
import { sendMessages } from './send-messages';
import { spreadNotices } from './spread-notices';
import type { TellingDeps } from './telling-deps';

/**
 * Tells people what happened (TEL): what entries owe and what is news into inboxes, and from there out of the app.
 * Nothing of it is lost by a crash and no inbox gets anything twice, however often and by however many it is run.
 */
export const tell = async (deps: TellingDeps): Promise<void> => {
  const steps = { spreadNotices, fanOutNews, sendMessages };
  await eachAlone(deps, 'tell', Object.entries(steps), ([, step]) => step(deps), {
    about: ([step]) => ({ step }),
  });
};
