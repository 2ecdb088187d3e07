import {
  AssociationPoints,
  type LevelClass,
  type PointsTable,
  type Thresholds,
} from '../../../src/contract/association-points';
import { missing } from '../defect';
import written from './association-points.json';

let read: AssociationPoints | null = null;

/** The association's points as data; read once, when they are first asked for. */
const points = () => (read ??= AssociationPoints.parse(written));

export const tableNames = (): string[] => Object.keys(points().tables);
export const thresholdsNames = (): string[] => Object.keys(points().thresholds);

/** PTS-1: the table a tournament names. Throws at a name that no published regulation can have. */
export const pointsTable = (name: string): PointsTable =>
  points().tables[name] ?? missing(`table of points ${name}`);

/** PTS-2 to PTS-5: thresholds by their name. Throws at a name that no published regulation can have. */
export const thresholdsOf = (name: string): Thresholds =>
  points().thresholds[name] ?? missing(`thresholds ${name}`);

/** What goes by the class of a level, its letter; undefined: no such class. */
export const classOf = (level: string): LevelClass | undefined => points().classes[level.charAt(0)];
