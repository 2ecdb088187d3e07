import type { EntryKind } from '../../../src/contract/words';
import type { Scale } from '../../../src/contract/association-points';
import { thresholdsOf } from './association';

/** The scale for so many (athletes, pairs or teams) who played a counting match; null: nobody gets points. */
export const scaleFor = (thresholds: string, kind: EntryKind, played: number): Scale | null =>
  thresholdsOf(thresholds).scales[kind].find(({ least }) => played >= least) ?? null;
