import { getAppBaseInfo } from '@tarojs/taro';

const weChatStandard = 16;
const largest = 1.6;

/**
 * The size of one type pixel after WeChat's font size setting, at most 1.6 times. Browsers need
 * none: there the unit is a share of the root's font size (base.css).
 */
export const typeUnitStyle = (): Record<string, string> | undefined => {
  if (process.env.TARO_ENV === 'h5') return undefined;
  // WeChat answers it (base library 2.23.4), Taro's types do not know it yet.
  const { fontSizeSetting } = getAppBaseInfo() as { fontSizeSetting?: number };
  const setting = fontSizeSetting ?? weChatStandard;
  const scale = Math.min(largest, Math.max(1, setting / weChatStandard));
  return scale === 1 ? undefined : { '--type-unit': `${scale}px` };
};
