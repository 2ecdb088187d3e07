import { useSendCode } from '../../client/send-code';
import { LENGTHS, unitsOf } from '../../contract/limits';
import { isPhone, typedCode, typedPhone } from '../../contract/folding';
import { GUARDIAN } from '../../copy/agreements';
import { membershipCopy as copy, RELATION } from '../../copy/membership';
import { Card } from '../../ui/card';
import { CodeField } from '../../ui/code-field';
import { Field } from '../../ui/field';
import { SelectField } from '../../ui/select-field';
import { Stack } from '../../ui/stack';
import { Type } from '../../ui/type';
import { ConsentField } from './consent-field';
import type { ProfileFormState } from './use-profile-form';

const RELATIONS = (Object.keys(RELATION) as (keyof typeof RELATION)[]).map((value) => ({
  value,
  label: RELATION[value],
}));

/** A guardian's informed consent for a member under 14 (MEM-6). */
export const GuardianSection = ({ draft, errors, asGuardian, change, wrong }: ProfileFormState) => {
  const sms = useSendCode('guardian-consent');
  const sendCode = async () => {
    if (!isPhone(draft.guardianPhone)) return wrong({ guardianPhone: copy.guardianPhoneWrong });
    const problem = await sms.sendTo(draft.guardianPhone);
    if (problem) wrong({ guardianCode: problem.sentence });
  };
  return (
    <Card ribbon="wait">
      <Stack gap={16}>
        <Type size={14} tone="soft">
          {asGuardian ? copy.asGuardianNote : copy.guardianNote}
        </Type>
        <Field
          label={copy.guardianName}
          value={draft.guardianName}
          onChange={(guardianName) => change({ guardianName })}
          error={errors.guardianName}
          maxLength={unitsOf(LENGTHS.realName.most)}
        />
        <SelectField
          label={asGuardian ? copy.relationToChild : copy.relation}
          options={RELATIONS}
          value={draft.guardianRelation || undefined}
          onChange={(guardianRelation) => change({ guardianRelation })}
          error={errors.guardianRelation}
        />
        {asGuardian ? null : (
          <>
            <Field
              label={copy.guardianPhone}
              kind="phone"
              value={draft.guardianPhone}
              onChange={(typed) => change({ guardianPhone: typedPhone(typed) })}
              error={errors.guardianPhone}
              maxLength={20}
              hint={copy.guardianPhoneHint}
            />
            <CodeField
              label={copy.guardianCode}
              placeholder={copy.codePlaceholder}
              value={draft.guardianCode}
              onChange={(typed) => change({ guardianCode: typedCode(typed) })}
              hint={
                sms.secondsLeft > 0
                  ? copy.guardianCodeSent
                  : draft.guardianOnFile
                    ? copy.guardianCodeAgain
                    : copy.guardianCodeHint
              }
              error={errors.guardianCode}
              sendLabel={sms.secondsLeft > 0 ? copy.resendIn(sms.secondsLeft) : copy.sendCode}
              waiting={sms.secondsLeft > 0}
              onSend={sendCode}
            />
          </>
        )}
        <ConsentField
          agreement={GUARDIAN}
          sentence={copy.guardianConsent}
          checked={draft.guardianAgrees}
          onChange={(guardianAgrees) => change({ guardianAgrees })}
          error={errors.guardianAgrees}
        />
      </Stack>
    </Card>
  );
};
