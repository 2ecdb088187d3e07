import {
  closingOf,
  isOver,
  issueForUpload,
  kindOfUpload,
  weekOf,
} from '../../../functions/domain/points/result-week';

// RNK-2: 2026-11-18 is a Wednesday
test.each([
  ['2026-11-15', '2026-11-18'], // Sunday
  ['2026-11-16', '2026-11-18'], // Monday: the same week's
  ['2026-11-17', '2026-11-25'], // Tuesday: the next week's
  ['2026-11-18', '2026-11-25'],
  ['2026-12-30', '2027-01-06'],
])('a last day on %s belongs to the issue of %s', (lastDay, issue) => {
  expect(weekOf(lastDay)).toBe(issue);
});

test('PTS-8: the closing is Tuesday 12:00 in Shanghai, exclusive', () => {
  expect(closingOf('2026-11-18')).toBe('2026-11-17T04:00:00.000Z');
  expect(issueForUpload('2026-11-18', '2026-11-17T03:59:59.999Z')).toBe('2026-11-18');
  expect(issueForUpload('2026-11-18', '2026-11-17T04:00:00.000Z')).toBe('2026-11-25');
  expect(issueForUpload('2026-11-18', '2026-12-01T04:00:00.000Z')).toBe('2026-12-09');
});

test.each([
  [0, '2026-11-17T03:59:59.999Z', 'first'],
  [1, '2026-11-17T03:59:59.999Z', 'replacement'],
  [0, '2026-11-17T04:00:00.000Z', 'late'],
  [1, '2026-11-17T04:00:00.000Z', 'correction'],
  [7, '2027-03-01T00:00:00.000Z', 'correction'],
] as const)('with revision %i an upload at %s is a %s', (revision, now, kind) => {
  expect(kindOfUpload('2026-11-18', revision, now)).toBe(kind);
});

test('the last day is over at midnight in Shanghai', () => {
  expect(isOver('2026-11-15', '2026-11-15T15:59:59.999Z')).toBe(false);
  expect(isOver('2026-11-15', '2026-11-15T16:00:00.000Z')).toBe(true);
});
