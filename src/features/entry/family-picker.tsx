import { View } from '@tarojs/components';
import { useState } from 'react';
import type { PersonFit } from '../../client/fits';
import type { RosterRule } from '../../contract/roster';
import { hindranceOf, personsCopy } from '../../copy/persons';
import { Button } from '../../ui/button';
import { Sheet } from '../../ui/sheet';
import { Stack } from '../../ui/stack';
import { PersonList, personName } from '../person-list';
import type { ChosenUnit, OwnDraft } from './entry-draft';
import { eventFit, joinNote } from './join-fit';
import { RefusalNote } from './refusal-note';
import { familyRoles } from './roster-check';
import { RosterLine } from './roster-line';

export interface FamilyPickerProps {
  /** the account's other persons, with what fits each */
  people: readonly PersonFit[];
  eventId: string;
  rule: RosterRule;
  own: readonly OwnDraft[];
  /** the unit somebody plays for, where each athlete has their own */
  unitOf: (memberId: string) => ChosenUnit | null;
  onChange: (own: readonly OwnDraft[]) => void;
  error?: string;
}

/** 从家人中选: other persons of the account, who are in at once (MEM-1, ENT-5). Nothing where there is none. */
export const FamilyPicker = ({
  people,
  eventId,
  rule,
  own,
  unitOf,
  onChange,
  error,
}: FamilyPickerProps) => {
  const [choosing, setChoosing] = useState(false);
  if (people.length === 0) return null;
  const rolesOf = (one: PersonFit) =>
    hindranceOf(one.person) === null ? familyRoles(rule, eventFit(one, eventId)) : [];
  const isIn = ({ person }: PersonFit) => own.some(({ memberId }) => memberId === person.memberId);
  const left = people.filter((one) => !isIn(one));
  const add = (memberId: string) => {
    const [role] = left.filter(({ person }) => person.memberId === memberId).flatMap(rolesOf);
    if (role) onChange([...own, { memberId, role, answers: {} }]);
    setChoosing(false);
  };
  return (
    <Stack gap={8}>
      <View>
        {own.map((one) => {
          const known = people.find(({ person }) => person.memberId === one.memberId);
          if (!known) return null;
          const name = personName(known.person);
          return (
            <RosterLine
              key={one.memberId}
              title={name}
              note={one.role === 'athlete' ? (unitOf(one.memberId)?.name ?? null) : null}
              label={name}
              role={one.role}
              roles={rolesOf(known)}
              onRole={(role) =>
                onChange(own.map((other) => (other === one ? { ...one, role } : other)))
              }
              onRemove={() => onChange(own.filter((other) => other !== one))}
            />
          );
        })}
      </View>
      <RefusalNote sentence={error ?? null} />
      {left.length > 0 ? (
        <Button kind="secondary" icon="people" onPress={() => setChoosing(true)}>
          {personsCopy.addFamily}
        </Button>
      ) : null}
      <Sheet
        open={choosing}
        onClose={() => setChoosing(false)}
        title={personsCopy.addFamily}
        note={personsCopy.addFamilyHint}
      >
        <PersonList
          people={left}
          value={undefined}
          onChoose={add}
          noteOf={(one) => joinNote(one, eventId, true)}
          isShut={(one) => rolesOf(one).length === 0}
        />
      </Sheet>
    </Stack>
  );
};
