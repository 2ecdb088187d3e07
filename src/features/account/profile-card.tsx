import type { Me } from '../../contract/membership';
import { accountCopy as copy } from '../../copy/account';
import { REVIEW } from '../../copy/membership';
import { GRADES } from '../../copy/words';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Stack } from '../../ui/stack';
import { Tag } from '../../ui/tag';
import { Type } from '../../ui/type';
import { RoleBadges } from '../role-badges';

const playsFor = ({ profile }: Me): string =>
  [profile?.unit?.name, GRADES.find(({ value }) => value === profile?.grade)?.label]
    .filter(Boolean)
    .join(' · ');

/** Name, state of the review, and the one thing to do next (MEM-2). */
export const ProfileCard = ({ me, onOpen }: { me: Me; onOpen: () => void }) => {
  const words = REVIEW[me.review];
  const roles = me.persons.find(({ memberId }) => memberId === me.memberId)?.certifiedRoles ?? [];
  const toDo = me.review === 'none' || me.review === 'rejected';
  return (
    <Card ribbon={words.tone === 'mute' ? undefined : words.tone}>
      <Stack gap={16}>
        <Stack row gap={12} align="start">
          <Stack grow gap={4}>
            <Type size={22} strong>
              {me.profile?.realName ?? copy.unnamed}
            </Type>
            <Type size={14} tone="soft">
              {[me.phoneMasked, playsFor(me)].filter(Boolean).join(' · ')}
            </Type>
          </Stack>
          <Tag tone={words.tone}>{words.tag}</Tag>
        </Stack>
        <RoleBadges roles={roles} />
        <Stack gap={4}>
          <Type strong>{words.title}</Type>
          {me.review === 'rejected' && me.rejectedBecause ? (
            <Type size={14} tone="stop">
              {me.rejectedBecause}
            </Type>
          ) : null}
          <Type size={14} tone="soft">
            {words.next}
          </Type>
        </Stack>
        {toDo ? <Button onPress={onOpen}>{words.action}</Button> : null}
      </Stack>
    </Card>
  );
};
