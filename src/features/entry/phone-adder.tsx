import { useState } from 'react';
import type { Invitee } from '../../contract/entries';
import { readPeople, type PastedPerson } from '../../contract/pasted-people';
import { formCopy } from '../../copy/entry';
import { Button } from '../../ui/button';
import { Field } from '../../ui/field';
import { Stack } from '../../ui/stack';
import { Type } from '../../ui/type';

export interface PhoneAdderProps {
  typed: string;
  onType: (typed: string) => void;
  invitees: readonly Invitee[];
  onAdd: (invitees: readonly Invitee[]) => void;
  /** of singles that a leader enters (ENT-1): one athlete */
  one?: boolean;
  error?: string;
}

/** Room for a whole group chat's list: some two hundred lines. */
const PASTE_LENGTH = 10_000;

/**
 * Type or paste phone numbers, one or many at once, with names beside them or without (ENT-5); says what was found and
 * what was not. What looks like a number and is none stays in the field and is named.
 */
export const PhoneAdder = ({ typed, onType, invitees, onAdd, one, error }: PhoneAdderProps) => {
  const [wrong, setWrong] = useState<string | null>(null);
  /** what a paste of several lines has come to */
  const [found, setFound] = useState<string | null>(null);
  const add = () => {
    const read = readPeople(typed);
    const isKnown = ({ phone }: PastedPerson) => invitees.some((one) => one.phone === phone);
    const known = read.people.filter(isKnown).map(({ phone }) => phone);
    const fresh = read.people.filter((one) => !isKnown(one));
    if (fresh.length > 0)
      onAdd(
        fresh.map(({ phone, name }) => ({
          ...{ phone, role: 'athlete' as const },
          ...(name === null ? {} : { note: name }),
        })),
      );
    onType(read.wrong.join('，'));
    setFound(formCopy.found(fresh.length, read.linesWithout));
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
        label={one ? formCopy.inviteOne : formCopy.invite}
        hint={one ? formCopy.inviteOneHint : formCopy.inviteHint}
        error={wrong ?? error}
        value={typed}
        onChange={(next) => {
          setWrong(null);
          setFound(null);
          onType(next);
        }}
        placeholder={one ? formCopy.inviteOnePlaceholder : formCopy.invitePlaceholder}
        maxLength={PASTE_LENGTH}
        multiline
        onConfirm={add}
      />
      {found ? (
        <Type size={14} tone="go">
          {found}
        </Type>
      ) : null}
      {typed.trim() ? (
        <Button kind="secondary" icon="plus" onPress={add}>
          {formCopy.add}
        </Button>
      ) : null}
    </Stack>
  );
};
