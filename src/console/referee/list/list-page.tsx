import { PrinterOutlined } from '@ant-design/icons';
import { Button, Space, type TableColumnsType } from 'antd';
import { Link, useParams } from 'react-router-dom';
import type { OfficialEntry, OfficialList } from '../../../contract/official-list';
import { eventText } from '../../../copy/event';
import { officialListCopy as copy } from '../../../copy/official-list';
import { SHOWN_STATUS, STATUS_TONE } from '../../../copy/statuses';
import { momentText } from '../../../copy/time';
import { ROLE } from '../../../copy/words';
import { useRead } from '../../../client/use-read';
import { Loaded } from '../../ui/loaded';
import { Page } from '../../ui/page';
import { StaleNote } from '../../ui/refresh';
import { StateTag } from '../../ui/state-tag';
import { FilteredTable, type Choice, type Search } from '../../ui/table/filtered-table';
import { ExportButton } from './export-button';
import { answerOf, hasTeamNames } from './list-file';

type Person = OfficialEntry['people'][number];

const PersonLine = ({ person }: { person: Person }) => (
  <div>
    {person.name ?? <span className="console-soft">{copy.unnamed}</span>}{' '}
    <span className="console-soft">
      {[
        ...(person.role === 'athlete' ? [] : [ROLE[person.role]]),
        ...(person.unit === null ? [] : [person.unit]),
        ...(person.rank === null ? [] : [copy.ranked(person.rank)]),
      ].join(' · ')}
    </span>
  </div>
);

const columnsOf = (list: OfficialList): TableColumnsType<OfficialEntry> => [
  { title: copy.position, dataIndex: 'position', width: 72, align: 'right' },
  {
    title: copy.status,
    dataIndex: 'status',
    width: 168,
    render: (status: OfficialEntry['status']) => (
      <StateTag tone={STATUS_TONE[status]}>{SHOWN_STATUS[status]}</StateTag>
    ),
  },
  ...(hasTeamNames(list) ? [{ title: copy.team, dataIndex: 'teamName', width: 168 }] : []),
  {
    title: copy.people,
    key: 'people',
    render: (_, { people }) => people.map((person, at) => <PersonLine key={at} person={person} />),
  },
  ...list.fields.map((field) => ({
    title: field.label,
    key: field.id,
    width: 144,
    render: (_: unknown, { people }: OfficialEntry) =>
      people
        .map((person) => answerOf(field, person))
        .filter(Boolean)
        .join('；'),
  })),
  {
    title: copy.enteredAt,
    dataIndex: 'enteredAt',
    responsive: ['xl'],
    width: 160,
    render: (at: string) => momentText(at, list.now),
  },
];

const SEARCH: Search<OfficialEntry> = {
  label: copy.search,
  width: 280,
  of: ({ teamName, units, people }) =>
    [teamName, ...units, ...people.flatMap((person) => [person.name, person.unit])]
      .filter(Boolean)
      .join(' '),
};
const statesIn = ({ entries }: OfficialList): Choice<OfficialEntry> => ({
  label: copy.status,
  all: copy.allStates,
  width: 200,
  options: [...new Set(entries.map(({ status }) => status))].map((value) => ({
    ...{ value, label: SHOWN_STATUS[value] },
  })),
  of: ({ status }) => status,
});

/** Who has entered an event (ENT-18): everybody, with what they are, to be searched, filtered and printed. */
const ListPage = () => {
  const { tournamentId = '', eventId = '' } = useParams();
  const read = useRead('officialList', { params: { tournamentId, eventId } });
  return (
    <Loaded read={read}>
      {(list) => (
        <Page
          title={copy.title(eventText(list))}
          back={{ to: `/officiating/${tournamentId}`, label: list.tournamentName }}
          note={copy.note}
          extra={
            <Space>
              <Link to="../sign-in" relative="path">
                <Button icon={<PrinterOutlined />}>{copy.signIn}</Button>
              </Link>
              <ExportButton
                name={copy.file(list.tournamentName, eventText(list))}
                label={copy.save}
                lists={[() => Promise.resolve(list)]}
              />
            </Space>
          }
        >
          <StaleNote read={read} />
          <FilteredTable
            rows={list.entries}
            rowKey="id"
            columns={columnsOf(list)}
            width={720 + 144 * list.fields.length}
            search={SEARCH}
            choices={[statesIn(list)]}
            count={copy.count}
            none={copy.none}
            noneFound={copy.noneFound}
          />
        </Page>
      )}
    </Loaded>
  );
};
export default ListPage;
