import { canonical } from '../../functions/domain/canonical';

/** Alike as data, whatever realm made them: jest's own differs from Node's. */
export const same = (one: unknown, other: unknown): boolean => canonical(one) === canonical(other);
