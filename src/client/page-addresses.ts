/** Where the pages of the product for players are; the desk links to them too. Parameters are escaped. */
const withQuery = (
  path: string,
  parameters: Readonly<Record<string, string | null | undefined>>,
) => {
  const pairs = Object.keys(parameters)
    .filter((key) => parameters[key])
    .map((key) => `${key}=${encodeURIComponent(parameters[key] ?? '')}`);
  return pairs.length > 0 ? `${path}?${pairs.join('&')}` : path;
};

export const TOURNAMENTS_PATH = '/pages/tournaments/index';
export const RANKING_PATH = '/pages/ranking/index';
export const SERVICE_PATH = '/pages/service/index';
export const ME_PATH = '/pages/me/index';

export const tournamentPath = (tournamentId: string): string =>
  withQuery('/packages/tournament/detail/index', { tournamentId });

export const eventListPath = (tournamentId: string, eventId: string): string =>
  withQuery('/packages/tournament/entries/index', { tournamentId, eventId });

/** What was told of a tournament since it was published (PUB-13). */
export const noticesPath = (tournamentId: string): string =>
  withQuery('/packages/tournament/notices/index', { tournamentId });

/** The lists of an event whose places go by order (ACC-3). */
export const acceptancePath = (tournamentId: string, eventId: string): string =>
  withQuery('/packages/tournament/acceptance/index', { tournamentId, eventId });

/** The entry form, with the event chosen already where the person came by one, and whom it is for (MEM-1). */
export const newEntryPath = (tournamentId: string, eventId?: string, forWhom?: string): string =>
  withQuery('/packages/entry/new/index', { tournamentId, eventId, for: forWhom });

export const MY_ENTRIES_PATH = '/packages/entry/mine/index';

/**
 * An entry as one of the account's persons stands in it; without `forWhom` as the account meets it. `doing`: what is
 * asked there at once.
 */
export const entryPath = (
  id: string,
  forWhom?: string | null,
  doing?: 'confirm' | 'change-roster',
): string => withQuery('/packages/entry/detail/index', { id, for: forWhom, do: doing });

/** Where an invitee is led. */
export const invitePath = (token: string): string =>
  withQuery('/packages/entry/invite/index', { token });

/** A list as it is passed on; without `edition` that of the latest issue. */
export const listPath = (list?: string, edition?: string): string =>
  withQuery(RANKING_PATH, { list, edition });

/** An athlete in an edition; without one, in the latest. */
export const athletePath = (id: string, list: string, edition?: string | null): string =>
  withQuery('/packages/ranking/athlete/index', { id, list, edition });

export const INBOX_PATH = '/packages/inbox/list/index';
export const MESSAGE_SETTINGS_PATH = '/packages/inbox/settings/index';

export const PROFILE_PATH = '/packages/account/profile/index';
/** The profile of somebody who goes on to an entry from there (ENT-1). */
export const PROFILE_FOR_ENTRY_PATH = withQuery(PROFILE_PATH, { from: 'entry' });
/** The profile of a child of the account (MEM-1). */
export const childProfilePath = (memberId: string): string =>
  withQuery(PROFILE_PATH, { for: memberId });
export const FAMILY_PATH = '/packages/account/family/index';
export const SECURITY_PATH = '/packages/account/security/index';
export const PHONE_PATH = '/packages/account/phone/index';
export const GUARDIANS_PATH = '/packages/account/guardians/index';
export const SESSIONS_PATH = '/packages/account/sessions/index';
/** Who has looked at the document of a person of the account (MEM-6). */
export const accessesPath = (memberId: string): string =>
  withQuery('/packages/account/accesses/index', { for: memberId });
/** Certified roles of the account's owner, or of a child (MEM-4). */
export const rolesPath = (memberId?: string): string =>
  withQuery('/packages/account/roles/index', { for: memberId });
export const PRIVACY_PATH = '/packages/account/privacy/index';
