import { useSyncExternalStore } from 'react';
import { create } from 'zustand';
import { persist } from 'zustand/middleware';

export type Scheme = 'system' | 'light' | 'dark';

/** What the person chose, kept on this computer. */
export const useScheme = create<{ readonly scheme: Scheme }>()(
  persist((): { scheme: Scheme } => ({ scheme: 'system' }), { name: 'kaipai-console-scheme' }),
);
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
