import { View } from '@tarojs/components';
import type { EntryPhase } from '../../contract/tournaments';
import { detailCopy } from '../../copy/tournaments';
import { Card } from '../../ui/card';
import { classNames } from '../../ui/class-names';
import { Fold } from '../../ui/fold';
import { Icon } from '../../ui/icon';
import { Press } from '../../ui/press';
import { Section } from '../../ui/section';
import { Stack } from '../../ui/stack';
import { Type } from '../../ui/type';
import { concerns, mayEnter, type EventCell, type GroupBlock } from './groups-view';

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

const Group = ({ group, onOpen }: { group: GroupBlock; onOpen: (eventId: string) => void }) => (
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
);

const HEADING = {
  upcoming: [detailCopy.groups, detailCopy.groupsNote],
  open: [detailCopy.groups, detailCopy.groupsNote],
  closed: [detailCopy.lists, detailCopy.listsNote],
  ended: [detailCopy.places, detailCopy.placesNote],
} as const satisfies Record<EntryPhase, readonly [string, string]>;

export interface GroupsGridProps {
  groups: readonly GroupBlock[];
  phase: EntryPhase;
  onOpen: (eventId: string) => void;
}

/** Whatever is not for the person shown is folded away once something is, or once it is known that nothing is. */
const parted = (groups: readonly GroupBlock[], phase: EntryPhase) => {
  const over = phase === 'closed' || phase === 'ended';
  return {
    first: groups.filter((group) => over || concerns(group)),
    others: groups.filter((group) => !over && !concerns(group)),
  };
};

/** Group × discipline with present numbers; what does not fit the person is folded away, with the reasons. */
export const GroupsGrid = ({ groups, phase, onOpen }: GroupsGridProps) => {
  const { first, others } = parted(groups, phase);
  const [title, after] = HEADING[phase];
  const folded = others.reduce((sum, { cells }) => sum + cells.length, 0);
  return (
    <Section title={title} after={after}>
      <Stack gap={12}>
        {first.map((group) => (
          <Card key={group.id}>
            <Group group={group} onOpen={onOpen} />
          </Card>
        ))}
        {folded > 0 ? (
          <Card flush>
            <Fold title={detailCopy.otherGroups(folded)}>
              <Stack gap={24}>
                {others.map((group) => (
                  <Group key={group.id} group={group} onOpen={onOpen} />
                ))}
              </Stack>
            </Fold>
          </Card>
        ) : null}
      </Stack>
    </Section>
  );
};
