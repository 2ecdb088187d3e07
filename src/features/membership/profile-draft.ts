import { ageOn } from '../../contract/age';
import { GRADE_ASKED_UNDER, GUARDIAN_CONSENT_UNDER } from '../../contract/limits';
import type { Me } from '../../contract/membership';
import { readResidentId } from '../../contract/resident-id';
import type { Day, DocumentKind, Province, Sex } from '../../contract/words';
import { RELATION } from '../../copy/membership';

/** What is typed into the real-name form; empty where nothing is chosen yet. */
export interface ProfileDraft {
  readonly realName: string;
  readonly documentKind: DocumentKind;
  /** never kept on the device */
  readonly documentNumber: string;
  /** a Day, or empty */
  readonly birthDate: Day;
  readonly sex: Sex | '';
  readonly nationality: string;
  readonly province: Province | '';
  /** '0': not a pupil */
  readonly grade: string;
  readonly unit: { readonly id: string; readonly name: string } | null;
  readonly portraitKey: string;
  readonly guardianName: string;
  readonly guardianRelation: keyof typeof RELATION | '';
  readonly guardianPhone: string;
  /** of the SMS to the guardian's phone; never kept on the device */
  readonly guardianCode: string;
  /** a guardian has consented before: the same one is not asked for a code again */
  readonly guardianOnFile: boolean;
  readonly guardianAgrees: boolean;
  readonly consents: boolean;
  /** MEM-13: consents to being shown by name and unit */
  readonly publishes: boolean;
}

export const emptyDraft: ProfileDraft = {
  realName: '',
  documentKind: 'resident-id',
  documentNumber: '',
  birthDate: '',
  sex: '',
  nationality: 'CN',
  province: '',
  grade: '',
  unit: null,
  portraitKey: '',
  guardianName: '',
  guardianRelation: '',
  guardianPhone: '',
  guardianCode: '',
  guardianOnFile: false,
  guardianAgrees: false,
  consents: false,
  publishes: false,
};

const relationOf = (text: string): ProfileDraft['guardianRelation'] =>
  text in RELATION ? (text as keyof typeof RELATION) : '';

/** What is on file, as a form begins with it; number, guardian's phone and consents are given anew. */
export const draftOf = (
  { profile }: Pick<Me, 'profile'>,
  /** who fills it in as the guardian, if anybody */
  guardianName = '',
): ProfileDraft =>
  profile
    ? {
        ...emptyDraft,
        realName: profile.realName,
        documentKind: profile.documentKind,
        birthDate: profile.birthDate,
        sex: profile.sex,
        nationality: profile.nationality,
        province: profile.province,
        grade: String(profile.grade ?? 0),
        unit: profile.unit,
        portraitKey: profile.portraitKey,
        guardianName: profile.guardian?.name ?? guardianName,
        guardianRelation: relationOf(profile.guardian?.relation ?? ''),
        guardianOnFile: profile.guardian !== null,
      }
    : { ...emptyDraft, guardianName };

/** MEM-3: with a resident ID the number says birth date and sex, and its holder is Chinese. */
export const withDocument = (
  draft: ProfileDraft,
  change: Partial<Pick<ProfileDraft, 'documentKind' | 'documentNumber'>>,
): ProfileDraft => {
  const next = { ...draft, ...change };
  if (next.documentKind !== 'resident-id') {
    const wasCard = draft.documentKind === 'resident-id';
    const leavesChina = next.documentKind === 'foreign-passport' && next.nationality === 'CN';
    return {
      ...next,
      ...(wasCard ? { birthDate: '', sex: '' } : {}),
      nationality: leavesChina ? '' : next.nationality || 'CN',
    };
  }
  const read = readResidentId(next.documentNumber);
  return {
    ...next,
    nationality: 'CN',
    birthDate: read?.birthDate ?? '',
    sex: read?.sex ?? '',
  };
};

/** Whether somebody is younger than so many years. Not before the birth date is known. */
const isUnder = (
  years: number,
  { birthDate }: Pick<ProfileDraft, 'birthDate'>,
  today: Day,
): boolean => birthDate !== '' && birthDate <= today && ageOn(birthDate, today) < years;

/** MEM-6: is a guardian's consent asked for? */
export const needsGuardian = (draft: Pick<ProfileDraft, 'birthDate'>, today: Day): boolean =>
  isUnder(GUARDIAN_CONSENT_UNDER, draft, today);

/** MEM-2: is a school grade asked for? Of coaches and parents it is not. */
export const asksGrade = (draft: Pick<ProfileDraft, 'birthDate'>, today: Day): boolean =>
  isUnder(GRADE_ASKED_UNDER, draft, today);
