import { sessionLimits } from '../../../functions/domain/session/limits';
import { decideSend } from '../../../functions/domain/session/sms-code';

const at = (clock: string) => `2026-11-25T${clock}.000Z`;
const decide = (sentAt: string[], now: string) => decideSend(sentAt, now, sessionLimits.code);

describe('MEM-1: when another code may be sent', () => {
  test.each<[string, string[], string, number | null]>([
    ['nothing sent yet', [], '09:00:00', null],
    ['59 seconds after', ['09:00:00'], '09:00:59', 1],
    ['the moment of the first', ['09:00:00'], '09:00:00', 60],
    ['60 seconds after', ['09:00:00'], '09:01:00', null],
    [
      'the sixth within the hour waits for the first to leave it',
      ['09:00:00', '09:01:00', '09:02:00', '09:03:00', '09:04:00'],
      '09:30:00',
      1800,
    ],
    [
      'an hour after the first of five',
      ['09:00:00', '09:01:00', '09:02:00', '09:03:00', '09:04:00'],
      '10:00:00',
      null,
    ],
    [
      'the eleventh of the day waits for the first to be a day old',
      [
        '00:00',
        '00:30',
        '01:00',
        '01:30',
        '03:00',
        '03:30',
        '04:30',
        '05:30',
        '07:00',
        '08:00',
      ].map((minute) => `${minute}:00`),
      '10:00:00',
      14 * 3600,
    ],
  ])('%s', (_, sent, now, retryAfterSeconds) => {
    const decided = decide(sent.map(at), at(now));
    if (retryAfterSeconds === null) expect(decided.ok).toBe(true);
    else
      expect(decided).toEqual({
        ok: false,
        reason: 'TOO_MANY_REQUESTS',
        detail: { retryAfterSeconds },
      });
  });

  test('only the last day is kept', () => {
    const decided = decide(['2026-11-24T09:00:00.000Z', at('08:00:00')], at('09:00:00'));
    expect(decided).toEqual({ ok: true, value: [at('08:00:00'), at('09:00:00')] });
  });
});
