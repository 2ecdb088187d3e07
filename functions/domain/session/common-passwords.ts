/**
 * Passwords that fit the rule of letters and digits and that everybody guesses first: the usual words and rows of
 * keys, folded to small letters, that lists of stolen passwords begin with here and abroad.
 */
const WORDS = [
  'password passw0rd p@ssword p@ssw0rd pass admin administrator root user test guest welcome hello login letmein',
  'qwerty qwertyuiop asdf asdfgh asdfghjkl zxcvbn zxcvbnm qazwsx qazwsxedc qweasd qweasdzxc abc abcd abcdef abcdefg',
  'woaini aini woaiwo iloveyou love baobao wangluo mima nihao zhongguo china beijing shanghai zhang wang li liu chen',
  'tennis wangqiu pingpong yumaoqiu badminton kaipai football basketball dragon monkey sunshine princess a aa aaa q',
].flatMap((line) => line.split(' '));

/** A row of keys or digits, up or down, or one digit again and again. */
const ROWS = [
  '01234567890',
  '09876543210',
  '1qaz2wsx3edc4rfv5tgb',
  '1q2w3e4r5t6y7u8i9o0p',
  'q1w2e3r4t5y6',
];
const isRow = (digits: string): boolean =>
  ROWS.some((row) => row.includes(digits)) || /^(\d{1,3}?)\1+$/.test(digits) || digits.length <= 2;

/** Years and days of birth in the order in which people write them. */
const isDate = (digits: string): boolean =>
  /^(?:19|20)\d\d(?:(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))?$/.test(digits) &&
  Number(digits.slice(0, 4)) < 2027;

/** What people put before or after a word: numbers of love and luck among them. */
const LOVED = ['520', '521', '1314', '5201314', '666', '888', '168'];
const isUsual = (digits: string): boolean =>
  LOVED.includes(digits) || isRow(digits) || isDate(digits);

/** Whether a password is a usual word with a usual number before or after it, or a row of keys. */
export const isCommon = (password: string): boolean => {
  const folded = password.toLowerCase().replace(/[!@#$.*]+$/u, '');
  if (ROWS.some((row) => row.includes(folded))) return true;
  const withDigits = WORDS.find((word) => /\d/.test(word) && folded.startsWith(word));
  const plain = withDigits ? folded.replace(withDigits, 'password') : folded;
  const [, before = '', word, after = ''] = /^(\d*)(\D+)(\d*)$/u.exec(plain) ?? [];
  if (word === undefined) return false;
  return (WORDS.includes(word) || /^(.)\1*$/u.test(word)) && isUsual(before) && isUsual(after);
};
