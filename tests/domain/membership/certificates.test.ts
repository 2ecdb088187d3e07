import { CERTIFICATE_IDS, CERTIFICATES } from '../../../src/contract/certificates';
import { CERTIFIED_ROLES } from '../../../src/contract/words';
import { CERTIFICATE } from '../../../src/copy/certification';

const of = (prefix: string) => CERTIFICATE_IDS.filter((id) => id.startsWith(prefix)).length;

test('MEM-4, MEM-12: S0’s classes and grounds', () => {
  expect(CERTIFIED_ROLES.map((role) => of(role))).toEqual([1 + 5, 8, 18, 4, 1]);
  expect(['national', 'senior', 'intermediate', 'junior'].map((one) => of(`coach-${one}`))).toEqual(
    [2, 5, 5, 6],
  );
  for (const id of CERTIFICATE_IDS) expect(id.split('-')[0]).toBe(CERTIFICATES[id]);
});

test('no two of them read alike', () => {
  expect(new Set(Object.values(CERTIFICATE)).size).toBe(37);
});
