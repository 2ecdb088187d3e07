import { useState } from 'react';
import type { Invitee } from '../../contract/entries';
import { readPhones } from '../../contract/folding';
import { formCopy } from '../../copy/entry';
import { Button } from '../../ui/button';
import { Field } from '../../ui/field';
import { Stack } from '../../ui/stack';

export interface PhoneAdderProps {
  typed: string;
  onType: (typed: string) => void;
  invitees: readonly Invitee[];
  onAdd: (phones: readonly string[]) => void;
  error?: string;
}

/** Type or paste phone numbers, one or many at once; what is no number stays in the field and is named. */
export const PhoneAdder = ({ typed, onType, invitees, onAdd, error }: PhoneAdderProps) => {
  const [wrong, setWrong] = useState<string | null>(null);
  const add = () => {
    const read = readPhones(typed);
    const known = read.phones.filter((phone) => invitees.some((one) => one.phone === phone));
    const fresh = read.phones.filter((phone) => !known.includes(phone));
    if (fresh.length > 0) onAdd(fresh);
    onType(read.wrong.join('，'));
    setWrong(
      read.wrong.length > 0
        ? formCopy.notPhones(read.wrong)
        : known.length > 0
          ? formCopy.alreadyThere(known)
          : fresh.length === 0
            ? formCopy.noPhone
            : null,
    );
  };
  return (
    <Stack gap={8}>
      <Field
        label={formCopy.invite}
        hint={formCopy.inviteHint}
        error={wrong ?? error}
        value={typed}
        onChange={(next) => {
          setWrong(null);
          onType(next);
        }}
        placeholder={formCopy.invitePlaceholder}
        maxLength={1000}
        multiline
        onConfirm={add}
      />
      {typed.trim() ? (
        <Button kind="secondary" icon="plus" onPress={add}>
          {formCopy.add}
        </Button>
      ) : null}
    </Stack>
  );
};
