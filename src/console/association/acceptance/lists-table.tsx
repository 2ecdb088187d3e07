import { Button, Checkbox, Space, type TableColumnsType } from 'antd';
import type { DeskAcceptance } from '../../../contract/acceptance';
import {
  ACCEPTED_AS,
  type AcceptedAs,
  type WildCardDraw,
} from '../../../contract/acceptance-words';
import { ACCEPTED_AS_TEXT } from '../../../copy/acceptance-words';
import { deskAcceptanceCopy as copy, DRAW_TEXT } from '../../../copy/desk-acceptance';
import { momentText } from '../../../copy/time';
import { useCommandForm } from '../../ui/command/command-form';
import { StateTag } from '../../ui/state-tag';
import { FilteredTable, type Choice, type Search } from '../../ui/table/filtered-table';
import type { Chosen, EventParams } from './dialogs';

type Row = DeskAcceptance['entries'][number];

/** What may be done about a line. */
export interface LineActions {
  readonly onGive: (chosen: Chosen, draw: WildCardDraw) => void;
  readonly onTake: (chosen: Chosen) => void;
  readonly onMove: (chosen: Chosen, to: AcceptedAs) => void;
}

export const nameOf = ({ teamName, people }: Pick<Row, 'teamName' | 'people'>): string =>
  teamName ?? people.map(({ name }) => name ?? '').join('、');

const SignIn = ({ row, params }: { row: Row; params: EventParams }) => {
  const form = useCommandForm('decideAcceptance', { changes: ['deskAcceptance'] });
  return (
    <Checkbox
      aria-label={`${copy.signedIn} ${nameOf(row)}`}
      checked={row.signedIn}
      disabled={form.pending || row.gone}
      onChange={({ target }) =>
        void form.send({
          params,
          body: { do: 'sign-in', entryId: row.id, signedIn: target.checked },
        })
      }
    />
  );
};

const Actions = ({
  row,
  list,
  actions,
}: {
  row: Row;
  list: DeskAcceptance;
  actions: LineActions;
}) => {
  const chosen = { entryId: row.id, name: nameOf(row) };
  if (row.gone) return null;
  if (list.frozen) {
    const mayMoveUp = row.signedIn || !list.qualifying.held;
    const draws = list.gaps.filter(({ draw }) => mayMoveUp && row.as !== 'main' && row.as !== draw);
    const back = list.moves.some(({ entryId }) => entryId === row.id) && row.as !== 'alternate';
    return (
      <Space wrap>
        {draws.map(({ draw }) => (
          <Button key={draw} size="small" onClick={() => actions.onMove(chosen, draw)}>
            {copy.move(DRAW_TEXT[draw])}
          </Button>
        ))}
        {back ? (
          <>
            <Button size="small" onClick={() => actions.onMove(chosen, 'qualifying')}>
              {`${copy.moveBack}${ACCEPTED_AS_TEXT.qualifying}`}
            </Button>
            <Button size="small" onClick={() => actions.onMove(chosen, 'alternate')}>
              {`${copy.moveBack}${ACCEPTED_AS_TEXT.alternate}`}
            </Button>
          </>
        ) : null}
      </Space>
    );
  }
  if (list.wildCards.some(({ entryId }) => entryId === row.id))
    return (
      <Button size="small" onClick={() => actions.onTake(chosen)}>
        {copy.take}
      </Button>
    );
  const below = row.as === 'alternate' || row.as === 'qualifying';
  if (list.versions.length === 0 || !below) return null;
  return (
    <Space wrap>
      {list.most.wildCards > 0 ? (
        <Button size="small" onClick={() => actions.onGive(chosen, 'main')}>
          {copy.giveMain}
        </Button>
      ) : null}
      {row.as === 'alternate' && list.most.qualifyingWildCards > 0 ? (
        <Button size="small" onClick={() => actions.onGive(chosen, 'qualifying')}>
          {copy.giveQualifying}
        </Button>
      ) : null}
    </Space>
  );
};

const columnsOf = (
  list: DeskAcceptance,
  params: EventParams,
  actions: LineActions,
): TableColumnsType<Row> => [
  { title: copy.as, key: 'as', width: 104, render: (_, { as }) => ACCEPTED_AS_TEXT[as] },
  { title: copy.within, dataIndex: 'within', width: 56, align: 'right' },
  {
    title: copy.people,
    key: 'people',
    render: (_, row) => (
      <>
        {nameOf(row)} {row.gone ? <StateTag tone="mute">{copy.gone}</StateTag> : null}
        <div className="console-soft">{row.units.join('、')}</div>
      </>
    ),
  },
  {
    title: copy.rank,
    key: 'rank',
    width: 96,
    align: 'right',
    render: (_, { ranks }) => ranks.map((rank) => rank ?? '—').join('、'),
  },
  { title: copy.total, dataIndex: 'total', width: 96, align: 'right' },
  {
    title: copy.enteredAt,
    dataIndex: 'enteredAt',
    width: 168,
    responsive: ['xl'],
    render: (at: string) => momentText(at, list.now),
  },
  ...(list.most.qualifiers === null
    ? []
    : [
        {
          title: copy.signedIn,
          key: 'signedIn',
          width: 88,
          render: (_: unknown, row: Row) => <SignIn row={row} params={params} />,
        },
      ]),
  {
    title: copy.action,
    key: 'action',
    width: 264,
    render: (_, row) => <Actions row={row} list={list} actions={actions} />,
  },
];

const SEARCH: Search<Row> = {
  label: copy.search,
  width: 240,
  of: (row) => [nameOf(row), ...row.people.map(({ name }) => name), ...row.units].join(' '),
};
const LISTS: Choice<Row> = {
  label: copy.as,
  all: copy.allLists,
  width: 144,
  options: ACCEPTED_AS.map((value) => ({ value, label: ACCEPTED_AS_TEXT[value] })),
  of: ({ as }) => as,
};

/** The lists of an event, one after the other, with what may be done about each line (ACC-2 to ACC-4). */
export const ListsTable = ({
  list,
  params,
  actions,
}: {
  list: DeskAcceptance;
  params: EventParams;
  actions: LineActions;
}) => (
  <FilteredTable
    rows={list.entries}
    rowKey="id"
    columns={columnsOf(list, params, actions)}
    width={960}
    search={SEARCH}
    choices={[LISTS]}
    count={copy.count}
  />
);
