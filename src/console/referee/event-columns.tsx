import type { TableColumnType } from 'antd';
import type { ResultEvent } from '../../contract/results';
import type { Instant } from '../../contract/words';
import { officiatingCopy as copy } from '../../copy/officiating';
import { momentText } from '../../copy/time';
import { EventState } from './event-state';

/** What a table of events says of each: referee and association see the same. */
export const eventColumns = (now: Instant) =>
  ({
    event: { title: copy.event, key: 'event' },
    state: {
      title: copy.state,
      key: 'state',
      width: 160,
      render: (_, event) => <EventState event={event} />,
    },
    entered: {
      title: copy.entered,
      dataIndex: 'entered',
      width: 88,
      align: 'right',
      render: (entered: number) => copy.entries(entered),
    },
    lines: { title: copy.lines, dataIndex: 'lines', width: 96, align: 'right' },
    uploadedAt: {
      title: copy.lastUpload,
      dataIndex: 'uploadedAt',
      width: 184,
      render: (at: Instant | null) => (at ? momentText(at, now) : null),
    },
  }) satisfies Record<string, TableColumnType<ResultEvent>>;
