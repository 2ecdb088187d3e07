import type { Wiring } from '../../handlers/wiring';
import { fanOutNews } from '../../usecases/telling/fan-out-news';
import { spreadNotices } from '../../usecases/telling/spread-notices';

/** Fills the inboxes of the demo's people; no SMS and no message of WeChat goes for what is made up. */
export const tellQuietly = async (deps: Wiring): Promise<void> => {
  const { inboxes, entries, news } = deps;
  const quiet: Wiring = {
    ...deps,
    inboxes: { ...inboxes, put: (message) => inboxes.put({ ...message, sending: null }) },
  };
  while ((await entries.withNotices(1)).length > 0) await spreadNotices(quiet);
  while ((await news.untold(1)).length > 0) await fanOutNews(quiet);
};
