import { navigateTo } from '@tarojs/taro';
import { entryPath } from '../../client/page-addresses';
import { useNameOf } from '../../client/persons';
import type { MyEntry } from '../../contract/entries';
import { DISCIPLINE_SHORT } from '../../copy/words';
import { SHOWN_STATUS, STATUS_TONE } from '../../copy/statuses';
import { detailCopy } from '../../copy/tournaments';
import { Card } from '../../ui/card';
import { Row } from '../../ui/row';
import { Section } from '../../ui/section';
import { Tag } from '../../ui/tag';

/** Am I in: what the account's persons stand in here, each with its state and a way to it. */
export const MyStand = ({ entries }: { entries: readonly MyEntry[] }) => {
  const nameOf = useNameOf();
  return entries.length > 0 ? (
    <Section title={detailCopy.entered}>
      <Card flush ribbon={entries.some(({ section }) => section === 'todo') ? 'wait' : 'go'}>
        {entries.map((entry) => (
          <Row
            key={`${entry.id} ${entry.memberId}`}
            title={`${entry.groupName} ${DISCIPLINE_SHORT[entry.discipline]}`}
            note={[nameOf(entry.memberId), entry.teamName].filter(Boolean).join(' · ') || undefined}
            value={<Tag tone={STATUS_TONE[entry.shown]}>{SHOWN_STATUS[entry.shown]}</Tag>}
            onPress={() => void navigateTo({ url: entryPath(entry.id, entry.memberId) })}
          />
        ))}
      </Card>
    </Section>
  ) : null;
};
