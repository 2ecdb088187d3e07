import type { LevelClass, PointsTable, Thresholds } from '../../../src/contract/association-points';
import { missing } from '../defect';
import { ASSOCIATION_POINTS } from './association-points';

const { classes, tables, thresholds } = ASSOCIATION_POINTS;

export const tableNames = (): string[] => Object.keys(tables);
export const thresholdsNames = (): string[] => Object.keys(thresholds);

/** PTS-1: the table a tournament names. Throws at a name that no published regulation can have. */
export const pointsTable = (name: string): PointsTable =>
  tables[name] ?? missing(`table of points ${name}`);

/** PTS-2 to PTS-5: thresholds by their name. Throws at a name that no published regulation can have. */
export const thresholdsOf = (name: string): Thresholds =>
  thresholds[name] ?? missing(`thresholds ${name}`);

/** What goes by the class of a level, its letter; undefined: no such class. */
export const classOf = (level: string): LevelClass | undefined => classes[level.charAt(0)];
