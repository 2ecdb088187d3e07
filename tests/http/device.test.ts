import { deviceOf } from '../../functions/handlers/device';

const IOS =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)';
const android = (inside: string, rest = 'Chrome/126.0.0.0 Mobile Safari/537.36') =>
  `Mozilla/5.0 (Linux; ${inside}) AppleWebKit/537.36 (KHTML, like Gecko) ${rest}`;

describe('the name of a device in the list of sessions (MEM-1)', () => {
  it.each([
    [`${IOS} Mobile/15E148 MicroMessenger/8.0.49 NetType/WIFI Language/zh_CN`, 'iPhone · 微信'],
    [`${IOS} Version/17.5 Mobile/15E148 Safari/604.1`, 'iPhone · Safari'],
    [`${IOS} CriOS/126.0.6478.54 Mobile/15E148 Safari/604.1`, 'iPhone · Chrome'],
    [
      android(
        'Android 13; M2102J2SC Build/TKQ1.220829.002; wv',
        'Version/4.0 Chrome/116 MicroMessenger/8.0.49',
      ),
      '小米 M2102J2SC · 微信',
    ],
    [
      android(
        'Android 10; HarmonyOS; ALN-AL80',
        'HuaweiBrowser/14.0 Chrome/114 Mobile Safari/537.36',
      ),
      '鸿蒙手机 · 华为浏览器',
    ],
    [
      android('Android 12; ALN-AL80 Build/HUAWEIALN-AL80; wv', 'MicroMessenger/8.0.49'),
      '华为 ALN-AL80 · 微信',
    ],
    [android('Android 14; SM-S9180'), '三星 SM-S9180 · Chrome'],
    [
      android('U; Android 11; zh-cn; PEGM00 Build/RKQ1', 'Chrome/70 HeyTapBrowser/10'),
      'OPPO PEGM00 · OPPO 浏览器',
    ],
    [android('Android 14; Lenovo TB-J606F Build/X'), '安卓手机 Lenovo TB-J606F · Chrome'],
    [android('Android 10; K'), '安卓手机 · Chrome'],
    [
      'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/17.4 Safari/605.1.15',
      'Mac 电脑 · Safari',
    ],
    [
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/126 Safari/537.36 Edg/126',
      'Windows 电脑 · Edge',
    ],
    ['curl/8.5', '其他设备'],
    ['', '其他设备'],
  ])('%s', (userAgent, name) => {
    expect(deviceOf(userAgent)).toBe(name);
  });

  it('is short, and has none of what somebody writes in to deceive', () => {
    expect(deviceOf(android(`Android 13; <b>${'x'.repeat(500)}</b>`))).toBe('安卓手机 · Chrome');
    expect(deviceOf(android('Android 13; 本机 请退出 Build/1'))).toBe('安卓手机 · Chrome');
    const endless = `Android ${'; zz-zz;'.repeat(20_000)}`;
    const before = performance.now();
    deviceOf(endless);
    expect(performance.now() - before).toBeLessThan(500);
  });
});
