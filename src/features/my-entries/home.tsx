import { navigateTo } from '@tarojs/taro';
import { MY_ENTRIES_PATH } from '../../client/page-addresses';
import { myEntriesCopy as copy, SECTION } from '../../copy/my-entries';
import { Card } from '../../ui/card';
import { Row } from '../../ui/row';
import { Section } from '../../ui/section';
import { TicketStack } from '../../ui/ticket';
import { InboxRow } from './inbox-row';
import { Clashes, MyDays } from './my-days';
import { MyEntriesGate } from './my-entries-gate';
import { MyTicket, OpenTicket } from './my-ticket';
import { NextBoard } from './next-board';
import type { PersonsTickets } from './by-person';
import type { MyEntryRow } from './my-entry-row';
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

/** The home of who is logged in. */
export const Home = ({ mine }: { mine: ReturnType<typeof useMySections> }) => (
  <>
    <MyEntriesGate mine={mine}>
      {({ todo, live, ended }) => (
        <>
          <Todo rows={todo} />
          {mine.next ? <NextBoard next={mine.next} /> : null}
          <Clashes clashes={mine.clashes} />
          {mine.byPerson.map((tickets) => (
            <Tickets key={tickets.title} {...tickets} />
          ))}
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
        </>
      )}
    </MyEntriesGate>
    <InboxRow />
    <MyDays rows={mine.calendar} />
  </>
);
