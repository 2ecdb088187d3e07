type Named = readonly (readonly [pattern: RegExp, name: string])[];

/** The first that fits names the kind of device. */
const KINDS: Named = [
  [/iPad/, 'iPad'],
  [/iPhone/, 'iPhone'],
  [/HarmonyOS|OpenHarmony/, '鸿蒙手机'],
  [/Android/, '安卓手机'],
  [/Macintosh/, 'Mac 电脑'],
  [/Windows/, 'Windows 电脑'],
  [/Linux/, 'Linux 电脑'],
];
/** Whose phone it is, by how its maker writes models. */
const MAKERS: Named = [
  [/^(?:HUAWEI|[A-Z]{3}-[ATL][LNX]\d\d)/i, '华为'],
  [/^HONOR/i, '荣耀'],
  [/^(?:MI |Mi|Redmi|XIAOMI|M2\d{3}|2\d{3}[0-9A-Z]{3,})/i, '小米'],
  [/^(?:OPPO|P[A-Z]{3}\d0|CPH\d)/i, 'OPPO'],
  [/^(?:vivo|V[12]\d{3}[A-Z]?)/i, 'vivo'],
  [/^(?:SM-|SAMSUNG)/i, '三星'],
  [/^ONEPLUS/i, '一加'],
];
/** Many browsers also say that they are Chrome or Safari, so these come last. */
const BROWSERS: Named = [
  [/MicroMessenger/, '微信'],
  [/Edg(?:A|iOS)?\//, 'Edge'],
  [/MQQBrowser|QQBrowser/, 'QQ 浏览器'],
  [/HuaweiBrowser/, '华为浏览器'],
  [/MiuiBrowser/, '小米浏览器'],
  [/HeyTapBrowser/, 'OPPO 浏览器'],
  [/VivoBrowser/, 'vivo 浏览器'],
  [/UCBrowser/, 'UC 浏览器'],
  [/Firefox|FxiOS/, 'Firefox'],
  [/CriOS|Chrome/, 'Chrome'],
  [/Safari/, 'Safari'],
];
/** 「; M2102J2SC Build/」; Chrome alone says K for every phone. */
const MODEL =
  /Android [^;)]*;(?: [a-z]{2}-[a-z]{2};)? ([A-Za-z0-9][A-Za-z0-9 _+-]{2,23}?)(?: Build\/|;|\))/;

const named = (table: Named, text: string) => table.find(([pattern]) => pattern.test(text))?.[1];

/**
 * What the list of sessions calls a device (MEM-1): its kind, a phone's maker and model where it says them, and the
 * browser. Of the user agent no more is kept.
 */
export const deviceOf = (userAgent: string): string => {
  const kind = named(KINDS, userAgent) ?? '其他设备';
  const model = kind === '安卓手机' ? MODEL.exec(userAgent)?.[1] : undefined;
  const phone = model && `${named(MAKERS, model) ?? kind} ${model}`;
  return [phone ?? kind, named(BROWSERS, userAgent)].filter(Boolean).join(' · ');
};
