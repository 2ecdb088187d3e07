import type { TableColumnsType } from 'antd';
import type { EventResults } from '../../contract/results';
import { formatText } from '../../copy/format';
import { officiatingCopy as copy } from '../../copy/officiating';
import { WITHOUT_POINTS } from '../../copy/results';
import { momentText } from '../../copy/time';
import { StateTag } from '../ui/state-tag';
import { DeskTable } from '../ui/table/desk-table';
import { LostPoints } from './lost-points';

type ResultLineView = EventResults['lines'][number];
type ResultRevision = EventResults['revisions'][number];

const peopleOf = ({ people, onSite }: ResultLineView) => (
  <>
    {people.map(({ memberId, name, documentMasked }) => (
      <span key={memberId}>
        {name ?? copy.gone} <span className="console-soft">{documentMasked}</span>{' '}
      </span>
    ))}
    {onSite === null ? null : (
      <span className="console-soft">
        {copy.onSite}：{onSite}
      </span>
    )}
  </>
);

const lineColumns = (team: boolean): TableColumnsType<ResultLineView> => [
  { title: copy.line, dataIndex: 'line', width: 64, align: 'right' },
  { title: copy.place, dataIndex: 'place', width: 72, align: 'right' },
  ...(team ? [{ title: copy.event, dataIndex: 'team', width: 160 }] : []),
  { title: copy.people, key: 'people', render: (_, line) => peopleOf(line) },
  { title: copy.wholeMatches, dataIndex: 'wholeMatches', width: 112, align: 'right' },
  {
    title: copy.noShow,
    dataIndex: 'noShow',
    width: 72,
    render: (noShow: boolean) => (noShow ? <StateTag tone="stop">{copy.yes}</StateTag> : null),
  },
  {
    title: copy.points,
    key: 'points',
    width: 200,
    align: 'right',
    render: (_, { points, without }) =>
      without ? <span className="console-soft">{WITHOUT_POINTS[without]}</span> : points,
  },
];

const revisionColumns = (current: number): TableColumnsType<ResultRevision> => [
  {
    title: copy.revision,
    dataIndex: 'revision',
    width: 120,
    render: (revision: number) => (
      <>
        {revision} {revision === current ? <StateTag tone="go">{copy.current}</StateTag> : null}
      </>
    ),
  },
  { title: copy.at, dataIndex: 'at', width: 200, render: (at: string) => momentText(at) },
  {
    title: copy.by,
    dataIndex: 'by',
    width: 120,
    render: (by: string | null) => by ?? copy.gone,
  },
  { title: copy.formatPlayed, dataIndex: 'format', width: 200, render: formatText },
  { title: copy.lines, dataIndex: 'lines', width: 96, align: 'right' },
  { title: copy.why, dataIndex: 'reason', width: 240 },
];

/** What stands, with its points, and every revision there was (PTS-8). */
export const CurrentResults = ({ results }: { results: EventResults }) => {
  const { event, played, lines, absentNoShows, lost, revisions } = results;
  return (
    <div className="console-stack">
      <div className="console-soft">
        {copy.played} {played} {copy.playedUnit[event.kind]}
      </div>
      {absentNoShows.length > 0 ? (
        <div>
          {copy.absentNoShows(absentNoShows.map(({ name }) => name ?? copy.gone).join('、'))}
        </div>
      ) : null}
      <LostPoints lost={lost} />
      <DeskTable
        rows={lines}
        rowKey="line"
        columns={lineColumns(event.kind === 'team')}
        width={800}
      />
      <h2>{copy.history}</h2>
      <DeskTable
        rows={[...revisions].sort((one, other) => other.revision - one.revision)}
        rowKey="revision"
        columns={revisionColumns(event.revision)}
        width={800}
      />
    </div>
  );
};
