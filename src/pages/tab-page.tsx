import type { PropsWithChildren } from 'react';
import { Page } from './page';
import { useTabMark } from './tab-mark';

/** A page that is a tab: it keeps the mark of unread messages. */
export const TabPage = ({ children }: PropsWithChildren) => {
  useTabMark();
  return <Page>{children}</Page>;
};
