import { navigateTo } from '@tarojs/taro';
import { entryPath } from '../../client/page-addresses';
import { myEntriesCopy as copy } from '../../copy/my-entries';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { Screen } from '../../ui/screen';
import type { MyEntryRow } from './my-entry-row';
import { OpenTicket } from './my-ticket';

/** What lies beside the stack: the ticket that was chosen, open, and the way to its page. */
export const TicketPane = ({ row }: { row: MyEntryRow | undefined }) =>
  row ? (
    <Screen title={row.event}>
      <OpenTicket row={row} />
      <Button
        kind="secondary"
        onPress={() => void navigateTo({ url: entryPath(row.id, row.forWhom) })}
      >
        {copy.seeEntry}
      </Button>
    </Screen>
  ) : (
    <EmptyState drawing="team" title={copy.besideEmpty} />
  );
