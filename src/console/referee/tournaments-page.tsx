import { Empty, Input, Select, Table, type TableColumnsType } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { containsTyped } from '../../contract/folding';
import type { OfficiatedTournament } from '../../contract/results';
import type { Instant } from '../../contract/words';
import { officiatingCopy as copy } from '../../copy/officiating';
import { dayRangeText, deadlineText, shortDayText, timeLeftText } from '../../copy/time';
import { levelText } from '../../copy/words';
import { useServerNow } from '../../client/clock';
import { useRead } from '../../client/use-read';
import { Page } from '../ui/page';
import { StateTag } from '../ui/state-tag';
import { FailedState, LoadingState } from '../ui/states';
import { PROGRESS, progressOf, type Progress } from './upload-progress';

const PAGE_ROWS = 50;
const STATES = (Object.keys(PROGRESS) as Progress[]).map((value) => ({
  value,
  label: PROGRESS[value].word,
}));

const columnsAt = (now: Instant): TableColumnsType<OfficiatedTournament> => [
  {
    title: copy.tournament,
    dataIndex: 'name',
    ellipsis: true,
    render: (name: string, { id }) => <Link to={id}>{name}</Link>,
  },
  {
    title: copy.state,
    key: 'state',
    width: 128,
    render: (_, tournament) => {
      const { tone, word } = PROGRESS[progressOf(tournament, now)];
      return <StateTag tone={tone}>{word}</StateTag>;
    },
  },
  {
    title: copy.progress,
    key: 'progress',
    width: 88,
    align: 'right',
    render: (_, { uploaded, events }) => `${uploaded}/${events}`,
  },
  {
    title: copy.closing,
    dataIndex: 'closesAt',
    width: 152,
    render: (closesAt: Instant) => {
      const left = timeLeftText(closesAt, now);
      return (
        <span className={left ? undefined : 'console-soft'} title={deadlineText(closesAt, now)}>
          {left ? copy.timeLeft(left) : copy.closed}
        </span>
      );
    },
  },
  { title: copy.issue, dataIndex: 'issue', width: 104, render: shortDayText },
  {
    title: copy.days,
    key: 'days',
    responsive: ['xl'],
    width: 144,
    render: (_, { firstDay, lastDay }) => dayRangeText(firstDay, lastDay),
  },
  {
    title: copy.level,
    dataIndex: 'level',
    width: 104,
    responsive: ['xl'],
    render: (level: OfficiatedTournament['level']) => (level ? levelText(level) : copy.noLevel),
  },
];

/** The tournaments whose chief referee the person is (PTS-8). */
const TournamentsPage = () => {
  const list = useRead('officiating');
  const now = useServerNow(list.data?.now);
  const [text, setText] = useState('');
  const [state, setState] = useState<Progress | null>(null);
  if (list.isPending) return <LoadingState />;
  if (!list.data) return <FailedState error={list.error} onRetry={() => void list.refetch()} />;
  const { tournaments } = list.data;
  const shown = tournaments.filter(
    (tournament) =>
      containsTyped(tournament.name, text) &&
      (state === null || progressOf(tournament, now) === state),
  );
  return (
    <Page title={copy.title} note={copy.titleNote}>
      <div className="console-filters">
        <Input.Search
          allowClear
          aria-label={copy.search}
          placeholder={copy.search}
          style={{ width: 280 }}
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
        <Select
          aria-label={copy.state}
          style={{ width: 160 }}
          allowClear
          placeholder={copy.allStates}
          value={state}
          options={STATES}
          onChange={(chosen: Progress | undefined) => setState(chosen ?? null)}
        />
        <span className="console-soft">{copy.count(shown.length)}</span>
      </div>
      <Table
        size="small"
        rowKey="id"
        columns={columnsAt(now)}
        dataSource={shown}
        pagination={{ pageSize: PAGE_ROWS, hideOnSinglePage: true, showSizeChanger: false }}
        scroll={{ x: 720 }}
        locale={{
          emptyText: (
            <Empty
              image={Empty.PRESENTED_IMAGE_SIMPLE}
              description={
                <>
                  {copy.none}
                  <br />
                  {copy.noneNote}
                </>
              }
            />
          ),
        }}
      />
    </Page>
  );
};
export default TournamentsPage;
