import { View } from '@tarojs/components';
import { useState } from 'react';
import { formCopy } from '../../copy/entry';
import { Chip, Chips } from '../../ui/chip';
import { OptionList } from '../../ui/select-field';
import type { EventChoice } from './event-choice';

/** From so many events on a group is looked for before the event. */
const MANY = 12;

/** The groups of a list of events that is long and of several groups, in its order; else none. */
export const groupsOf = (choices: readonly EventChoice[]): { id: string; name: string }[] => {
  const groups = new Map(choices.map(({ groupId, groupName }) => [groupId, groupName]));
  return choices.length < MANY || groups.size < 2
    ? []
    : [...groups].map(([id, name]) => ({ id, name }));
};

export interface EventOptionsProps {
  choices: readonly EventChoice[];
  value: string | null;
  onChoose: (id: string) => void;
}

/** Events to choose from; a long list can be narrowed to a group. */
export const EventOptions = ({ choices, value, onChoose }: EventOptionsProps) => {
  const groups = groupsOf(choices);
  const [wanted, setWanted] = useState<string | null>(null);
  const group = groups.some(({ id }) => id === wanted) ? wanted : null;
  const shown = choices.filter(({ groupId }) => group === null || groupId === group);
  return (
    <View>
      {groups.length > 0 ? (
        <Chips scroll>
          <Chip chosen={group === null} onPress={() => setWanted(null)}>
            {formCopy.allGroups}
          </Chip>
          {groups.map(({ id, name }) => (
            <Chip key={id} chosen={group === id} onPress={() => setWanted(id)}>
              {name}
            </Chip>
          ))}
        </Chips>
      ) : null}
      <OptionList
        options={shown.map(({ id, name, note, open }) => ({
          ...{ value: id, label: name, note },
          disabled: !open,
        }))}
        value={value ?? undefined}
        onChoose={onChoose}
      />
    </View>
  );
};
