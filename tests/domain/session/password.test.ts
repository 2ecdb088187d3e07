import { sessionLimits } from '../../../functions/domain/session/limits';
import { acceptPassword } from '../../../functions/domain/session/password';

const phone = '19900000001';

describe('MEM-1: a password has eight characters, letters and digits, and not the phone', () => {
  test.each([
    ['kangaroo1', true],
    ['A1 with spaces', true],
    ['abcdef1', false],
    ['abcdefgh', false],
    ['12345678', false],
    ['19900000001', false],
    ['a19900000001', false],
    ['', false],
  ])('%j → %s', (password, accepted) => {
    expect(acceptPassword(password, phone, sessionLimits.password).ok).toBe(accepted);
  });

  test.each(
    [
      [
        'password1',
        'Password123',
        'passw0rd123',
        'qwerty123',
        'Qwertyuiop1',
        'abc123456',
        '123456abc',
      ],
      ['woaini520', 'woaini1314', 'aini1314', 'a12345678', '12345678a', 'aa123456', 'zhang123456'],
      [
        '1qaz2wsx',
        '1q2w3e4r',
        'q1w2e3r4',
        'tennis2024',
        'wang19900101',
        'iloveyou1',
        'admin123',
        'password1!',
      ],
    ].flat(),
  )('%s is what everybody tries first', (password) => {
    expect(acceptPassword(password, phone, sessionLimits.password)).toEqual({
      ok: false,
      reason: 'PASSWORD_COMMON',
    });
  });

  test.each([
    'kangaroo1',
    'rally2026',
    'tennis-abend-7',
    'xu3b7qm2',
    'mima我家的9号',
    'liu83cats',
    '7pandas!',
  ])('%s is nobody else’s', (password) => {
    expect(acceptPassword(password, phone, sessionLimits.password).ok).toBe(true);
  });
});
