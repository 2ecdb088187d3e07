import { View } from '@tarojs/components';
import { acceptanceCopy as copy } from '../../copy/acceptance';
import { Card } from '../../ui/card';
import { classNames } from '../../ui/class-names';
import { Stack } from '../../ui/stack';
import { Tag } from '../../ui/tag';
import { Type } from '../../ui/type';
import type { AcceptedLine, ListSection, MyLine } from './acceptance-view';

const Line = ({ line }: { line: AcceptedLine }) => (
  <View className={classNames('acceptance-line', line.mine && 'acceptance-mine')}>
    <Type size={14} tone="mute" align="right" className="acceptance-within">
      {line.within}
    </Type>
    <Stack grow>
      <Stack row wrap gap={8} align="start" justify="between">
        <Type strong={!line.gone} tone={line.gone ? 'mute' : 'ink'}>
          {line.team ?? line.names.join('、')}
        </Type>
        <Stack row gap={4}>
          {line.mine ? <Tag tone="ball">{copy.mine}</Tag> : null}
          {line.gone ? <Tag tone="mute">{copy.gone}</Tag> : null}
        </Stack>
      </Stack>
      {line.team ? <Type size={14}>{line.names.join('、')}</Type> : null}
      {line.unit ? (
        <Type size={14} tone="soft">
          {line.unit}
        </Type>
      ) : null}
      <Type size={12} tone="soft">
        {line.ground}
      </Type>
    </Stack>
  </View>
);

/** The lists one after another; where one ends the next begins with its name: that is the cut. */
export const AcceptedLines = ({ sections }: { sections: readonly ListSection[] }) => (
  <Stack gap={16}>
    {sections.map(({ as, title, lines }) => (
      <Stack key={as} gap={8}>
        <Type size={18} strong>
          {title}
        </Type>
        <Card flush>
          {lines.map((line) => (
            <Line key={line.key} line={line} />
          ))}
        </Card>
      </Stack>
    ))}
  </Stack>
);

/** Where the account's own stand, first of all. */
export const MyLines = ({ lines }: { lines: readonly MyLine[] }) => (
  <Stack gap={8}>
    {lines.map(({ key, names, headline, facts }) => (
      <Card key={key} ribbon="ball">
        <Stack gap={4}>
          <Type size={14} tone="soft">
            {names}
          </Type>
          <Type size={22} strong>
            {headline}
          </Type>
          <Type size={14}>{facts.join(' · ')}</Type>
        </Stack>
      </Card>
    ))}
  </Stack>
);
