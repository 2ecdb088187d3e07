import { isPhone, typedCode, typedPhone } from '../../src/contract/folding';

test.each([
  ['19900000001', '19900000001'],
  ['+86 199 0000 0001', '19900000001'],
  ['86-19900000001', '19900000001'],
  ['199-0000-0001 张', '19900000001'],
  ['8613', '8613'],
  ['', ''],
])('a phone number in %j is %j', (typed, phone) => {
  expect(typedPhone(typed)).toBe(phone);
});

test.each([
  ['123456', '123456'],
  ['12 34', '1234'],
  ['【开拍】验证码 654321，5 分钟内有效', '654321'],
  ['订单 20261121 的验证码是 111222', '111222'],
  ['1234567', '123456'],
])('a code in %j is %j', (typed, code) => {
  expect(typedCode(typed)).toBe(code);
});

test.each([
  ['19900000001', true],
  ['12900000001', false],
  ['1990000000', false],
])('%s may be a mobile number: %s', (phone, may) => {
  expect(isPhone(phone)).toBe(may);
});
