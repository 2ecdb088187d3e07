import fc from 'fast-check';
import { publicText } from '../../functions/domain/public-text';

const isReason = publicText(['外来客', '阿依古丽·买买提', '欧', 'Anna Li', 'José Gil', '']);

test.each([
  '现场补报',
  '替换伤退队员',
  '外卡',
  '第 12 号签轮空，第 3 轮换人',
  '由 U12、U14、U16 调整',
  '一号种子伤退，二号、三号递补',
  '2026年11月14日仲裁同意',
  '欧冠名额',
  // days, times and spans of them
  '2026-05-03 因伤退赛',
  '2026/5/3 至 2026/5/5 的成绩重录',
  '2026.05.03—05.05 两天的记录合并',
  '20260503 与 20260504 的记分表对调',
  '2026-05-03 09:30 后到场，10:15 已开赛',
  '二〇二六年五月三日裁判长同意',
  '2026-2027 赛季第 3 站',
  // lists and ordinals
  '第 1、2、3 场',
  '第 1、2、3、4、5、6、7、8 场记分表遗漏',
  '第一、二、三、四、五、六、七场漏记',
  'U12、U14、U16、U18 的名次录串了行',
  '签位 12、13、25、31、32 轮空',
  '依据第四十二条、第 36 条第 2 款',
  // scores
  '比分 6-4 3-6 10-8 录成 6-4 6-3',
  '比分 6:4、3:6、7:6(5)，第 3 局记反',
  // points, money, documents of bodies, levels
  '积分 1250 分改为 1500 分，扣 250 分',
  '积分由320改为480',
  '积分从1250更正为1300',
  'A1000改为A1500，积分1250→1300',
  '更正：第1名 300，第2名 200',
  '原 120/180，现 180/240',
  '体协字〔2026〕12 号、2026-017 号处罚决定',
  'CTJ-A1000 与 B600 两站重复计分',
  // letters of a name inside of a word
  'over time limit，按规程判负',
  'annals of the draw 有误',
  'max 组与 VIP 席',
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
  ['with letters and words in it', '199a0000b1234'],
  ['with words in it', '199转0000转1234'],
  ['with a word for every gap', '前三位 199 中间 0000 后四位 1234'],
  ['in pairs', '19 90 00 00 12 34'],
  ['in pairs with dashes', '19-90-00-00-12-34'],
  ['dressed as a change', '1990000改为1234'],
  ['dressed as changes', '199→000→001→234'],
  ['dressed as a chain of places', '1/99/0/0/0/0/1/2/3/4'],
  ['as a list', '1、9、9、0、0、0、0、1、2、3、4'],
  ['as a list of Chinese digits', '一、九、九、零、零、零、零、一、二、三、四'],
  ['in Chinese digits with letters between', '一a九a九a零a零a零a零a一a二a三a四'],
  ['in parts of Chinese digits', '一九九加零零零零加一二三四'],
  ['behind a day', '2026-05-03 199 0000 1234'],
  ['behind a list', '第 1、2、3 场 199 0000 1234'],
  ['with counters', '199号0000号1234号'],
  ['a landline', '0771-5551234'],
  ['a resident’s number', '50000020110615004X'],
  ['a compact birth date', '20110615'],
  ['a birthday', '生日 2014-05-01'],
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
  ['an account in pieces', '加「微.信」说明'],
  ['an account in other characters', '微訊说明'],
  ['the same in traditional ones', '見微信說明'],
  ['short for an account', '有问题 VX 说明'],
  ['the same in pieces', '有问题 v-x: abc'],
  ['with its name behind', '加 vxabc'],
  ['another', '扣扣说明'],
  ['another in letters', 'Q.Q 群里说明'],
  ['a Latin name between words', 'the player Anna Li withdrew'],
  ['a Latin name among Han', '由Li递补'],
  ['a Latin name in pieces', 'A.n.n.a 伤退'],
])('RES-3: %s is none: %s', (_, reason) => {
  expect(isReason(reason)).toBe(false);
});

test('a phone is found whatever stands between its parts', () => {
  const four = fc.array(fc.nat(9), { minLength: 4, maxLength: 4 }).map((digits) => digits.join(''));
  const between = fc.constantFrom(
    '',
    ' ',
    '-',
    '.',
    '转',
    '加',
    'a',
    '，',
    '、',
    '——',
    '\u200b',
    '/',
  );
  fc.assert(
    fc.property(
      fc.integer({ min: 130, max: 199 }),
      four,
      four,
      between,
      (area, one, other, mark) => {
        // a group of its own from 2020 on may be a year
        fc.pre(![one, other].some((group) => /^20[2-9]/.test(group)));
        expect(isReason(`现场联系 ${[area, one, other].join(mark)} 补报`)).toBe(false);
        expect(isReason(`现场联系 ${[...`${area}${one}${other}`].join(mark)} 补报`)).toBe(false);
      },
    ),
  );
});
