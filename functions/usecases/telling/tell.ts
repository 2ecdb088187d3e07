import { fanOutNews } from './fan-out-news';
import { sendMessages } from './send-messages';
import { spreadNotices } from './spread-notices';
import type { TellingDeps } from './telling-deps';

/**
 * Tells people what happened (TEL): what entries owe and what is news into inboxes, and from there out of the app.
 * Nothing of it is lost by a crash and no inbox gets anything twice, however often and by however many it is run.
 */
export const tell = async (deps: TellingDeps): Promise<void> => {
  await spreadNotices(deps);
  await fanOutNews(deps);
  await sendMessages(deps);
};
