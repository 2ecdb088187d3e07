import { View } from '@tarojs/components';
import type { Invitee } from '../../contract/entries';
import type { Role } from '../../contract/words';
import { spacedPhone } from './phone-list';
import { inviteeNote } from './roster-check';
import { RosterLine } from './roster-line';

export interface InviteeListProps {
  invitees: readonly Invitee[];
  onChange: (invitees: readonly Invitee[]) => void;
  roles: readonly Role[];
  ownMasked: string;
}

/** The numbers to be invited, with what was noted beside them, a role each, each to be taken out again. */
export const InviteeList = ({ invitees, onChange, roles, ownMasked }: InviteeListProps) => (
  <View>
    {invitees.map((invitee) => (
      <RosterLine
        key={invitee.phone}
        title={[invitee.note, spacedPhone(invitee.phone)].filter(Boolean).join(' ')}
        note={inviteeNote(invitee, invitees, ownMasked)}
        label={invitee.note ?? invitee.phone}
        role={invitee.role}
        roles={roles}
        onRole={(role) =>
          onChange(invitees.map((one) => (one === invitee ? { ...one, role } : one)))
        }
        onRemove={() => onChange(invitees.filter((one) => one !== invitee))}
      />
    ))}
  </View>
);
