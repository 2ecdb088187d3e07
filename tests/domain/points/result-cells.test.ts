import { documentKindOf, sameName, yesOrNo } from '../../../functions/domain/points/result-cells';

// MEM-3: the three kinds, as documents and officials call them
test.each([
  ['身份证', 'resident-id'],
  ['居民身份证', 'resident-id'],
  ['二代身份证', 'resident-id'],
  ['第二代居民身份证', 'resident-id'],
  ['中华人民共和国居民身份证', 'resident-id'],
  ['身份证（二代）', 'resident-id'],
  ['居民 身份证', 'resident-id'],
  ['Resident-ID', 'resident-id'],
  ['护照', 'foreign-passport'],
  ['外国护照', 'foreign-passport'],
  ['外籍护照', 'foreign-passport'],
  ['通行证', 'hmt-permit'],
  ['回乡证', 'hmt-permit'],
  ['台胞证', 'hmt-permit'],
  ['港澳居民来往内地通行证', 'hmt-permit'],
  ['台湾居民来往大陆通行证', 'hmt-permit'],
  ['台湾居民来往大陆通行证（台胞证）', 'hmt-permit'],
  ['港澳台居民来往大陆通行证', 'hmt-permit'],
  // a mainlander's permit, and documents the product has no kind for
  ['往来港澳通行证', null],
  ['港澳台居民居住证', null],
  ['外国人永久居留身份证', null],
  ['驾照', null],
  ['constructor', null],
])('%s is %s', (written, kind) => {
  expect(documentKindOf(written)).toBe(kind);
});

test.each([
  ...[
    '是',
    '√',
    '✓',
    '✔',
    '✔\ufe0f',
    '☑',
    '弃赛',
    '无故弃赛',
    'Y',
    'y',
    'Ｙ',
    'Yes',
    '1',
    'TRUE',
  ].map((cell) => [cell, true] as const),
  ...['', ' ', '否', 'N', '0', 'false'].map((cell) => [cell, false] as const),
  // S1 十一: an injury is called 弃权, too, and is not punished
  ...['弃权', '因伤弃权', '×', '也许', 'constructor'].map((cell) => [cell, null] as const),
])('弃赛 %j: %s', (cell, said) => {
  expect(yesOrNo(cell)).toBe(said);
});

test.each(['·', '•', '・', '‧', '∙', '⋅', '･', '．', '.'])('MEM-11: %s is a middle dot', (dot) => {
  expect(sameName(`阿依古丽${dot}买买提`, '阿依古丽·买买提')).toBe(true);
  expect(sameName('阿依古丽·买买提', `阿依古丽 ${dot} 买买提`)).toBe(true);
});
