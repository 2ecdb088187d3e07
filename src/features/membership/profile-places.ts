import type { ClientProblem } from '../../api/problem';
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
    fields: ['guardianName', 'guardianRelation', 'guardianPhone', 'guardianAgrees'],
  },
  { id: 'consent', fields: ['consents'] },
];

/** Selector of the first section in which something is wrong. */
export const sectionOf = (errors: ProfileErrors): string | undefined => {
  const first = SECTIONS.find(({ fields }) => fields.some((field) => errors[field]));
  return first && `#${first.id}`;
};

const isField = (path: unknown): path is Field => typeof path === 'string' && path in emptyDraft;

/** Beside which field a refusal of the server stands; undefined: below the whole form. */
export const fieldOfProblem = (
  { reason, params }: ClientProblem,
  { documentKind }: ProfileDraft,
): Field | undefined => {
  const byNumber = documentKind === 'resident-id';
  switch (reason) {
    case 'DOCUMENT_INVALID':
    case 'DOCUMENT_TAKEN':
      return 'documentNumber';
    case 'BIRTH_DATE_INVALID':
      return byNumber ? 'documentNumber' : 'birthDate';
    case 'SEX_MISMATCH':
      return byNumber ? 'documentNumber' : 'sex';
    case 'GUARDIAN_CONSENT_REQUIRED':
      return 'guardianAgrees';
    case 'PORTRAIT_REQUIRED':
    case 'PORTRAIT_INVALID':
      return 'portraitKey';
    case 'UNIT_UNKNOWN':
      return 'unit';
    case 'INVALID_REQUEST':
      return isField(params.path) ? params.path : undefined;
    default:
      return undefined;
  }
};
