import { reasonRule } from '../../../functions/domain/points/on-site-reason';

const isReason = reasonRule(['外来客', '阿依古丽·买买提', '欧', 'Anna Li', 'José Gil', '']);

test.each([
  '现场补报',
  '替换伤退队员',
  '外卡',
  '第 12 号签轮空，第 3 轮换人',
  '由 U12、U14、U16 调整',
  '一号种子伤退，二号、三号递补',
  '2026年11月14日仲裁同意',
  '欧冠名额',
])('RES-3: %s is a reason', (reason) => {
  expect(isReason(reason)).toBe(true);
});

test.each([
  ['too short', '无'],
  ['nothing but marks', '……——'],
  ['a phone', '教练 19900001234 同意'],
  ['a phone in parts', '199-0000-1234'],
  ['with spaces', '199 0000 1234'],
  ['with points', '199.0000.1234'],
  ['with what is not seen', '199\u200b0000\u200b1234'],
  ['in full width', '１９９００００１２３４'],
  ['in Chinese digits', '一九九〇〇〇〇一二三四'],
  ['as it is spoken', '幺九九零零零零幺二三四'],
  ['in both', '电话一九9零0零01二3四'],
  ['in circles', '①⑨⑨⓪⓪⓪⓪①②③④'],
  ['in another script', '١٩٩٠٠٠٠١٢٣٤'],
  ['a document', '证件 E1234 567'],
  ['a birth date', '2014-05-01 生'],
  ['a name', '外来客现场补报'],
  ['a name in pieces', '外 来-客补报'],
  ['a name without its dot', '替换阿依古丽买买提'],
  ['a name in small letters', '替换 anna li'],
  ['a part of a name', '替换买买提'],
  ['the other part of it', '阿依古丽 没到'],
  ['a name without its accent', '替换 Jose'],
  ['a birth date in words', '2014年5月1日生'],
  ['an address', '问 a@b.com'],
  ['an account', '微信 wx_1'],
])('RES-3: %s is none: %s', (_, reason) => {
  expect(isReason(reason)).toBe(false);
});
