import { navigateTo } from '@tarojs/taro';
import { requireLogin } from '../../client/require-login';
import { newEntryPath } from '../../client/page-addresses';

/** 去报名: a guest logs in first and goes on; who puts the log-in away stays where they were. */
export const goEnter = async (
  tournamentId: string,
  eventId?: string,
  forWhom?: string,
): Promise<void> => {
  if (await requireLogin()) await navigateTo({ url: newEntryPath(tournamentId, eventId, forWhom) });
};
