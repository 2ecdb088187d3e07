import { View } from '@tarojs/components';
import type { SlotView } from '../../contract/entry-state';
import { rosterCopy } from '../../copy/entry-page';
import { ROLE } from '../../copy/words';
import { CheckField } from '../../ui/check-field';
import { Fold } from '../../ui/fold';
import { Type } from '../../ui/type';
import { slotName } from '../entry-people';

/** More than these are folded away: whoever wants to invite somebody need not pass by all of them. */
const SHOWN = 6;

export interface PresentPeopleProps {
  /** all but the initiator */
  people: readonly SlotView[];
  /** slot ids of those who are to go */
  remove: readonly string[];
  onRemove: (remove: readonly string[]) => void;
}

/** Who stands in the entry now, each to be taken out. */
export const PresentPeople = ({ people, remove, onRemove }: PresentPeopleProps) => {
  const list = people.map((slot) => (
    <CheckField
      key={slot.id}
      checked={remove.includes(slot.id)}
      label={`${rosterCopy.removeMark} ${slotName(slot)}`}
      onChange={(on) => onRemove(on ? [...remove, slot.id] : remove.filter((id) => id !== slot.id))}
    >
      <Type>{`${rosterCopy.removeMark} ${slotName(slot)}`}</Type>
      <Type size={12} tone="soft">
        {ROLE[slot.role]}
      </Type>
    </CheckField>
  ));
  if (people.length > SHOWN)
    return <Fold title={rosterCopy.presentMany(people.length)}>{list}</Fold>;
  return (
    <View>
      <Type size={14} strong>
        {rosterCopy.present}
      </Type>
      {people.length === 0 ? <Type tone="soft">{rosterCopy.presentNone}</Type> : null}
      {list}
    </View>
  );
};
