import { Card } from '../../ui/card';
import { Stack } from '../../ui/stack';
import { Tag } from '../../ui/tag';
import { Type } from '../../ui/type';
import { inboxCopy } from '../../copy/inbox';
import type { MessageRow } from './message-row';

export interface MessageCardProps {
  row: MessageRow;
  onOpen: () => void;
}

/** One message; what is unread says so in a word and in its ribbon. */
export const MessageCard = ({ row, onOpen }: MessageCardProps) => (
  <Card ribbon={row.read ? undefined : 'court'} onPress={onOpen} label={row.label}>
    <Stack gap={4}>
      <Stack row wrap align="start" justify="between" gap={8}>
        <Type strong={!row.read}>{row.title}</Type>
        {row.read ? null : <Tag tone="court">{inboxCopy.isNew}</Tag>}
      </Stack>
      <Type size={14}>{row.body}</Type>
      {row.about ? (
        <Type size={14} tone="soft" lines={2}>
          {row.about}
        </Type>
      ) : null}
      <Type size={12} tone="soft">
        {row.when}
      </Type>
    </Stack>
  </Card>
);
