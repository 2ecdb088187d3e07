import { LENGTHS, unitsOf } from '../../contract/limits';
import { foldDocument } from '../../contract/folding';
import type { Me } from '../../contract/membership';
import type { DocumentKind, Sex } from '../../contract/words';
import { COUNTRIES } from '../../copy/countries';
import { membershipCopy as copy } from '../../copy/membership';
import { fullDayText } from '../../copy/time';
import { DOCUMENT_KIND, SEX } from '../../copy/words';
import { Card } from '../../ui/card';
import { DateField } from '../../ui/date-field';
import { Field } from '../../ui/field';
import { SelectField } from '../../ui/select-field';
import { Stack } from '../../ui/stack';
import type { ProfileFormState } from './use-profile-form';

const KINDS = (Object.keys(DOCUMENT_KIND) as DocumentKind[]).map((value) => ({
  value,
  label: DOCUMENT_KIND[value],
}));
const SEXES = (Object.keys(SEX) as Sex[]).map((value) => ({ value, label: SEX[value] }));

/** Name and document (MEM-3). With a resident ID the number says the rest. */
export const IdentitySection = ({
  draft,
  errors,
  today,
  frozen,
  change,
  me,
}: ProfileFormState & { me: Me }) => {
  const byNumber = draft.documentKind === 'resident-id';
  const read =
    byNumber && draft.documentNumber && draft.birthDate && draft.sex
      ? `${fullDayText(draft.birthDate)} · ${SEX[draft.sex]}`
      : undefined;
  const onFile = me.profile?.documentMasked;
  return (
    <Card>
      <Stack gap={16}>
        <Field
          label={copy.realName}
          hint={copy.realNameHint}
          value={draft.realName}
          onChange={(realName) => change({ realName })}
          error={errors.realName}
          maxLength={unitsOf(LENGTHS.realName.most)}
          disabled={frozen}
        />
        <SelectField
          label={copy.documentKind}
          options={KINDS}
          value={draft.documentKind}
          onChange={(documentKind) => change({ documentKind })}
          disabled={frozen}
        />
        <Field
          label={copy.documentNumber}
          hint={read ?? (onFile ? copy.documentAgain(onFile) : copy.documentHint)}
          kind={byNumber ? 'id-card' : 'text'}
          value={draft.documentNumber}
          onChange={(typed) => change({ documentNumber: foldDocument(typed) })}
          error={errors.documentNumber}
          maxLength={30}
        />
        {byNumber ? null : (
          <>
            <DateField
              label={copy.birthDate}
              value={draft.birthDate}
              onChange={(birthDate) => change({ birthDate })}
              error={errors.birthDate}
              from="1920-01-01"
              until={today}
              disabled={frozen}
            />
            <SelectField
              label={copy.sex}
              options={SEXES}
              value={draft.sex || undefined}
              onChange={(sex) => change({ sex })}
              error={errors.sex}
              disabled={frozen}
            />
            <SelectField
              label={copy.nationality}
              options={COUNTRIES}
              value={draft.nationality || undefined}
              onChange={(nationality) => change({ nationality })}
              error={errors.nationality}
              search={copy.nationalitySearch}
            />
          </>
        )}
      </Stack>
    </Card>
  );
};
