import type { ClientProblem } from '../../copy/problem';
import { emptyDraft, type ProfileDraft } from './profile-draft';
import type { ProfileErrors } from './profile-check';

type Field = keyof ProfileDraft;

/** The sections of the form from top to bottom, by the id each has on the page. */
const SECTIONS: readonly { readonly id: string; readonly fields: readonly Field[] }[] = [
  {
    id: 'identity',
    fields: ['realName', 'documentKind', 'documentNumber', 'birthDate', 'sex', 'nationality'],
  },
  { id: 'about', fields: ['province', 'grade', 'unit'] },
  { id: 'portrait', fields: ['portraitKey'] },
  {
    id: 'guardian',
    fields: ['guardianName', 'guardianRelation', 'guardianPhone', 'guardianCode', 'guardianAgrees'],
  },
  { id: 'consent', fields: ['consents', 'publishes'] },
];

/** Selector of the first section in which something is wrong. */
export const sectionOf = (errors: ProfileErrors): string | undefined => {
  const first = SECTIONS.find(({ fields }) => fields.some((field) => errors[field]));
  return first && `#${first.id}`;
};

const isField = (path: unknown): path is Field => typeof path === 'string' && path in emptyDraft;

const FIELD: Partial<Record<ClientProblem['reason'], Field>> = {
  DOCUMENT_INVALID: 'documentNumber',
  DOCUMENT_OF_FAMILY: 'documentNumber',
  PERSON_ADULT: 'birthDate',
  NOT_ADULT: 'birthDate',
  BIRTH_DATE_INVALID: 'birthDate',
  SEX_MISMATCH: 'sex',
  GUARDIAN_CONSENT_REQUIRED: 'guardianAgrees',
  GUARDIAN_CODE_REQUIRED: 'guardianCode',
  GUARDIAN_PHONE_OWN: 'guardianPhone',
  CODE_WRONG: 'guardianCode',
  CODE_EXPIRED: 'guardianCode',
  PORTRAIT_REQUIRED: 'portraitKey',
  PORTRAIT_INVALID: 'portraitKey',
  PORTRAIT_TOO_SMALL: 'portraitKey',
  PORTRAIT_TOO_LARGE: 'portraitKey',
  PORTRAIT_NOT_UPRIGHT: 'portraitKey',
  UNIT_UNKNOWN: 'unit',
};

/** Beside which field a refusal of the server stands; undefined: below the whole form. */
export const fieldOfProblem = (
  { reason, params }: ClientProblem,
  { documentKind }: ProfileDraft,
): Field | undefined => {
  if (reason === 'INVALID_REQUEST') return isField(params.path) ? params.path : undefined;
  if (reason === 'NAME_CHARACTER')
    return params.path === 'guardian.name' ? 'guardianName' : 'realName';
  const field = FIELD[reason];
  // a resident ID says birth date and sex, which have no fields of their own then
  const byNumber = documentKind === 'resident-id' && (field === 'birthDate' || field === 'sex');
  return byNumber ? 'documentNumber' : field;
};
