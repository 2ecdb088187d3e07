import { useDidHide, useDidShow } from '@tarojs/taro';
import { useState, type PropsWithChildren } from 'react';
import { LoginSheet } from '../features/login/login-sheet';

/**
 * What every page wraps its feature in: the log-in sheet, which `requireLogin()` opens over the page
 * that is on show, so that the person stays where they were. The feature draws the Screen itself.
 */
export const Page = ({ children }: PropsWithChildren) => {
  const [onShow, setOnShow] = useState(true);
  useDidShow(() => setOnShow(true));
  useDidHide(() => setOnShow(false));
  return (
    <>
      {children}
      {onShow ? <LoginSheet /> : null}
    </>
  );
};
