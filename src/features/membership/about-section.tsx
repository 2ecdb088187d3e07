import { membershipCopy as copy } from '../../copy/membership';
import { GRADES, PROVINCE_OPTIONS } from '../../copy/words';
import { Card } from '../../ui/card';
import { SelectField } from '../../ui/select-field';
import { Stack } from '../../ui/stack';
import { asksGrade } from './profile-draft';
import { UnitField } from './unit-field';
import type { ProfileFormState } from './use-profile-form';

const GRADE_OPTIONS = [
  ...GRADES.map(({ value, label }) => ({ value: String(value), label })),
  { value: '0', label: copy.noGrade },
];

/** Where the person plays for: province, grade, unit. May change without a new review (MEM-7). */
export const AboutSection = ({ draft, errors, today, change }: ProfileFormState) => (
  <Card>
    <Stack gap={16}>
      <SelectField
        label={copy.province}
        options={PROVINCE_OPTIONS}
        value={draft.province || undefined}
        onChange={(province) => change({ province })}
        error={errors.province}
      />
      {asksGrade(draft, today) ? (
        <SelectField
          label={copy.grade}
          hint={copy.gradeHint}
          options={GRADE_OPTIONS}
          value={draft.grade || undefined}
          onChange={(grade) => change({ grade })}
          error={errors.grade}
        />
      ) : null}
      <UnitField
        unit={draft.unit}
        province={draft.province}
        onChange={(unit) => change({ unit })}
        error={errors.unit}
      />
    </Stack>
  </Card>
);
