import { App, ConfigProvider } from 'antd';
import zhCN from 'antd/locale/zh_CN';
import { useEffect, useMemo, type ReactNode } from 'react';
import { antdTheme } from './antd-theme';
import { useDark } from './scheme';
import { DARK, LIGHT } from './tokens';

const cssName = (name: string): string =>
  `--${name.replace(/[A-Z]/g, (big) => `-${big.toLowerCase()}`)}`;

/** antd in Chinese and in our colours; the same colours as CSS variables for what is not antd's. */
export const Themed = ({ children }: { children: ReactNode }) => {
  const dark = useDark();
  const theme = useMemo(() => antdTheme(dark), [dark]);
  useEffect(() => {
    const root = document.documentElement;
    for (const [name, value] of Object.entries(dark ? DARK : LIGHT) as [string, string][])
      root.style.setProperty(cssName(name), value);
    root.style.colorScheme = dark ? 'dark' : 'light';
  }, [dark]);
  return (
    <ConfigProvider locale={zhCN} theme={theme} button={{ autoInsertSpace: false }}>
      <App className="console-app">{children}</App>
    </ConfigProvider>
  );
};
