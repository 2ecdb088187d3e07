import { navigateTo } from '@tarojs/taro';
import type { ReactNode } from 'react';

export interface BesideOptions {
  /** the word of the address that names what is open */
  word: string;
  /** the page of an item, where there is no room beside the list */
  pathOf: (id: string) => string;
}

export interface BesideState {
  /** what is open beside the list; null: nothing, or there is no room */
  readonly opened: string | null;
  readonly open: (id: string) => void;
}

export interface BesideProps {
  beside: BesideState;
  /** the list's Screen */
  children: ReactNode;
  /** the Screen of what is open; it loads on first use */
  detail: (id: string) => ReactNode;
  /** what stands there while nothing is open */
  empty: ReactNode;
}

/** A list whose items open beside it where there is room (browsers from 900 px on), else as pages of their own. */
export const useBeside = ({ pathOf }: BesideOptions): BesideState => ({
  opened: null,
  open: (id) => void navigateTo({ url: pathOf(id) }),
});

/** A mini-program shows the list alone. */
export const Beside = ({ children }: BesideProps) => <>{children}</>;
