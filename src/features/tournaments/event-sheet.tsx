import { navigateTo } from '@tarojs/taro';
import type { TournamentDetail } from '../../contract/tournaments';
import { detailCopy } from '../../copy/tournaments';
import { Button } from '../../ui/button';
import { ProgressBar } from '../../ui/progress-bar';
import { Sheet } from '../../ui/sheet';
import { Stack } from '../../ui/stack';
import { Type } from '../../ui/type';
import { eventFactsOf } from './event-view';
import { goEnter } from './go-enter';
import type { EventCell } from './groups-view';
import { entryPath, eventListPath } from '../../client/page-addresses';

export interface EventSheetProps {
  detail: TournamentDetail;
  cell: EventCell;
  /** whom of the account it is looked at for */
  forWhom: string | undefined;
  onClose: () => void;
}

/** One event: how many places are left, its own rules, the list, and the way in or why not. */
export const EventSheet = ({ detail, cell, forWhom, onClose }: EventSheetProps) => {
  const facts = eventFactsOf(detail, cell);
  if (!facts) return null;
  const { id, entry } = detail.regulation;
  const entryId = cell.fit?.entryId;
  const leave = (url: string) => {
    onClose();
    void navigateTo({ url });
  };
  const list = (
    <Button kind="secondary" onPress={() => leave(eventListPath(id, cell.id))}>
      {detailCopy.seeList}
    </Button>
  );
  return (
    <Sheet
      open
      onClose={onClose}
      title={cell.name}
      note={facts.age}
      bottom={
        <>
          {entryId ? (
            <Button onPress={() => leave(entryPath(entryId, forWhom))}>
              {detailCopy.seeEntry}
            </Button>
          ) : facts.enter ? (
            <Button
              onPress={() => {
                onClose();
                return goEnter(id, cell.id, forWhom);
              }}
            >
              {facts.enter}
            </Button>
          ) : (
            <Type size={14} strong align="center">
              {facts.whyNot}
            </Type>
          )}
          {entry.listPublic ? (
            list
          ) : (
            <Type size={14} tone="soft" align="center">
              {detailCopy.listHidden}
            </Type>
          )}
        </>
      }
    >
      <Stack gap={16}>
        <Stack gap={8}>
          <Stack row gap={8} align="baseline">
            <Type size={28} strong tone={cell.full ? 'stop' : 'ink'}>
              {cell.figures}
            </Type>
            {cell.note ? (
              <Type size={14} strong tone={cell.full ? 'stop' : 'wait'}>
                {cell.note}
              </Type>
            ) : cell.taken ? (
              <Type size={14} tone="soft">
                {detailCopy.left(cell.taken.limit - cell.taken.held)}
              </Type>
            ) : null}
          </Stack>
          {cell.taken ? (
            <ProgressBar
              value={cell.taken.held}
              max={cell.taken.limit}
              tone={cell.full ? 'stop' : 'court'}
              label={detailCopy.heldLabel(cell.taken.held, cell.taken.limit)}
            />
          ) : null}
        </Stack>
        <Stack gap={4}>
          {facts.lines.map((line) => (
            <Type key={line} size={14} tone="soft">
              {line}
            </Type>
          ))}
        </Stack>
      </Stack>
    </Sheet>
  );
};
