/** The first that fits names it; nothing else of the user agent is kept. */
type Names = readonly (readonly [pattern: RegExp, name: string])[];
const DEVICES: Names = [
  [/iPad/, 'iPad'],
  [/iPhone/, 'iPhone'],
  [/HarmonyOS|OpenHarmony/, '鸿蒙手机'],
  [/Android/, '安卓手机'],
  [/Macintosh/, 'Mac 电脑'],
  [/Windows/, 'Windows 电脑'],
  [/Linux/, 'Linux 电脑'],
];

const PROGRAMS: Names = [
  [/MicroMessenger/, '微信'],
  [/QQBrowser/, 'QQ 浏览器'],
  [/UCBrowser/, 'UC 浏览器'],
  [/HuaweiBrowser/, '华为浏览器'],
  [/MiuiBrowser/, '小米浏览器'],
  [/Edg/, 'Edge'],
  [/Firefox|FxiOS/, 'Firefox'],
  [/Chrome|CriOS/, 'Chrome'],
  [/Safari/, 'Safari'],
];

const named = (names: Names, userAgent: string): string | undefined =>
  names.find(([pattern]) => pattern.test(userAgent))?.[1];

/** What the list of sessions calls a device (MEM-1): made from the user agent, never quoted from it. */
export const deviceOf = (userAgent: string): string => {
  const device = named(DEVICES, userAgent) ?? '其他设备';
  const program = named(PROGRAMS, userAgent);
  return program ? `${device} · ${program}` : device;
};
