import type { TableColumnsType } from 'antd';
import type { ObjectionView, YearEnd } from '../../../contract/desk';
import { deskCopy } from '../../../copy/desk';
import { yearEndCopy as copy } from '../../../copy/desk-rulings';
import { FilteredTable } from '../../ui/table/filtered-table';
import { OpenCell } from '../../ui/table/row-buttons';
import { LIST, WHEN, WHO } from '../columns';
import { useOpened } from '../opened';
import { ObjectionDrawer } from './objection-drawer';
import { ObjectionState } from './objection-state';

const columns: TableColumnsType<ObjectionView> = [
  {
    title: copy.athlete,
    dataIndex: 'athlete',
    width: 112,
    render: (name: string | null) => <OpenCell>{name ?? deskCopy.nobody}</OpenCell>,
  },
  { title: copy.list, ...LIST },
  { title: copy.rank, dataIndex: 'rank', width: 72, align: 'right' },
  {
    title: copy.state,
    key: 'state',
    width: 96,
    render: (_, { answer }) => <ObjectionState answer={answer} />,
  },
  { title: copy.text, dataIndex: 'text', ellipsis: true },
  { title: copy.by, dataIndex: 'by', ...WHO },
  { title: copy.at, dataIndex: 'at', ...WHEN },
];

/** Open ones first, the oldest of them on top; then the answered ones, the newest on top. */
export const inOrder = (objections: readonly ObjectionView[]): ObjectionView[] => {
  const byTime = (one: ObjectionView, other: ObjectionView) => (one.at < other.at ? -1 : 1);
  const open = objections.filter(({ answer }) => answer === null).sort(byTime);
  const answered = objections.filter(({ answer }) => answer !== null).sort(byTime);
  return [...open, ...answered.reverse()];
};

/** The objections of a year-end issue; a row opens one to answer it. */
export const Objections = ({ yearEnd }: { yearEnd: YearEnd }) => {
  const [opened, open] = useOpened('objection');
  const { objections } = yearEnd;
  const unanswered = objections.filter(({ answer }) => answer === null).length;
  const one = objections.find(({ id }) => id === opened);
  return (
    <>
      <FilteredTable
        heading={copy.objections}
        rows={inOrder(objections)}
        rowKey="id"
        columns={columns}
        width={720}
        count={(_, all) => copy.count(unanswered, all)}
        none={copy.none}
        noneNote={copy.noneNote}
        onOpen={({ id }) => open(id)}
      />
      {one ? (
        <ObjectionDrawer
          key={one.id}
          yearEnd={yearEnd}
          objection={one}
          onClose={() => open(null)}
        />
      ) : null}
    </>
  );
};
