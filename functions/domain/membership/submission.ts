import { readDocument, type ReadDocument } from '../../../src/contract/document';
import { GUARDIAN_CONSENT_UNDER } from '../../../src/contract/limits';
import type { SubmitProfile } from '../../../src/contract/membership';
import { privateCharacter } from '../../../src/contract/standard-han';
import type { Day, Sex } from '../../../src/contract/words';
import { fullYears } from '../calendar/calendar';
import { ok, refuse, type Result } from '../result';

/** (decided) nobody older enters anything; such a date is a slip of the pen */
const OLDEST_YEARS = 120;

/** Who a submitted profile says a person is: the four things MEM-7 reviews again. */
export interface Identity {
  readonly realName: string;
  readonly document: ReadDocument;
  readonly birthDate: Day;
  readonly sex: Sex;
  readonly guardianNeeded: boolean;
}

/**
 * Reads who the person is from a submission (MEM-2, MEM-3, MEM-6) on a day of Asia/Shanghai.
 * Refuses NAME_CHARACTER for one that no standard maps (MEM-11), DOCUMENT_INVALID, BIRTH_DATE_INVALID, SEX_MISMATCH, GUARDIAN_CONSENT_REQUIRED, and
 * INVALID_REQUEST where a document does not tell what was left out, or contradicts the nationality.
 */
export const readIdentity = (input: SubmitProfile, today: Day): Result<Identity> => {
  const names = { realName: input.realName, 'guardian.name': input.guardian?.name ?? '' };
  for (const [path, name] of Object.entries(names)) {
    const strange = privateCharacter(name);
    if (strange) return refuse('NAME_CHARACTER', { path, ...strange });
  }
  const document = readDocument(input.document.kind, input.document.number);
  if (!document) return refuse('DOCUMENT_INVALID');
  if (document.birthDate && input.birthDate && input.birthDate !== document.birthDate)
    return refuse('BIRTH_DATE_INVALID');
  if (document.sex && input.sex && input.sex !== document.sex) return refuse('SEX_MISMATCH');
  const birthDate = document.birthDate ?? input.birthDate;
  const sex = document.sex ?? input.sex;
  if (!birthDate) return refuse('INVALID_REQUEST', { path: 'birthDate' });
  if (!sex) return refuse('INVALID_REQUEST', { path: 'sex' });
  if (birthDate > today || fullYears(birthDate, today) > OLDEST_YEARS)
    return refuse('BIRTH_DATE_INVALID');
  if (!nationalityFits(document.kind, input.nationality))
    return refuse('INVALID_REQUEST', { path: 'nationality' });
  const guardianNeeded = fullYears(birthDate, today) < GUARDIAN_CONSENT_UNDER;
  if (guardianNeeded && !input.guardian) return refuse('GUARDIAN_CONSENT_REQUIRED');
  return ok({ realName: input.realName, document, birthDate, sex, guardianNeeded });
};

/** A resident ID card is a Chinese citizen's, a foreign passport is not. */
const nationalityFits = (kind: ReadDocument['kind'], nationality: string): boolean =>
  kind === 'hmt-permit' || (kind === 'resident-id') === (nationality === 'CN');
