import type { Me } from '../../contract/membership';
import { realNameCopy } from '../../copy/entry';
import { Card } from '../../ui/card';
import { Stack } from '../../ui/stack';
import { Type } from '../../ui/type';

/** Somebody whose profile is not approved yet is told before anything is typed (ENT-1, MEM-2). */
export const RealNameNote = ({ me }: { me: Me }) => {
  if (me.review === 'approved') return null;
  const { title, note } = realNameCopy[me.review];
  return (
    <Card ribbon={me.review === 'rejected' ? 'stop' : 'wait'}>
      <Stack gap={4}>
        <Type size={18} strong>
          {title}
        </Type>
        <Type size={14} tone="soft">
          {me.review === 'rejected' ? (me.rejectedBecause ?? note) : note}
        </Type>
      </Stack>
    </Card>
  );
};
