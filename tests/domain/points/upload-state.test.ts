import { isOver, kindOfUpload } from '../../../functions/domain/points/upload-state';

// PTS-8: results of the issue of 18 November are in time before Tuesday, 17 November, 12:00 in Shanghai
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
