import { View } from '@tarojs/components';
import { personOf } from '../../client/persons';
import type { EntryView, SlotView } from '../../contract/entries';
import { entryPage, SLOT_STATE } from '../../copy/entry-page';
import type { PersonOfAccount } from '../../contract/membership';
import { personsCopy } from '../../copy/persons';
import { entryRankText } from '../../copy/ranking-pages';
import { ROLE, SEX } from '../../copy/words';
import { Card } from '../../ui/card';
import { classNames } from '../../ui/class-names';
import { Fold } from '../../ui/fold';
import { Section } from '../../ui/section';
import { Tag, type Tone } from '../../ui/tag';
import { Type } from '../../ui/type';
import { peopleOf, slotName } from './roster-preview';

const TONE: Record<SlotView['state'], Tone> = {
  confirmed: 'go',
  invited: 'wait',
  declined: 'mute',
  removed: 'mute',
  cancelled: 'mute',
};

const OVER: readonly EntryView['shown'][] = [
  'dissolved',
  'withdrawn',
  'lapsed',
  'rejected',
  'tournament-cancelled',
];

interface PersonProps {
  slot: SlotView;
  list: EntryView['rankingList'];
  persons: readonly PersonOfAccount[];
  over?: boolean;
}

/** Whether somebody is the viewer, or another person of the viewer's account (MEM-1). */
const markOf = (slot: SlotView, persons: readonly PersonOfAccount[]): string | null => {
  const person = personOf(persons, slot.memberId);
  if (person?.as === 'guardian') return personsCopy.family;
  return person || slot.me ? entryPage.me : null;
};

/** `over`: the entry has ended, so that somebody had confirmed says nothing any more. */
const Person = ({ slot, list, persons, over }: PersonProps) => (
  <View className={classNames('entry-person', markOf(slot, persons) !== null && 'entry-person-me')}>
    <View className="ui-grow">
      <Type strong={slot.me}>{slotName(slot)}</Type>
      <Type size={12} tone="soft">
        {[
          ROLE[slot.role],
          slot.sex && SEX[slot.sex],
          list && slot.rank !== null && entryRankText(list, slot.rank),
          slot.initiator && entryPage.initiator,
          markOf(slot, persons),
          slot.name && slot.phoneMasked,
        ]
          .filter(Boolean)
          .join(' · ')}
      </Type>
    </View>
    {over ? null : <Tag tone={TONE[slot.state]}>{SLOT_STATE[slot.state]}</Tag>}
  </View>
);

export interface PeopleCardProps {
  entry: EntryView;
  /** of the viewer's account */
  persons: readonly PersonOfAccount[];
}

/** Everybody of the entry with their states; who has left it is folded away. */
export const PeopleCard = ({ entry, persons }: PeopleCardProps) => {
  const { present, former } = peopleOf(entry);
  return (
    <Section title={entry.kind === 'singles' ? entryPage.peopleSingles : entryPage.people}>
      <Card flush>
        {present.map((slot) => (
          <Person
            key={slot.id}
            slot={slot}
            list={entry.rankingList}
            persons={persons}
            over={OVER.includes(entry.shown)}
          />
        ))}
        {former.length > 0 ? (
          <Fold title={entryPage.former(former.length)} startsOpen={present.length === 0}>
            {former.map((slot) => (
              <Person key={slot.id} slot={slot} list={entry.rankingList} persons={persons} />
            ))}
          </Fold>
        ) : null}
      </Card>
    </Section>
  );
};
