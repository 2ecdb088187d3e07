import { asSeen, sameTyped } from '../../src/contract/folding';
import { charactersIn } from '../../src/contract/limits';
import { SubmitProfile } from '../../src/contract/requests/membership';
import { privateCharacter, standardHan } from '../../src/contract/standard-han';
import { PersonName } from '../../src/contract/word-schemas';
import { readIdentity } from '../../functions/domain/membership/submission';
import { aGuardian, aSubmission } from '../support/a-submission';

/** Bytes of GB 18030 that its decoder leaves in the private area; the standard names these characters for them. */
const OF_EXTENSION_B = new Map([
  [0xe816, 0x20087],
  [0xe817, 0x20089],
  [0xe818, 0x200cc],
  [0xe831, 0x215d7],
  [0xe83b, 0x2298f],
  [0xe855, 0x241fe],
]);

test('MEM-11: the private area is mapped as GB 18030 of 2022 maps it', () => {
  const decoder = new TextDecoder('gb18030');
  let trail = 0x50;
  for (let code = 0xe815; code <= 0xe864; code += 1) {
    if (trail === 0x7f) trail += 1;
    const decoded = decoder.decode(Uint8Array.of(0xfe, trail));
    const extension = OF_EXTENSION_B.get(code);
    const expected = extension === undefined ? decoded : String.fromCodePoint(extension);
    expect([code.toString(16), standardHan(String.fromCodePoint(code))]).toEqual([
      ...[code.toString(16), expected],
    ]);
    trail += 1;
  }
  for (const [code, second] of [
    [0xe7c7, 0xbc],
    [0xe7c8, 0xbf],
  ] as const)
    expect(standardHan(String.fromCodePoint(code))).toBe(
      decoder.decode(Uint8Array.of(0xa8, second)),
    );
  expect(standardHan('王\ue863\u{20087}明')).toBe('王䶮\u{20087}明');
  // names of two systems are one
  expect(sameTyped('陈\ue863', '陈䶮')).toBe(true);
  expect(asSeen('\ue81e')).toBe('\u9fb4');
});

test('what no standard maps is named', () => {
  expect(privateCharacter('王明')).toBeNull();
  expect(privateCharacter('王\ue000')).toEqual({ character: '\ue000', code: 'U+E000' });
  expect(privateCharacter('王\u{f0001}明')).toEqual({ character: '\u{f0001}', code: 'U+F0001' });
});

test.each([
  ['one character', '王', '王'],
  ['Uighur, with a dot', '王· 阿卜杜拉·买买提', '王· 阿卜杜拉·买买提'],
  ['sixty characters', '买'.repeat(60), '买'.repeat(60)],
  ['sixty of CJK Extension B', '\u{20bb7}'.repeat(60), '\u{20bb7}'.repeat(60)],
  ['Latin', "Anne-Marie O'Neill d'Arc", "Anne-Marie O'Neill d'Arc"],
  ['Tibetan', 'བསྟན་འཛིན', 'བསྟན་འཛིན'],
  ['a private character of the standard, and spaces', ' 陈\ue863 ', '陈䶮'],
])('MEM-11: %s is a name, never cut', (_, typed, kept) => {
  expect(PersonName.parse(typed)).toBe(kept);
  expect(SubmitProfile.shape.realName.parse(typed)).toBe(kept);
  expect(charactersIn(kept)).toBeLessThanOrEqual(60);
});
test.each([
  ['nothing', ' '],
  ['no letter', '··'],
  ['sixty-one', '买'.repeat(61)],
  ['what nobody sees', '王\u200b明'],
  ['a line break', '王\n明'],
  ['marks of markup', '<b>王明'],
])('%s is none', (_, typed) => {
  expect(PersonName.safeParse(typed).success).toBe(false);
  expect(SubmitProfile.shape.realName.safeParse(typed).success).toBe(false);
});

test('a character that only one device can show is named to its person, the guardian’s too', () => {
  const told = (overrides: Parameters<typeof aSubmission>[0]) =>
    readIdentity(
      SubmitProfile.parse(aSubmission({ portraitKey: 'p', ...overrides })),
      '2026-11-25',
    );
  expect(told({ realName: '王\ue000' })).toMatchObject({
    reason: 'NAME_CHARACTER',
    detail: { path: 'realName', character: '\ue000', code: 'U+E000' },
  });
  expect(told({ guardian: { ...aGuardian, name: '林\uf8ff山' } })).toMatchObject({
    detail: { path: 'guardian.name', code: 'U+F8FF' },
  });
  expect(told({ realName: '陈\ue863' })).toMatchObject({ ok: true, value: { realName: '陈䶮' } });
  expect(PersonName.safeParse('王\ue000').success).toBe(false);
});
