import { View } from '@tarojs/components';
import { detailCopy } from '../../copy/tournaments';
import { Card } from '../../ui/card';
import { classNames } from '../../ui/class-names';
import { Icon } from '../../ui/icon';
import { Press } from '../../ui/press';
import { Section } from '../../ui/section';
import { Stack } from '../../ui/stack';
import { Type } from '../../ui/type';
import { mayEnter, type EventCell, type GroupBlock } from './groups-view';

interface CellProps {
  cell: EventCell;
  onOpen: (eventId: string) => void;
}

const Cell = ({ cell, onOpen }: CellProps) => {
  const off = cell.fit ? !cell.fit.fits : false;
  return (
    <Press
      className={classNames(
        'tournament-cell',
        off && 'tournament-cell-off',
        mayEnter(cell) && 'tournament-cell-fits',
      )}
      onPress={() => onOpen(cell.id)}
      label={cell.label}
    >
      <Type size={14} strong tone={off ? 'soft' : 'ink'}>
        {cell.discipline}
      </Type>
      <Type size={12} tone="soft">
        {cell.figures}
      </Type>
      {cell.fit?.entryId ? (
        <Type size={12} strong tone="court">
          {detailCopy.entered}
        </Type>
      ) : cell.note ? (
        <Type size={12} strong tone={cell.full ? 'stop' : 'wait'}>
          {cell.note}
        </Type>
      ) : null}
    </Press>
  );
};

export interface GroupsGridProps {
  groups: readonly GroupBlock[];
  onOpen: (eventId: string) => void;
}

/** Group × discipline with present numbers; what does not fit the person says why below its group. */
export const GroupsGrid = ({ groups, onOpen }: GroupsGridProps) => (
  <Section title={detailCopy.groups} after={detailCopy.groupsNote}>
    <Stack gap={12}>
      {groups.map((group) => (
        <Card key={group.id}>
          <Stack gap={12}>
            <Stack>
              <Type strong>{group.name}</Type>
              <Type size={14} tone="soft">
                {group.age}
              </Type>
            </Stack>
            <View className="tournament-grid">
              {group.cells.map((cell) => (
                <Cell key={cell.id} cell={cell} onOpen={onOpen} />
              ))}
            </View>
            {group.whyNot.map((sentence) => (
              <Stack key={sentence} row gap={8} align="start">
                <Icon name="info" size={16} className="ui-tone-mute tournament-fact-icon" />
                <Type size={12} tone="soft" className="ui-grow">
                  {sentence}
                </Type>
              </Stack>
            ))}
          </Stack>
        </Card>
      ))}
    </Stack>
  </Section>
);
