import { setNavigationBarTitle } from '@tarojs/taro';
import { useEffect } from 'react';

export interface TopBarProps {
  /** The page's name. In WeChat it stands in the native bar. */
  title: string;
  /** A tab's page: nothing to go back to. */
  root?: boolean;
}

/** WeChat draws the bar itself; this names it. */
export const TopBar = ({ title }: TopBarProps) => {
  useEffect(() => {
    void setNavigationBarTitle({ title });
  }, [title]);
  return null;
};
