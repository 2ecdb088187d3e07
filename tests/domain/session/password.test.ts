import { sessionLimits } from '../../../functions/domain/session/limits';
import { acceptPassword } from '../../../functions/domain/session/password';

const phone = '19900000001';

describe('MEM-1: a password has eight characters, letters and digits, and not the phone', () => {
  test.each([
    ['abcdefg1', true],
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
});
