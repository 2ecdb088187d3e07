import { View } from '@tarojs/components';
import { useState } from 'react';
import type { Role } from '../../contract/words';
import { formCopy } from '../../copy/entry';
import { ROLE } from '../../copy/words';
import { Chip } from '../../ui/chip';
import { Icon } from '../../ui/icon';
import { Press } from '../../ui/press';
import { OptionList } from '../../ui/select-field';
import { Sheet } from '../../ui/sheet';
import { Type } from '../../ui/type';

export interface RosterLineProps {
  title: string;
  note: string | null;
  role: Role;
  /** Where there is only one there is nothing to choose. */
  roles: readonly Role[];
  /** who it is, for the sheet of roles and for taking them out */
  label: string;
  onRole: (role: Role) => void;
  onRemove: () => void;
}

/** Somebody who is to stand in the entry: a role, and the way to take them out again. */
export const RosterLine = ({
  title,
  note,
  role,
  roles,
  label,
  onRole,
  onRemove,
}: RosterLineProps) => {
  const [editing, setEditing] = useState(false);
  return (
    <View className="entry-invitee">
      <View className="ui-grow">
        <Type>{title}</Type>
        {note ? (
          <Type size={12} tone="wait">
            {note}
          </Type>
        ) : null}
      </View>
      {roles.length > 1 ? (
        <Chip opens onPress={() => setEditing(true)}>
          {ROLE[role]}
        </Chip>
      ) : (
        <Type size={14} tone="soft">
          {ROLE[role]}
        </Type>
      )}
      <Press
        className="ui-icon-press entry-icon-press"
        label={`${formCopy.remove} ${label}`}
        onPress={onRemove}
      >
        <Icon name="close" size={20} />
      </Press>
      <Sheet open={editing} onClose={() => setEditing(false)} title={formCopy.roleOf(label)}>
        <OptionList
          options={roles.map((one) => ({ value: one, label: ROLE[one] }))}
          value={role}
          onChoose={(next) => {
            onRole(next);
            setEditing(false);
          }}
        />
      </Sheet>
    </View>
  );
};
