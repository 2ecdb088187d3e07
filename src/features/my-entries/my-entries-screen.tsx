import { entryPath } from '../../client/page-addresses';
import { myEntriesCopy as copy, SECTION } from '../../copy/my-entries';
import { Beside, useBeside } from '../../ui/beside';
import { Chip, Chips } from '../../ui/chip';
import { Screen } from '../../ui/screen';
import { Section } from '../../ui/section';
import { TicketStack } from '../../ui/ticket';
import { Type } from '../../ui/type';
import { MyEntriesGate } from './my-entries-gate';
import { readRowKey, type MyEntryRow } from './my-entry-row';
import { MyTicket, OpenTicket } from './my-ticket';
import { TicketPane } from './ticket-pane';
import { useMySections } from './use-my-sections';

const ORDER = ['todo', 'live', 'ended'] as const;

/** 我的报名 → 赛事报名: a stack of tickets, first what needs me, then what is under way, then what is over. */
export const MyEntriesScreen = () => {
  const mine = useMySections();
  const rows = mine.data ? ORDER.flatMap((section) => mine.data?.[section] ?? []) : [];
  const rowOf = (key: string) => rows.find((row) => row.key === key);
  const beside = useBeside({
    word: 'entry',
    pathOf: (key) => {
      const { id, memberId } = readRowKey(key);
      const row = rowOf(key);
      return entryPath(id, row ? row.forWhom : memberId);
    },
  });
  const next = rows.find(({ over }) => !over);
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
      detail={(key) => <TicketPane row={rowOf(key)} />}
      empty={<TicketPane row={next} />}
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
