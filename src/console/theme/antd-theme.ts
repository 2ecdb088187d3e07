import { theme, type MappingAlgorithm, type ThemeConfig } from 'antd';
import { DARK, LIGHT } from './tokens';

const FONT =
  "-apple-system, BlinkMacSystemFont, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Noto Sans SC', sans-serif";

/** antd's dark algorithm dims every colour it is given; ours are made for dark ground already. */
const darkAsGiven: MappingAlgorithm = (seed, map) => ({
  ...theme.darkAlgorithm(seed, map),
  colorPrimary: seed.colorPrimary,
  colorLink: seed.colorLink,
  colorInfo: seed.colorInfo,
  colorSuccess: seed.colorSuccess,
  colorWarning: seed.colorWarning,
  colorError: seed.colorError,
});

/** antd in the colours, type and spacing of the design: hairlines instead of shadows, rows of 40 px. */
export const antdTheme = (dark: boolean): ThemeConfig => {
  const tokens = dark ? DARK : LIGHT;
  return {
    algorithm: dark ? darkAsGiven : theme.defaultAlgorithm,
    token: {
      colorPrimary: tokens.court,
      colorInfo: tokens.court,
      colorLink: tokens.court,
      colorSuccess: tokens.go,
      colorWarning: tokens.wait,
      colorError: tokens.stop,
      colorPrimaryBg: tokens.courtTint,
      colorInfoBg: tokens.courtTint,
      colorSuccessBg: tokens.goTint,
      colorWarningBg: tokens.waitTint,
      colorErrorBg: tokens.stopTint,
      controlItemBgActive: tokens.courtTint,
      colorText: tokens.ink,
      colorTextSecondary: tokens.inkSoft,
      colorTextTertiary: tokens.mute,
      colorTextDescription: tokens.inkSoft,
      colorTextPlaceholder: tokens.mute,
      colorTextLightSolid: tokens.onCourt,
      colorBgLayout: tokens.ground,
      colorBgContainer: tokens.surface,
      colorBgElevated: tokens.surface,
      colorBorder: tokens.lineStrong,
      colorBorderSecondary: tokens.line,
      colorSplit: tokens.line,
      fontFamily: FONT,
      fontSize: 14,
      fontSizeSM: 12,
      fontSizeHeading1: 28,
      fontSizeHeading2: 22,
      fontSizeHeading3: 18,
      fontSizeHeading4: 16,
      fontSizeHeading5: 14,
      borderRadius: 8,
      borderRadiusLG: 12,
      boxShadowTertiary: 'none',
      motionDurationMid: '0.16s',
      motionDurationSlow: '0.2s',
    },
    components: {
      Alert: { withDescriptionPadding: '12px 16px', fontSizeLG: 14, withDescriptionIconSize: 16 },
      Button: { primaryShadow: 'none', defaultShadow: 'none', dangerShadow: 'none' },
      Layout: { siderBg: tokens.surface, bodyBg: tokens.ground },
      Menu: {
        itemBg: 'transparent',
        activeBarBorderWidth: 0,
        itemHeight: 40,
        itemSelectedBg: tokens.courtTint,
      },
      // 40 px: a line of 22 and a hairline
      Table: {
        cellPaddingBlockSM: 8,
        headerBg: tokens.sunken,
        headerColor: tokens.inkSoft,
        headerSplitColor: 'transparent',
      },
    },
  };
};
