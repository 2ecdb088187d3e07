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

/** Drafts are personal: they go with the session. */
export const dropAllDrafts = (): void =>
  device()
    .drafts.keys()
    .filter((key) => key.startsWith(PREFIX))
    .forEach(device().drafts.remove);
