/** Where browsing leads; parameters are escaped. */
const pathOf = (page: string, parameters: Readonly<Record<string, string>>): string =>
  `/packages/${page}/index?${Object.keys(parameters)
    .map((key) => `${key}=${encodeURIComponent(parameters[key] ?? '')}`)
    .join('&')}`;

export const TOURNAMENTS_PATH = '/pages/tournaments/index';

export const tournamentPath = (tournamentId: string): string =>
  pathOf('tournament/detail', { tournamentId });

export const eventListPath = (tournamentId: string, eventId: string): string =>
  pathOf('tournament/entries', { tournamentId, eventId });

/** The entry form, with the event chosen already where the person came by one. */
export const newEntryPath = (tournamentId: string, eventId?: string): string =>
  pathOf('entry/new', eventId ? { tournamentId, eventId } : { tournamentId });

export const entryPath = (entryId: string): string => pathOf('entry/detail', { id: entryId });

/** The real-name profile, without whose approval nobody enters (ENT-1). */
export const PROFILE_PATH = pathOf('account/profile', { from: 'entry' });
