import { View } from '@tarojs/components';
import type { EntryView } from '../../contract/entries';
import type { SlotView } from '../../contract/entry-state';
import type { PersonOfAccount } from '../../contract/membership';
import { entryPage } from '../../copy/entry-page';
import { entryRankText } from '../../copy/ranking-pages';
import { SLOT_STATE } from '../../copy/ticket';
import { uploadCopy } from '../../copy/upload';
import { ROLE, SEX } from '../../copy/words';
import { Button } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import { Fold } from '../../ui/fold';
import { Tag } from '../../ui/tag';
import { Type } from '../../ui/type';
import { isOver, peopleOf, slotName, SLOT_TONE, whoseSlot } from '../entry-people';
import { showFile } from './show-file';

interface PersonProps {
  slot: SlotView;
  entry: EntryView;
  persons: readonly PersonOfAccount[];
  over?: boolean;
}

/** What is said of somebody under the name. Nobody initiates singles: the player simply enters (ENT-2). */
export const personNotes = (
  slot: SlotView,
  { rankingList, kind }: Pick<EntryView, 'rankingList' | 'kind'>,
  persons: readonly PersonOfAccount[],
): string =>
  [
    ROLE[slot.role],
    slot.sex && SEX[slot.sex],
    rankingList && slot.rank !== null && entryRankText(rankingList, slot.rank),
    slot.initiator && kind !== 'singles' && entryPage.initiator,
    slot.unit,
    whoseSlot(slot, persons),
    slot.name && slot.phoneMasked,
  ]
    .filter(Boolean)
    .join(' · ');

/** `over`: the entry has ended, so that somebody had confirmed says nothing any more. */
const Person = ({ slot, entry, persons, over }: PersonProps) => (
  <View
    className={classNames('entry-person', whoseSlot(slot, persons) !== null && 'entry-person-me')}
  >
    <View className="ui-grow">
      <Type strong={slot.me}>{slotName(slot)}</Type>
      <Type size={12} tone="soft">
        {personNotes(slot, entry, persons)}
      </Type>
      {slot.files.map(({ field, name }) => (
        <Button key={field} kind="plain" fit onPress={() => showFile(entry, slot.id, field)}>
          {uploadCopy.open(name)}
        </Button>
      ))}
    </View>
    {over ? null : <Tag tone={SLOT_TONE[slot.state]}>{SLOT_STATE[slot.state]}</Tag>}
  </View>
);

/** From so many people on they are counted, and those who are waited for stand first. */
const MANY = 3;

/** The people of an entry in the order in which they are looked for. */
export const inOrder = (present: readonly SlotView[]): readonly SlotView[] =>
  present.length < MANY
    ? present
    : [
        ...present.filter(({ state }) => state === 'invited'),
        ...present.filter(({ state }) => state !== 'invited'),
      ];

export interface PeopleCardProps {
  entry: EntryView;
  /** of the viewer's account */
  persons: readonly PersonOfAccount[];
}

/** Everybody of the entry with their states, below the perforation of its ticket; who has left it is folded away. */
export const PeopleCard = ({ entry, persons }: PeopleCardProps) => {
  const { present, former } = peopleOf(entry);
  const waiting = present.filter(({ state }) => state === 'invited').length;
  const over = isOver(entry);
  return (
    <View>
      {present.length >= MANY && !over ? (
        <Type size={14} tone={waiting > 0 ? 'wait' : 'go'}>
          {entryPage.peopleCount(present.length - waiting, waiting)}
        </Type>
      ) : null}
      {inOrder(present).map((slot) => (
        <Person key={slot.id} slot={slot} entry={entry} persons={persons} over={over} />
      ))}
      {former.length > 0 ? (
        <Fold title={entryPage.former(former.length)} startsOpen={present.length === 0}>
          {former.map((slot) => (
            <Person key={slot.id} slot={slot} entry={entry} persons={persons} />
          ))}
        </Fold>
      ) : null}
    </View>
  );
};
