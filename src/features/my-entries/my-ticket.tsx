import { navigateTo, useDidShow } from '@tarojs/taro';
import { entryRead } from '../../client/entry-read';
import { entryPath } from '../../client/page-addresses';
import { usePersons } from '../../client/persons';
import { useRead } from '../../client/use-read';
import { Button } from '../../ui/button';
import { Ticket, type TicketProps } from '../../ui/ticket';
import { ticketFacts, ticketHead, ticketStubs } from '../ticket-of';
import type { MyEntryRow } from './my-entry-row';

interface TicketOfMineProps {
  row: MyEntryRow;
  chosen?: boolean;
  /** absent: the page of the entry is opened */
  onPress?: () => void;
}

const notesOf = (row: MyEntryRow): NonNullable<TicketProps['notes']> => [
  ...(row.team ? [{ text: row.team }] : []),
  ...(row.accepted ? [{ text: row.accepted }] : []),
  ...(row.lacking ? [{ text: row.lacking, tone: 'wait' as const }] : []),
  ...(row.until ? [{ text: row.until, tone: row.todo ? ('wait' as const) : undefined }] : []),
  ...(row.signIn ? [{ text: row.signIn }] : []),
];

const open = (row: MyEntryRow, doing: MyEntryRow['doing'] = null): void =>
  void navigateTo({ url: entryPath(row.id, row.forWhom, doing ?? undefined) });

const headOf = (row: MyEntryRow, { chosen, onPress }: Omit<TicketOfMineProps, 'row'>) => ({
  ...{ mark: row.mark, tone: row.tone, state: row.status, title: row.event, about: row.tournament },
  ...{ whose: row.whose, notes: notesOf(row), label: row.label },
  ...(chosen === undefined ? {} : { chosen }),
  onPress: onPress ?? (() => open(row)),
});

/** What there is to do, as the button of a ticket; the primary one of the screen on the open ticket. */
const Todo = ({ row, kind }: { row: MyEntryRow; kind: 'primary' | 'secondary' }) =>
  row.todo ? (
    <Button kind={kind} fit onPress={() => open(row, row.doing)}>
      {row.todo}
    </Button>
  ) : null;

/** An entry of mine as a shut ticket: event, my state, what next, until when, and the button of what is to be done. */
export const MyTicket = ({ row, ...rest }: TicketOfMineProps) => (
  <Ticket {...headOf(row, rest)}>{row.todo ? <Todo row={row} kind="secondary" /> : null}</Ticket>
);

/** The open one of a stack: also its number, when and where, and its people, once they are read. */
export const OpenTicket = ({ row, ...rest }: TicketOfMineProps) => {
  const { data: entry, refetch } = useRead('entry', entryRead(row.id, row.forWhom));
  const { persons } = usePersons();
  useDidShow(() => {
    if (entry) void refetch();
  });
  if (!entry) return <MyTicket row={row} {...rest} />;
  return (
    <Ticket
      {...headOf(row, rest)}
      {...ticketHead(entry)}
      facts={ticketFacts(entry)}
      stubs={ticketStubs(entry, persons)}
    >
      <Todo row={row} kind="primary" />
    </Ticket>
  );
};
