import { navigateTo } from '@tarojs/taro';
import { entryPath } from '../../client/page-addresses';
import { Card } from '../../ui/card';
import { Stack } from '../../ui/stack';
import { Tag } from '../../ui/tag';
import { Type } from '../../ui/type';
import type { MyEntryRow } from './my-entry-row';

/** One entry of mine: event, my state, what next, until when. */
export const MyEntryCard = ({ row }: { row: MyEntryRow }) => (
  <Card
    ribbon={row.todo ? 'wait' : row.tone === 'go' || row.tone === 'wait' ? row.tone : undefined}
    onPress={() => void navigateTo({ url: entryPath(row.id, row.forWhom) })}
    label={row.label}
  >
    <Stack gap={4}>
      <Stack row wrap align="start" justify="between" gap={8}>
        <Type strong>{row.event}</Type>
        <Tag tone={row.tone}>{row.status}</Tag>
      </Stack>
      {row.whose ? <Type size={14}>{row.whose}</Type> : null}
      <Type size={14} tone="soft" lines={2}>
        {row.tournament}
      </Type>
      {row.lacking ? (
        <Type size={14} tone="wait">
          {row.lacking}
        </Type>
      ) : null}
      {row.until ? (
        <Type size={14} tone={row.todo ? 'wait' : 'soft'}>
          {row.until}
        </Type>
      ) : null}
      {row.team || row.todo ? (
        <Stack row gap={8} align="baseline">
          <Type size={14} tone="soft" className="ui-grow">
            {row.team}
          </Type>
          {row.todo ? (
            <Type size={14} strong tone="court" nowrap>
              {row.todo}
            </Type>
          ) : null}
        </Stack>
      ) : null}
    </Stack>
  </Card>
);
