import { MEGABYTE, type Span } from '../contract/limits';
import { RANKING_TERMS } from '../contract/ranking-terms';

/** 「4–200」 */
export const spanText = ({ least, most }: Span): string => `${least}–${most}`;

/** 「2 MB」 */
export const megabytesText = (bytes: number): string => `${bytes / MEGABYTE} MB`;

/** 「01:00」, of a whole hour. */
export const hourText = (hour: number): string => `${String(hour).padStart(2, '0')}:00`;

const { groups, first } = RANKING_TERMS.yearEnd;
/** 「U10–U16 各榜前 100 名」: who may be objected to (RNK-11). */
export const putOutText = `${groups[0]}–${groups[groups.length - 1]} 各榜前 ${first} 名`;
