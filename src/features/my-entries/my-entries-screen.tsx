import type { ReactNode } from 'react';
import { entryPath } from '../../client/page-addresses';
import { myEntriesCopy as copy, SECTION } from '../../copy/my-entries';
import { Beside, useBeside } from '../../ui/beside';
import { Chip, Chips } from '../../ui/chip';
import { EmptyState } from '../../ui/empty-state';
import { Screen } from '../../ui/screen';
import { Section } from '../../ui/section';
import { TicketStack } from '../../ui/ticket';
import { Type } from '../../ui/type';
import { MyEntriesGate } from './my-entries-gate';
import { readRowKey, type MyEntryRow } from './my-entry-row';
import { MyTicket, OpenTicket } from './my-ticket';
import { useMySections } from './use-my-sections';

const ORDER = ['todo', 'live', 'ended'] as const;

export interface MyEntriesScreenProps {
  /** the page of an entry as one of the account's persons stands in it, beside the stack where there is room */
  detail: (id: string, forWhom: string | null) => ReactNode;
}

/** 我的报名 → 赛事报名: a stack of tickets, first what needs me, then what is under way, then what is over. */
export const MyEntriesScreen = ({ detail }: MyEntriesScreenProps) => {
  const mine = useMySections();
  const forWhom = (key: string) => (mine.filters.length > 0 ? readRowKey(key).memberId : null);
  const beside = useBeside({
    word: 'entry',
    pathOf: (key) => entryPath(readRowKey(key).id, forWhom(key)),
  });
  const shown = (key: string) => detail(readRowKey(key).id, forWhom(key));
  const [next] = mine.data ? [...mine.data.todo, ...mine.data.live] : [];
  const ticket = (row: MyEntryRow) => {
    const Shown = row === next ? OpenTicket : MyTicket;
    return (
      <Shown
        key={row.key}
        row={row}
        chosen={row.key === beside.opened}
        onPress={() => beside.open(row.key)}
      />
    );
  };
  return (
    <Beside
      beside={beside}
      detail={shown}
      empty={next ? shown(next.key) : <EmptyState drawing="team" title={copy.besideEmpty} />}
    >
      <Screen title={copy.title} notice={mine.notice}>
        {mine.filters.length > 0 ? (
          <Chips scroll>
            {mine.filters.map(({ memberId, text }) => (
              <Chip
                key={text}
                chosen={memberId === (mine.person?.memberId ?? null)}
                onPress={() => mine.choose(memberId)}
              >
                {text}
              </Chip>
            ))}
          </Chips>
        ) : null}
        <MyEntriesGate mine={mine}>
          {(sections) => (
            <>
              <Type size={14} tone="soft">
                {copy.heading}
              </Type>
              {ORDER.filter((section) => sections[section].length > 0).map((section) => (
                <Section
                  key={section}
                  title={SECTION[section]}
                  after={String(sections[section].length)}
                >
                  <TicketStack>{sections[section].map(ticket)}</TicketStack>
                </Section>
              ))}
            </>
          )}
        </MyEntriesGate>
      </Screen>
    </Beside>
  );
};
