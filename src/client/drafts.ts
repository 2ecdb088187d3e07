import { device } from './device';

const PREFIX = 'draft:';

/** Keeps what somebody has typed, so that leaving the app loses nothing. No document numbers on phones. */
export const keepDraft = (name: string, value: object): void =>
  void device().drafts.write(PREFIX + name, value);

export const keptDraft = <T extends object>(name: string): T | null =>
  device().drafts.read<T>(PREFIX + name);

export const dropDraft = (name: string): void => device().drafts.remove(PREFIX + name);

/** Drafts are personal: they go with the session. */
export const dropAllDrafts = (): void =>
  device()
    .drafts.keys()
    .filter((key) => key.startsWith(PREFIX))
    .forEach(device().drafts.remove);
