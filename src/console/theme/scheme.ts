import { useSyncExternalStore } from 'react';
import { keptStore } from '../../client/kept-store';

export type Scheme = 'system' | 'light' | 'dark';

/** What the person chose, kept on this computer. */
export const useScheme = keptStore<{ readonly scheme: Scheme }>('scheme', { scheme: 'system' });
export const chooseScheme = (scheme: Scheme): void => {
  useScheme.setState({ scheme });
};

const system = window.matchMedia('(prefers-color-scheme: dark)');
const watchSystem = (changed: () => void) => {
  system.addEventListener('change', changed);
  return () => system.removeEventListener('change', changed);
};

/** Whether the console is dark now. */
export const useDark = (): boolean => {
  const { scheme } = useScheme();
  const systemDark = useSyncExternalStore(watchSystem, () => system.matches);
  return scheme === 'system' ? systemDark : scheme === 'dark';
};
