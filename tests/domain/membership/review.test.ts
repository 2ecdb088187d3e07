import type { ReviewState } from '../../../src/contract/membership';
import {
  approvedIdentity,
  reviewAfter,
  stillApproved,
} from '../../../functions/domain/membership/review';
import type { ApprovedIdentity, Profile } from '../../../functions/domain/membership/member';
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

const LIN: ApprovedIdentity = {
  ...{ realName: '林一帆', sex: 'M', birthDate: '2014-03-07' },
  ...{ documentKind: 'foreign-passport', documentIndex: 'of-lin', documentMasked: 'K******1' },
};
const SU: ApprovedIdentity = {
  ...{ realName: '苏二', sex: 'F', birthDate: '2016-01-01' },
  ...{ documentKind: 'hmt-permit', documentIndex: 'of-su', documentMasked: 'H*******2' },
};
test.each<[ReviewState, ReviewState, ApprovedIdentity | null, ApprovedIdentity | null]>([
  // review before and after, what was known to be approved → what still is
  ['none', 'pending', null, null],
  ['approved', 'pending', null, LIN],
  ['pending', 'pending', SU, SU],
  ['pending', 'rejected', SU, SU],
  ['rejected', 'pending', SU, SU],
  ['pending', 'approved', SU, null],
  ['approved', 'approved', null, null],
])('MEM-7: from %s to %s the approved identity is kept', (before, after, approved, expected) => {
  const profile = before === 'none' ? null : ({ ...LIN } as unknown as Profile);
  expect(stillApproved({ review: before, profile, approved }, after)).toEqual(expected);
});

test.each<[ReviewState, ApprovedIdentity | null, ApprovedIdentity | null]>([
  // review, what is approved beside it → who the member is by review
  ['none', null, null],
  ['pending', null, null],
  ['rejected', null, null],
  ['approved', null, LIN],
  ['pending', SU, SU],
  ['rejected', SU, SU],
])('MEM-7: %s, by review they are the approved one', (review, approved, expected) => {
  const profile = { ...LIN, grade: 5 } as unknown as Profile;
  expect(approvedIdentity({ review, profile, approved })).toEqual(expected);
});

test('MEM-6: first and last character of a document, three and four digits of a phone', () => {
  expect(maskDocument('110101199003070011')).toBe('1****************1');
  expect(maskDocument('AB')).toBe('AB');
  expect(maskPhone('19900000001')).toBe('199****0001');
});
