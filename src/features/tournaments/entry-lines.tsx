import { View } from '@tarojs/components';
import { listCopy } from '../../copy/tournaments';
import { aria } from '../../ui/aria';
import { Card } from '../../ui/card';
import { classNames } from '../../ui/class-names';
import { Stack } from '../../ui/stack';
import { Tag } from '../../ui/tag';
import { Type } from '../../ui/type';
import { explanationOf, type EntryRow } from './entry-rows';
import { ListedName } from './place-lines';

const Line = ({ row }: { row: EntryRow }) => (
  <View
    className={classNames('tournament-entry', row.mine && 'tournament-mine')}
    {...aria({ label: row.label })}
  >
    <Type size={14} tone="mute" align="right" className="tournament-position">
      {row.position}
    </Type>
    <Stack grow>
      <Stack row wrap gap={8} align="start" justify="between">
        {row.team ? <Type strong>{row.team}</Type> : <View />}
        <Stack row gap={4}>
          {row.mine ? <Tag tone="ball">{listCopy.mine}</Tag> : null}
          <Tag tone={row.tone}>{row.status}</Tag>
        </Stack>
      </Stack>
      {row.people.map(({ key, name, rank, athlete }) => (
        <ListedName key={key} name={name} notes={[rank]} athlete={athlete} />
      ))}
      {row.unit ? (
        <Type size={14} tone="soft">
          {row.unit}
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
