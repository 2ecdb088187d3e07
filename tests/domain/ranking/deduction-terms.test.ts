import { holdsOn, overFrom } from '../../../functions/domain/ranking/deduction-terms';
import { aRecordedDeduction } from './played-season';

const ended = (until: string) => ({ until, reason: '查无此事', by: '协会', at: '' });
const deduction = aRecordedDeduction({ from: '2026-03-04', until: '2026-04-01' });

test.each([
  ['2026-02-25', false],
  ['2026-03-04', true],
  ['2026-03-25', true],
  ['2026-04-01', false],
])(
  'RNK-7: from 4 March until 1 April, the first free day: in the issue of %s %s',
  (date, holds) => {
    expect(holdsOn(deduction, date)).toBe(holds);
  },
);

test('RNK-7: ended early it is over early; ending it later than it ends does not lengthen it', () => {
  expect(overFrom({ ...deduction, ended: ended('2026-03-20') })).toBe('2026-03-20');
  expect(overFrom({ ...deduction, ended: ended('2026-05-01') })).toBe('2026-04-01');
  expect(overFrom({ until: null, ended: ended('2026-05-01') })).toBe('2026-05-01');
  expect([overFrom(deduction), overFrom({ until: null, ended: null })]).toEqual([
    '2026-04-01',
    null,
  ]);
  expect(holdsOn({ ...deduction, ended: ended('2026-03-25') }, '2026-03-25')).toBe(false);
});
