/** The first that fits names the device; nothing else of the user agent is kept. */
const DEVICES: readonly (readonly [pattern: RegExp, name: string])[] = [
  [/iPad/, 'iPad'],
  [/iPhone/, 'iPhone'],
  [/HarmonyOS|OpenHarmony/, '鸿蒙手机'],
  [/Android/, '安卓手机'],
  [/Macintosh/, 'Mac 电脑'],
  [/Windows/, 'Windows 电脑'],
  [/Linux/, 'Linux 电脑'],
];

/** What the list of sessions calls a device (MEM-1): made from the user agent, never quoted from it. */
export const deviceOf = (userAgent: string): string => {
  const device = DEVICES.find(([pattern]) => pattern.test(userAgent))?.[1] ?? '其他设备';
  return /MicroMessenger/.test(userAgent) ? `${device} · 微信` : device;
};
