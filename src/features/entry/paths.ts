import { navigateTo, redirectTo, switchTab } from '@tarojs/taro';

const query = (name: string, value: string): string => `?${name}=${encodeURIComponent(value)}`;

export const entryPath = (entryId: string): string =>
  `/packages/entry/detail/index${query('id', entryId)}`;
export const invitePath = (token: string): string =>
  `/packages/entry/invite/index${query('token', token)}`;
export const tournamentPath = (tournamentId: string): string =>
  `/packages/tournament/detail/index${query('tournamentId', tournamentId)}`;
const MINE = '/packages/entry/mine/index';
const PROFILE = '/packages/account/profile/index';
const TOURNAMENTS = '/pages/tournaments/index';

/** In the place of this page: going back does not lead to a form that has been sent. */
export const replaceWithEntry = (entryId: string) => redirectTo({ url: entryPath(entryId) });
export const replaceWithMine = () => redirectTo({ url: MINE });
export const replaceWithTournament = (tournamentId: string) =>
  redirectTo({ url: tournamentPath(tournamentId) });
export const openTournament = (tournamentId: string) =>
  navigateTo({ url: tournamentPath(tournamentId) });
/** The profile offers the way back to the entry it was opened from. */
export const openProfile = () => navigateTo({ url: `${PROFILE}${query('from', 'entry')}` });
export const openTournaments = () => switchTab({ url: TOURNAMENTS });
