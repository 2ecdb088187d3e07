import { readResidentId } from '../../../src/contract/resident-id';
import type { Day, DocumentKind, Sex } from '../../../src/contract/words';
import { refuse, ok, type Result } from '../result';

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

/** Reads a document number (MEM-3); refuses with DOCUMENT_INVALID. */
export const readDocument = (kind: DocumentKind, written: string): Result<ReadDocument> => {
  if (kind === 'resident-id') {
    const read = readResidentId(written);
    return read ? ok({ kind, ...read }) : refuse('DOCUMENT_INVALID');
  }
  const number = written.trim().toUpperCase();
  const form = kind === 'hmt-permit' ? HMT_PERMIT : PASSPORT;
  return form.test(number)
    ? ok({ kind, number, birthDate: null, sex: null })
    : refuse('DOCUMENT_INVALID');
};
