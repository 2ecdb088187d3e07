import { keptStore } from './kept-store';

/**
 * What makes this device known at the phones it has logged in to, so that strangers' wrong passwords do not lock it
 * (MEM-9): kept also after logging out, by the last digits of the phone, so that no number stays on a shared device;
 * a word of another phone is none.
 */
const useKnown = keptStore<{ readonly words: Readonly<Record<string, string>> }>('known-device', {
  words: {},
});

const lastOf = (phone: string): string => phone.slice(-4);

/** Phones of one household and a coach's; the oldest goes. */
const MOST = 8;

export const keepKnownDevice = (phone: string, word: string): void => {
  const digits = lastOf(phone);
  const { [digits]: _, ...others } = useKnown.getState().words;
  const kept = Object.entries(others).slice(0, MOST - 1);
  useKnown.setState({ words: { [digits]: word, ...Object.fromEntries(kept) } });
};

export const knownDeviceAt = (phone: string): { readonly knownDevice?: string } => {
  const word = useKnown.getState().words[lastOf(phone)];
  return word === undefined ? {} : { knownDevice: word };
};
