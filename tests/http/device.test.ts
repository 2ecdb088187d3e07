import { deviceOf } from '../../functions/handlers/device';

// user agents as these programs send them
const IPHONE = 'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15';
const ANDROID = 'Mozilla/5.0 (Linux; Android 13; V2055A) AppleWebKit/537.36 (KHTML, like Gecko)';
const WINDOWS = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko)';

test.each([
  [`${IPHONE} Mobile/15E148 MicroMessenger/8.0.49`, 'iPhone · 微信'],
  [`${IPHONE} Version/17.5 Mobile/15E148 Safari/604.1`, 'iPhone · Safari'],
  [`${IPHONE} CriOS/125.0 Mobile/15E148 Safari/604.1`, 'iPhone · Chrome'],
  [`${ANDROID} Chrome/124.0.0.0 Mobile Safari/537.36`, '安卓手机 · Chrome'],
  [`${ANDROID} Chrome/116.0 Mobile Safari/537.36 MicroMessenger/8.0.49`, '安卓手机 · 微信'],
  [`${WINDOWS} Chrome/124.0.0.0 Safari/537.36 Edg/124.0`, 'Windows 电脑 · Edge'],
  [`${WINDOWS} Chrome/124.0.0.0 Safari/537.36`, 'Windows 电脑 · Chrome'],
  ['curl/8.5.0', '其他设备'],
])('MEM-1: %s is called %s', (userAgent, name) => {
  expect(deviceOf(userAgent)).toBe(name);
});
