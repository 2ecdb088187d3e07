import { View } from '@tarojs/components';
import { aria } from '../../ui/aria';
import { Card } from '../../ui/card';
import { Stack } from '../../ui/stack';
import { Tag } from '../../ui/tag';
import { Type } from '../../ui/type';
import { explanationOf, type EntryRow } from './entry-rows';

const Line = ({ row }: { row: EntryRow }) => (
  <View className="tournament-entry" {...aria({ label: row.label })}>
    <Type size={14} tone="mute" align="right" className="tournament-position">
      {row.position}
    </Type>
    <Stack grow>
      <Stack row wrap gap={8} align="start" justify="between">
        <Type strong>{row.title}</Type>
        <Tag tone={row.tone}>{row.status}</Tag>
      </Stack>
      {row.people ? <Type size={14}>{row.people}</Type> : null}
      {row.unit ? (
        <Type size={14} tone="soft">
          {row.unit}
        </Type>
      ) : null}
      {row.rank ? (
        <Type size={12} tone="soft">
          {row.rank}
        </Type>
      ) : null}
    </Stack>
  </View>
);

/** The lines of a list, with what their order and words mean. */
export const EntryLines = ({ rows }: { rows: readonly EntryRow[] }) => (
  <Stack gap={8}>
    <Type size={12} tone="soft">
      {explanationOf(rows)}
    </Type>
    <Card flush>
      {rows.map((row) => (
        <Line key={row.key} row={row} />
      ))}
    </Card>
  </Stack>
);
