import { navigateTo } from '@tarojs/taro';
import { MY_ENTRIES_PATH } from '../../client/page-addresses';
import { myEntriesCopy as copy, SECTION } from '../../copy/my-entries';
import { Card } from '../../ui/card';
import { Column, Columns } from '../../ui/columns';
import { Row } from '../../ui/row';
import { Section } from '../../ui/section';
import { TicketStack } from '../../ui/ticket';
import { HelpCard } from './help-card';
import { InboxRow } from './inbox-row';
import { Clashes, MyDays } from './my-days';
import { MyEntriesGate } from './my-entries-gate';
import { MyTicket, OpenTicket } from './my-ticket';
import { NextBoard } from './next-board';
import type { PersonsTickets } from './by-person';
import type { MyEntryRow, Sections } from './my-entry-row';
import type { useMySections } from './use-my-sections';

/** What is to be done now, each with its button; the first one is open. */
const Todo = ({ rows }: { rows: readonly MyEntryRow[] }) =>
  rows.length > 0 ? (
    <Section title={SECTION.todo} after={String(rows.length)}>
      <TicketStack>
        {rows.map((row, at) =>
          at === 0 ? <OpenTicket key={row.key} row={row} /> : <MyTicket key={row.key} row={row} />,
        )}
      </TicketStack>
    </Section>
  ) : null;

/** The next tickets of one person, whose name stands over them. */
const Tickets = ({ title, count, rows }: PersonsTickets) => (
  <Section title={title} after={String(count)}>
    <TicketStack>
      {rows.map((row) => (
        <MyTicket key={row.key} row={{ ...row, whose: null }} />
      ))}
    </TicketStack>
  </Section>
);

/** The way to all of them. */
const AllMine = ({ sections: { todo, live, ended } }: { sections: Sections }) =>
  todo.length + live.length + ended.length > 0 ? (
    <Section title={copy.title}>
      <Card flush>
        <Row
          icon="ticket"
          title={copy.heading}
          note={copy.counts(todo.length, live.length, ended.length)}
          onPress={() => void navigateTo({ url: MY_ENTRIES_PATH })}
        />
      </Card>
    </Section>
  ) : null;

/** The home of who is logged in: what is to be done and the next tournament, then tickets, news, days and help. */
export const Home = ({ mine }: { mine: ReturnType<typeof useMySections> }) => (
  <Columns>
    <Column>
      <MyEntriesGate mine={mine}>
        {({ todo }) => (
          <>
            <Todo rows={todo} />
            {mine.next ? <NextBoard next={mine.next} /> : null}
            <Clashes clashes={mine.clashes} />
          </>
        )}
      </MyEntriesGate>
    </Column>
    <Column>
      {mine.byPerson.map((tickets) => (
        <Tickets key={tickets.title} {...tickets} />
      ))}
      {mine.data ? <AllMine sections={mine.data} /> : null}
      <InboxRow />
      <MyDays rows={mine.calendar} />
      <HelpCard />
    </Column>
  </Columns>
);
