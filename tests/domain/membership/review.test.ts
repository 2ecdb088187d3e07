import type { ReviewState } from '../../../src/contract/membership';
import { reviewAfter } from '../../../functions/domain/membership/review';
import type { Profile } from '../../../functions/domain/membership/member';
import { maskDocument, maskPhone } from '../../../functions/domain/membership/masking';

describe('MEM-2, MEM-7: where a submission leaves the review', () => {
  test.each<[ReviewState, boolean, boolean, string]>([
    // review before, same identity, in a live entry → after
    ['none', false, false, 'pending'],
    ['rejected', true, false, 'pending'],
    ['rejected', false, false, 'pending'],
    ['rejected', false, true, 'PROFILE_LOCKED'],
    ['pending', true, false, 'pending'],
    ['pending', false, false, 'PROFILE_UNDER_REVIEW'],
    ['approved', true, false, 'approved'],
    ['approved', true, true, 'approved'],
    ['approved', false, false, 'pending'],
    ['approved', false, true, 'PROFILE_LOCKED'],
  ])('%s, same %s, live %s → %s', (review, same, live, expected) => {
    const profile = review === 'none' ? null : ({} as Profile);
    const after = reviewAfter({ review, profile }, same, live);
    expect(after.ok ? after.value : after.reason).toBe(expected);
  });
});

test('MEM-6: first and last character of a document, three and four digits of a phone', () => {
  expect(maskDocument('110101199003070011')).toBe('1****************1');
  expect(maskDocument('AB')).toBe('AB');
  expect(maskPhone('19900000001')).toBe('199****0001');
});
