import { proofOf } from '../../client/challenges';
import { readDocument } from '../../contract/document';
import { foldDocument, isPhone } from '../../contract/folding';
import { charactersIn, LENGTHS, SMS_CODE } from '../../contract/limits';
import type { SubmitProfile } from '../../contract/membership';
import type { Day } from '../../contract/words';
import { GUARDIAN, PUBLICATION } from '../../copy/agreements';
import { membershipCopy as copy } from '../../copy/membership';
import { asksGrade, needsGuardian, type ProfileDraft } from './profile-draft';

export type ProfileErrors = Partial<Record<keyof ProfileDraft, string>>;

const hasName = (text: string): boolean => {
  const characters = charactersIn(text.trim());
  return characters >= LENGTHS.realName.least && characters <= LENGTHS.realName.most;
};

const isCode = (text: string): boolean => text.length === SMS_CODE.digits;

/** What is missing or wrong, field by field, in words (MEM-2, MEM-3, MEM-6); the server judges again. */
export const wrongIn = (draft: ProfileDraft, today: Day, asGuardian = false): ProfileErrors => {
  const wrong: ProfileErrors = {};
  if (!hasName(draft.realName)) wrong.realName = copy.realNameWrong;
  if (foldDocument(draft.documentNumber) === '')
    wrong.documentNumber = copy.documentMissing[draft.documentKind];
  else if (!readDocument(draft.documentKind, draft.documentNumber))
    wrong.documentNumber = copy.documentWrong[draft.documentKind];
  else {
    if (!draft.birthDate) wrong.birthDate = copy.birthDateWrong;
    else if (draft.birthDate > today) wrong.birthDate = copy.birthDateFuture;
    if (!draft.sex) wrong.sex = copy.sexWrong;
  }
  if (!draft.nationality) wrong.nationality = copy.nationalityWrong;
  else if (draft.documentKind === 'foreign-passport' && draft.nationality === 'CN')
    wrong.nationality = copy.nationalityForeign;
  if (!draft.province) wrong.province = copy.provinceWrong;
  if (asksGrade(draft, today) && !draft.grade) wrong.grade = copy.gradeWrong;
  if (!draft.portraitKey) wrong.portraitKey = copy.portraitWrong;
  if (!draft.consents) wrong.consents = copy.consentWrong;
  if (needsGuardian(draft, today)) {
    if (!hasName(draft.guardianName)) wrong.guardianName = copy.guardianNameWrong;
    if (!draft.guardianRelation) wrong.guardianRelation = copy.relationWrong;
    // the account's own, where the guardian fills it in
    if (!asGuardian && !isPhone(draft.guardianPhone)) wrong.guardianPhone = copy.guardianPhoneWrong;
    const known = asGuardian || (draft.guardianOnFile && !draft.publishes);
    if (draft.guardianCode === '' ? !known : !isCode(draft.guardianCode))
      wrong.guardianCode = copy.guardianCodeWrong;
    if (!draft.guardianAgrees) wrong.guardianAgrees = copy.guardianConsentWrong;
  }
  return wrong;
};

/** A draft in which nothing is wrong, as the API wants it; null while something is. */
export const submissionOf = (
  draft: ProfileDraft,
  today: Day,
  asGuardian = false,
): Omit<SubmitProfile, 'for'> | null => {
  const { birthDate, sex, province, guardianRelation } = draft;
  if (Object.keys(wrongIn(draft, today, asGuardian)).length > 0) return null;
  if (!birthDate || !sex || !province) return null;
  return {
    realName: draft.realName.trim(),
    document: { kind: draft.documentKind, number: foldDocument(draft.documentNumber) },
    birthDate,
    sex,
    nationality: draft.nationality,
    province,
    grade: asksGrade(draft, today) ? Number(draft.grade) || null : null,
    unitId: draft.unit?.id ?? null,
    portraitKey: draft.portraitKey,
    guardian:
      needsGuardian(draft, today) && guardianRelation
        ? {
            name: draft.guardianName.trim(),
            relation: guardianRelation,
            phone: asGuardian ? undefined : draft.guardianPhone,
            textVersion: GUARDIAN.version,
            ...(draft.guardianCode === ''
              ? {}
              : { proof: proofOf(draft.guardianPhone, draft.guardianCode) }),
          }
        : null,
    sensitiveDataConsent: true,
    ...(draft.publishes ? { publication: PUBLICATION.version } : {}),
  };
};
