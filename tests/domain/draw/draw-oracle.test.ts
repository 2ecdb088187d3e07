import fc from 'fast-check';
import { drawFaults } from '../../../functions/domain/draw/draw-faults';
import { drawGroups } from '../../../functions/domain/draw/groups';
import { drawKnockOut } from '../../../functions/domain/draw/knock-out';
import { digest } from '../../support/sha256';
import { aRandomDraw, CASES } from './a-draw-file';
import { oracleGroups, oracleKnockOut } from './draw-oracle';

test('1,000 random knock-outs: the lines and the lots of the slow oracle (DRW-1, DRW-3, DRW-4, DRW-6)', () => {
  fc.assert(
    fc.property(aRandomDraw(18), (file) => {
      expect(drawFaults(file)).toEqual([]);
      const { positions, lots } = oracleKnockOut(file);
      expect(drawKnockOut(file, digest)).toEqual({ positions, lots });
    }),
    CASES,
  );
});

test('larger ones too, above the 64 lines that the format lists', () => {
  fc.assert(
    fc.property(aRandomDraw(140), (file) => {
      const { positions, lots } = oracleKnockOut({ ...file, separateUnits: null });
      expect(drawKnockOut({ ...file, separateUnits: null }, digest)).toEqual({ positions, lots });
    }),
    { ...CASES, numRuns: 60 },
  );
});

test('1,000 random groups: those of the slow oracle (DRW-3)', () => {
  fc.assert(
    fc.property(aRandomDraw(16), fc.integer({ min: 1, max: 6 }), (file, wanted) => {
      const groups = Math.min(wanted, file.entries.length);
      expect(drawGroups(file, groups, digest)).toEqual(oracleGroups({ ...file, groups }));
    }),
    CASES,
  );
});
