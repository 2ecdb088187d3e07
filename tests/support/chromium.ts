import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** A headless Chromium, the system's own. CHROMIUM names another one. */
export const launchChromium = (): Promise<Browser> => {
  const executablePath = process.env.CHROMIUM ?? PLACES.find((path) => existsSync(path));
  if (!executablePath)
    throw new Error(
      '没有找到 Chromium：sudo apt-get install -y chromium fonts-noto-cjk，或用 CHROMIUM 指定',
    );
  return chromium.launch({ executablePath, headless: true, args: FLAGS });
};

export interface Look {
  readonly dark?: boolean;
  readonly width?: number;
  readonly height?: number;
}

/** A person with a phone of their own: 390×844, Chinese, China time. */
export const aPhone = (
  browser: Browser,
  { dark = false, width = 390, height = 844 }: Look = {},
): Promise<BrowserContext> =>
  browser.newContext({
    viewport: { width, height },
    deviceScaleFactor: 2,
    hasTouch: width < 600,
    isMobile: width < 600,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    colorScheme: dark ? 'dark' : 'light',
  });

const SHOTS = 'artefacts/screens';

/** Keeps a picture of what the person sees now. */
export const shoot = async (page: Page, name: string): Promise<void> => {
  await mkdir(SHOTS, { recursive: true });
  await page.screenshot({ path: join(SHOTS, `${name}.png`), animations: 'disabled' });
};
