import { device } from './device';
import { currentToken } from './session';

const PREFIX = 'draft:';

/**
 * Keeps what somebody has typed, so that leaving the app loses nothing. No document numbers on phones. Whose session
 * has ended keeps nothing more on a device where drafts end with it: the next one to log in may be somebody else.
 */
export const keepDraft = (name: string, value: object): void => {
  if (currentToken() === null && !device().draftsOutliveSession) return;
  device().drafts.write(PREFIX + name, value);
};

export const keptDraft = <T extends object>(name: string): T | null =>
  device().drafts.read<T>(PREFIX + name);

export const dropDraft = (name: string): void => device().drafts.remove(PREFIX + name);

const keys = (): string[] =>
  device()
    .drafts.keys()
    .filter((key) => key.startsWith(PREFIX));

/** What was typed in a session that ended by itself: in memory alone, until its owner is back or somebody else comes. */
let aside: { readonly owner: string; readonly drafts: ReadonlyMap<string, object> } | null = null;

/** Drafts are personal: they go with the session. */
export const dropAllDrafts = (): void => {
  aside = null;
  keys().forEach(device().drafts.remove);
};

/** Takes drafts off the device when the server no longer knows the session: nobody reads them before `owner` is back. */
export const setDraftsAside = (owner: string | null): void => {
  const drafts = new Map(keys().map((key) => [key, device().drafts.read<object>(key)] as const));
  dropAllDrafts();
  if (owner === null) return;
  const kept = [...drafts].flatMap(([key, draft]) => (draft ? [[key, draft] as const] : []));
  aside = { owner, drafts: new Map(kept) };
};

/** Somebody has logged in: what was set aside is theirs, or it is gone. */
export const giveDraftsBack = (memberId: string | null): void => {
  if (aside?.owner === memberId)
    aside?.drafts.forEach((draft, key) => device().drafts.write(key, draft));
  aside = null;
};
