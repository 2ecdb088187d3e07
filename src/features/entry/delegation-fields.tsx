import { formCopy } from '../../copy/entry';
import { Field } from '../../ui/field';
import { Fold } from '../../ui/fold';
import { Stack } from '../../ui/stack';
import type { Delegation } from './entry-draft';
import { contactError } from './form-check';

export interface DelegationFieldsProps {
  value: Delegation;
  onChange: (value: Delegation) => void;
  error: string | null;
}

/** ENT-17: leader, coach and others of a singles player; folded, each may stay empty. */
export const DelegationFields = ({ value, onChange, error }: DelegationFieldsProps) => {
  const filled = [value.leader.name, value.coach.name, value.others].some((text) => text.trim());
  const contact = (who: 'leader' | 'coach', name: string, phone: string) => (
    <>
      <Field
        label={name}
        value={value[who].name}
        maxLength={30}
        onChange={(typed) => onChange({ ...value, [who]: { ...value[who], name: typed } })}
      />
      <Field
        label={phone}
        kind="phone"
        value={value[who].phone}
        maxLength={11}
        error={value[who].phone.length < 11 ? undefined : (contactError(value[who]) ?? undefined)}
        onChange={(typed) => onChange({ ...value, [who]: { ...value[who], phone: typed } })}
      />
    </>
  );
  return (
    <Fold
      title={formCopy.delegation}
      note={filled ? formCopy.delegationFilled : undefined}
      startsOpen={error !== null}
    >
      <Stack gap={16}>
        {contact('leader', formCopy.leaderName, formCopy.leaderPhone)}
        {contact('coach', formCopy.coachName, formCopy.coachPhone)}
        <Field
          label={formCopy.companions}
          value={value.others}
          maxLength={200}
          error={error ?? undefined}
          onChange={(others) => onChange({ ...value, others })}
        />
      </Stack>
    </Fold>
  );
};
