import { foldDocument } from './folding';
import { readResidentId } from './resident-id';
import type { Day, DocumentKind, Sex } from './words';

/** MEM-3: a document as it is kept, and what it says about its holder. */
export interface ReadDocument {
  readonly kind: DocumentKind;
  readonly number: string;
  /** null: the document's number does not tell */
  readonly birthDate: Day | null;
  readonly sex: Sex | null;
}

/**
 * Travel permits to the mainland: Hong Kong and Macau H or M and eight digits (two more counted the
 * issue until 2013), Taiwan eight digits.
 */
const HMT_PERMIT = /^(?:[HM]\d{8}(?:\d{2})?|\d{8})$/;
/** Letters and digits, at least one digit; ICAO 9303 has nine characters, some states print more. */
const PASSPORT = /^(?=.*\d)[A-Z0-9]{5,17}$/;

/** Reads the number of a document as it was typed (MEM-3); null: it is none of this kind. */
export const readDocument = (kind: DocumentKind, written: string): ReadDocument | null => {
  if (kind === 'resident-id') {
    const read = readResidentId(written);
    return read && { kind, ...read };
  }
  const number = foldDocument(written);
  const form = kind === 'hmt-permit' ? HMT_PERMIT : PASSPORT;
  return form.test(number) ? { kind, number, birthDate: null, sex: null } : null;
};
