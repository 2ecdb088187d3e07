import { navigateTo, redirectTo, switchTab } from '@tarojs/taro';
import {
  entryPath,
  ME_PATH,
  MY_ENTRIES_PATH,
  PROFILE_FOR_ENTRY_PATH,
  tournamentPath,
  TOURNAMENTS_PATH,
} from '../../client/page-addresses';

/** In the place of this page: going back does not lead to a form that has been sent. */
export const replaceWithEntry = (entryId: string) => redirectTo({ url: entryPath(entryId) });
export const replaceWithMine = () => redirectTo({ url: MY_ENTRIES_PATH });
export const replaceWithTournament = (tournamentId: string) =>
  redirectTo({ url: tournamentPath(tournamentId) });
export const openTournament = (tournamentId: string) =>
  navigateTo({ url: tournamentPath(tournamentId) });
/** The profile offers the way back to the entry it was opened from. */
export const openProfile = () => navigateTo({ url: PROFILE_FOR_ENTRY_PATH });
/** The persons of the account are there. */
export const openMe = () => switchTab({ url: ME_PATH });
export const openTournaments = () => switchTab({ url: TOURNAMENTS_PATH });
