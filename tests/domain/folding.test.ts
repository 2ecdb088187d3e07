import fc from 'fast-check';
import { asSeen, foldTyped, sameTyped } from '../../src/contract/folding';

/** What nobody sees: joiners, direction marks, a soft hyphen, a variation selector, fillers, a blank Braille cell. */
const UNSEEN = [
  ...['\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\u00ad', '\u034f', '\u061c', '\u180e'],
  ...['\u200e', '\u200f', '\u202a', '\u202e', '\u2066', '\u2069', '\ufe00', '\ufe0f', '\u{e0100}'],
  ...['\u115f', '\u3164', '\uffa0', '\u{e0041}', '\u2800', '\ufff9', '\u0007'],
];
const SPACES = [' ', '\u00a0', '\u2003', '\u3000', '\t', '\u202f', '\u2028'];
const MIDDLE_DOTS = ['·', '•', '・', '‧', '∙', '⋅', '･', '\u0387'];

test.each(UNSEEN)('ENT-7: %j in a name is not there', (mark) => {
  expect(foldTyped(`飞鱼${mark}队`)).toBe('飞鱼队');
  expect(asSeen(`${mark}飞鱼 队${mark}`)).toBe('飞鱼 队');
});
test.each(SPACES)('ENT-7: white space %j tells nothing apart', (space) => {
  expect(sameTyped(`飞鱼${space}0队${space}`, '飞鱼0队')).toBe(true);
});
test.each(MIDDLE_DOTS)('MEM-11: %j is the middle dot', (dot) => {
  expect(foldTyped(`阿依古丽${dot}买买提`)).toBe('阿依古丽·买买提');
  expect(asSeen(`阿依古丽${dot}买买提`)).toBe('阿依古丽·买买提');
});
test.each([
  ['Ｆｉｓｈ１队', 'fish1队', true],
  ['FISH', 'fish', true],
  ['Straße', 'STRASSE', true],
  ['Straße', 'STRAẞE', true],
  ["O'Neill队", 'O’Neill队', true],
  ['ΣΟΦΟΣ', 'σοφος', true],
  ['飞鱼（一）', '飞鱼(一)', true],
  ['飞鱼一队', '飞鱼二队', false],
  ['飞鱼1队', '飞鱼11队', false],
])('%s and %s: %s', (one, other, same) => {
  expect(sameTyped(one, other)).toBe(same);
});

test('folding twice is folding once', () => {
  const unit = fc.constantFrom(
    ...UNSEEN,
    ...SPACES,
    ...MIDDLE_DOTS,
    'ﬁ',
    'ß',
    'ẞ',
    'ς',
    '’',
    'İ',
    'Σ',
    'é',
    '１',
  );
  fc.assert(
    fc.property(fc.string({ unit: fc.oneof(unit, fc.string({ unit: 'binary' })) }), (text) => {
      expect(foldTyped(foldTyped(text))).toBe(foldTyped(text));
    }),
    { numRuns: 2000 },
  );
});
