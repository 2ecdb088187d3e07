import { readResidentId } from '../../src/contract/resident-id';

// Invented numbers: the region codes 110000, 310000 … name whole provinces and are on nobody's card.
// Sums by hand with the weights 7 9 10 5 8 4 2 1 6 3 7 9 10 5 8 4 2 (MEM-3, GB 11643).
describe('MEM-3: a resident ID number', () => {
  test.each([
    // 7+9 +4+6+6 +9 +5 +2 = 48, 48 mod 11 = 4 → 8
    ['110000201201010018', '2012-01-01', 'M'],
    // 7+9 +4+6+6 +9 +5 +4 = 50, 50 mod 11 = 6 → 6
    ['110000201201010026', '2012-01-01', 'F'],
    // 21+9 +4+6 +7+18 +20+45 +6 = 136, 136 mod 11 = 4 → 8
    ['310000201012290038', '2010-12-29', 'M'],
    // 28+36 +2+9+48+27 +27 +5 +2 = 184, 184 mod 11 = 8 → 4
    ['440000198903010014', '1989-03-01', 'M'],
    // 7+9 +4 +18 +20+45 +8 = 111, 111 mod 11 = 1 → 0; 29 February of a leap year
    ['110000200002290040', '2000-02-29', 'F'],
    // 35 +4+6+3 +54+10+25 +8 = 145, 145 mod 11 = 2 → X
    ['50000020110615004X', '2011-06-15', 'F'],
  ])('%s is read', (number, birthDate, sex) => {
    expect(readResidentId(number)).toEqual({ number, birthDate, sex });
  });

  test.each([
    ['the check digit is one off', '110000201201010019'],
    ['two neighbours changed places', '110000201201100018'],
    ['17 characters', '11000020120101001'],
    ['19 characters', '1100002012010100188'],
    ['the old form of 15', '110000120101001'],
    ['letters', '11000020120101001A'],
    ['an X in the middle', '1100002012X1010018'],
    ['empty', ''],
    ['29 February of a common year, check digit right', '110000201102290018'],
    ['a 13th month, check digit right', '110000201113010018'],
    ['a region that does not exist, check digit right', '990000201201010011'],
    ['born in 1899, check digit right', '110000189912310018'],
  ])('%s is refused', (_, number) => {
    expect(readResidentId(number)).toBeNull();
  });

  test('spaces around it and a small x are forgiven', () => {
    expect(readResidentId(' 50000020110615004x ')?.number).toBe('50000020110615004X');
  });

  test('every single wrong digit is caught', () => {
    const right = '110000201201010018';
    for (let at = 0; at < 17; at++) {
      const wrong = `${right.slice(0, at)}${(Number(right[at]) + 1) % 10}${right.slice(at + 1)}`;
      expect(readResidentId(wrong)).toBeNull();
    }
  });
});
