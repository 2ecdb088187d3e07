import { sendableFrom } from '../../../functions/domain/telling/quiet-hours';

describe('TEL-4: quiet hours of China, 22:00 to 8:00', () => {
  // 14:00 UTC is 22:00 in China, 00:00 UTC is 8:00
  test.each([
    ['21:59 is not quiet', '2026-12-02T13:59:59.999Z', '2026-12-02T13:59:59.999Z'],
    ['22:00 waits for the next morning', '2026-12-02T14:00:00.000Z', '2026-12-03T00:00:00.000Z'],
    ['midnight waits for the same morning', '2026-12-02T16:00:00.000Z', '2026-12-03T00:00:00.000Z'],
    ['7:59 waits a minute', '2026-12-02T23:59:00.000Z', '2026-12-03T00:00:00.000Z'],
    ['8:00 is not quiet', '2026-12-03T00:00:00.000Z', '2026-12-03T00:00:00.000Z'],
    ['over the end of a year', '2026-12-31T15:00:00.000Z', '2027-01-01T00:00:00.000Z'],
  ])('%s', (_, now, expected) => {
    expect(sendableFrom(now)).toBe(expected);
  });

  test.each([
    ['what ends at 8:00 is of no use then', '2026-12-03T00:00:00.000Z', '2026-12-02T15:00:00.000Z'],
    ['what ends a minute later waits', '2026-12-03T00:01:00.000Z', '2026-12-03T00:00:00.000Z'],
  ])('at 23:00, %s', (_, until, expected) => {
    expect(sendableFrom('2026-12-02T15:00:00.000Z', until)).toBe(expected);
  });
});
