import type { PersonOfAccount } from '../../contract/membership';
import { familyCopy as copy } from '../../copy/family';
import { REVIEW } from '../../copy/membership';
import { fullDayText } from '../../copy/time';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Stack } from '../../ui/stack';
import { Tag } from '../../ui/tag';
import { Type } from '../../ui/type';
import { RoleBadges } from '../role-badges';

export interface PersonCardProps {
  person: PersonOfAccount;
  onOpen: () => unknown;
  /** of a child whose profile is there: whether it is shown by name and unit (MEM-13) */
  onPrivacy?: () => unknown;
  /** whose profile is there: what they are certified as (MEM-4) */
  onRoles?: () => unknown;
  /** of a child */
  onRemove?: () => void;
}

/** A person of the account: who they are, where their review stands, and what can be done for them (MEM-1). */
export const PersonCard = ({ person, onOpen, onPrivacy, onRoles, onRemove }: PersonCardProps) => {
  const words = person.leaving ? copy.leaving : REVIEW[person.review];
  const name = person.name ?? copy.unnamed;
  const about = [
    person.as === 'self' ? copy.self : copy.child,
    person.birthDate && copy.born(fullDayText(person.birthDate)),
  ];
  return (
    <Card ribbon={words.tone === 'mute' ? undefined : words.tone}>
      <Stack gap={12}>
        <Stack row gap={12} align="start">
          <Stack grow gap={4}>
            <Type size={18} strong>
              {name}
            </Type>
            <Type size={14} tone="soft">
              {about.filter(Boolean).join(' · ')}
            </Type>
          </Stack>
          <Tag tone={words.tone}>{words.tag}</Tag>
        </Stack>
        <RoleBadges roles={person.certifiedRoles} />
        <Stack row wrap gap={4}>
          <Button kind="secondary" fit onPress={onOpen}>
            {person.review === 'none' ? copy.fill : copy.open}
          </Button>
          {onRoles ? (
            <Button kind="plain" fit label={copy.rolesOf(name)} onPress={onRoles}>
              {copy.roles}
            </Button>
          ) : null}
          {onPrivacy ? (
            <Button kind="plain" fit label={copy.privacyOf(name)} onPress={onPrivacy}>
              {copy.privacy}
            </Button>
          ) : null}
          {onRemove ? (
            <Button kind="plain" fit label={copy.removeOf(name)} onPress={onRemove}>
              {copy.remove}
            </Button>
          ) : null}
        </Stack>
      </Stack>
    </Card>
  );
};
