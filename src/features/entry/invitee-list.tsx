import { View } from '@tarojs/components';
import { useState } from 'react';
import type { Invitee } from '../../contract/entries';
import type { Role } from '../../contract/words';
import { formCopy } from '../../copy/entry';
import { ROLE } from '../../copy/words';
import { Chip } from '../../ui/chip';
import { Icon } from '../../ui/icon';
import { Press } from '../../ui/press';
import { OptionList } from '../../ui/select-field';
import { Sheet } from '../../ui/sheet';
import { Type } from '../../ui/type';
import { spacedPhone } from './phone-list';
import { inviteeNote } from './roster-check';

export interface InviteeListProps {
  invitees: readonly Invitee[];
  onChange: (invitees: readonly Invitee[]) => void;
  /** Where there is only one there is nothing to choose. */
  roles: readonly Role[];
  ownMasked: string;
}

/** The numbers to be invited, a role each, each to be taken out again. */
export const InviteeList = ({ invitees, onChange, roles, ownMasked }: InviteeListProps) => {
  const [editing, setEditing] = useState<string | null>(null);
  const edited = invitees.find(({ phone }) => phone === editing);
  const setRole = (role: Role) => {
    onChange(invitees.map((one) => (one.phone === editing ? { ...one, role } : one)));
    setEditing(null);
  };
  return (
    <View>
      {invitees.map((invitee) => {
        const { phone, role } = invitee;
        const note = inviteeNote(invitee, invitees, ownMasked);
        return (
          <View key={phone} className="entry-invitee">
            <View className="ui-grow">
              <Type>{spacedPhone(phone)}</Type>
              {note ? (
                <Type size={12} tone="wait">
                  {note}
                </Type>
              ) : null}
            </View>
            {roles.length > 1 ? (
              <Chip opens onPress={() => setEditing(phone)}>
                {ROLE[role]}
              </Chip>
            ) : (
              <Type size={14} tone="soft">
                {ROLE[role]}
              </Type>
            )}
            <Press
              className="entry-icon-press"
              label={`${formCopy.remove} ${phone}`}
              onPress={() => onChange(invitees.filter((one) => one !== invitee))}
            >
              <Icon name="close" size={20} />
            </Press>
          </View>
        );
      })}
      <Sheet
        open={edited !== undefined}
        onClose={() => setEditing(null)}
        title={formCopy.roleOf(editing ?? '')}
      >
        <OptionList
          options={roles.map((role) => ({ value: role, label: ROLE[role] }))}
          value={edited?.role}
          onChoose={setRole}
        />
      </Sheet>
    </View>
  );
};
