import {
  epochSeconds,
  fullYears,
  secondsBetween,
  shanghaiDay,
} from '../../../functions/domain/calendar/calendar';

describe('calendar rules are judged in Asia/Shanghai', () => {
  test.each([
    ['2026-11-25T15:59:59.999Z', '2026-11-25'],
    ['2026-11-25T16:00:00.000Z', '2026-11-26'],
    ['2026-12-31T16:00:00.000Z', '2027-01-01'],
  ])('%s is on %s', (at, day) => expect(shanghaiDay(at)).toBe(day));

  test.each([
    ['2012-11-26', '2026-11-25', 13],
    ['2012-11-25', '2026-11-25', 14],
    ['2012-02-29', '2026-02-28', 13],
    ['2012-02-29', '2026-03-01', 14],
  ])('born %s is, on %s, %i full years old', (born, on, years) =>
    expect(fullYears(born, on)).toBe(years),
  );
});

test.each(['', '2026-13-01T00:00:00Z', 'undefined'])(
  'what is no instant (“%s”) is neither 1970 nor a figure that compares to nothing',
  (at) => {
    for (const read of [
      () => shanghaiDay(at),
      () => epochSeconds(at),
      () => secondsBetween('2026-11-25T00:00:00Z', at),
      () => secondsBetween(at, '2026-11-25T00:00:00Z'),
    ])
      expect(read).toThrow(RangeError);
  },
);
