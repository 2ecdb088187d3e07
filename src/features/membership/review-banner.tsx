import type { Me } from '../../contract/membership';
import { membershipCopy as copy, REVIEW } from '../../copy/membership';
import { Card } from '../../ui/card';
import { Stack } from '../../ui/stack';
import { Tag } from '../../ui/tag';
import { Type } from '../../ui/type';

/** Where the review stands and what there is to do (MEM-2). */
export const ReviewBanner = ({ me }: { me: Me }) => {
  const words = REVIEW[me.review];
  return (
    <Card ribbon={words.tone === 'mute' ? undefined : words.tone}>
      <Stack gap={8}>
        <Stack row gap={8} justify="between">
          <Type size={18} strong>
            {words.title}
          </Type>
          <Tag tone={words.tone}>{words.tag}</Tag>
        </Stack>
        {me.review === 'rejected' && me.rejectedBecause ? (
          <Type tone="stop">{`${copy.rejectedBecause}：${me.rejectedBecause}`}</Type>
        ) : null}
        <Type size={14} tone="soft">
          {words.next}
        </Type>
      </Stack>
    </Card>
  );
};
