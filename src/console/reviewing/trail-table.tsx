import type { TableColumnsType } from 'antd';
import { Link } from 'react-router-dom';
import type { TrailView } from '../../contract/reviewing';
import type { TrailKind } from '../../contract/reviewing-words';
import type { Instant } from '../../contract/words';
import { deskCopy } from '../../copy/desk';
import { reviewingCopy as copy, TRAIL_KIND, trailText } from '../../copy/reviewing';
import { deskMoment } from '../association/moment';
import { DeskTable, type DeskTableProps } from '../ui/table/desk-table';

const nameOf = (person: TrailView['subject']): string =>
  person ? (person.name ?? deskCopy.nobody) : deskCopy.none;

const COLUMNS: TableColumnsType<TrailView> = [
  { title: copy.at, dataIndex: 'at', width: 176, render: (at: Instant) => deskMoment(at) },
  {
    title: copy.by,
    key: 'by',
    width: 112,
    render: (_, { by }) => (by ? nameOf(by) : copy.terminal),
  },
  {
    title: copy.what,
    dataIndex: 'kind',
    width: 136,
    render: (kind: TrailKind) => TRAIL_KIND[kind],
  },
  {
    title: copy.subject,
    key: 'subject',
    width: 112,
    render: (_, { subject }) =>
      subject ? (
        <Link to={`/members?member=${subject.memberId}`}>{nameOf(subject)}</Link>
      ) : (
        nameOf(subject)
      ),
  },
  {
    title: copy.text,
    key: 'text',
    render: (_, { kind, text }) => trailText(kind, text),
  },
];

const OF_ONE = COLUMNS.filter(({ key }) => key !== 'subject');

/** Who did what when (MEM-14). */
export const TrailTable = ({
  lines,
  ofOne,
  none,
  more,
}: {
  lines: readonly TrailView[];
  /** all of them are about the same person, who is not named (MEM-6) */
  ofOne?: boolean;
  none: string;
  more?: NonNullable<DeskTableProps<TrailView>['more']>;
}) => (
  <DeskTable
    rows={lines}
    rowKey="id"
    columns={ofOne ? OF_ONE : COLUMNS}
    width={640}
    none={none}
    {...(more ? { more } : {})}
  />
);
