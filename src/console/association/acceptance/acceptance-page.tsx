import { DownloadOutlined } from '@ant-design/icons';
import { Alert, App, Button, Space } from 'antd';
import { useState, type ReactNode } from 'react';
import { useParams } from 'react-router-dom';
import { addressOf } from '../../../contract/address';
import type { DeskAcceptance } from '../../../contract/acceptance';
import { useRead } from '../../../client/use-read';
import { changeText, orderText, versionNote, versionTitle } from '../../../copy/acceptance';
import { deskAcceptanceCopy as copy, DRAW_TEXT } from '../../../copy/desk-acceptance';
import { eventText } from '../../../copy/event';
import { Loaded } from '../../ui/loaded';
import { Page } from '../../ui/page';
import { StaleNote } from '../../ui/refresh';
import {
  MoveDialog,
  PublishDialog,
  QualifyingDialog,
  TakeDialog,
  WildCardDialog,
  type EventParams,
} from './dialogs';
import { ListsTable, nameOf } from './lists-table';

/** What would be published now, and what stands in the way. */
const DryRun = ({ list }: { list: DeskAcceptance }) => {
  const { next, refusal } = list;
  if (refusal) return <Alert type="info" showIcon title={refusal.sentence} />;
  if (!next) return null;
  if (next.same) return <Alert type="success" showIcon title={`${copy.next}：${copy.same}`} />;
  const count = next.changes.length;
  return (
    <Alert
      type="warning"
      showIcon
      title={`${copy.next}：${copy.changes(count, count)}`}
      description={
        <>
          {next.cancelled ? <div>{copy.cancelled}</div> : null}
          {list.versions.length === 0
            ? copy.notOut
            : next.changes.map(({ entryId, people, from, to }) => (
                <div key={entryId}>
                  {nameOf({ teamName: null, people })} {changeText(from, to)}
                </div>
              ))}
        </>
      }
    />
  );
};

const Gaps = ({ list }: { list: DeskAcceptance }) => {
  const named = (entryId: string | null) => {
    const row = list.entries.find(({ id }) => id === entryId);
    return row ? nameOf(row) : null;
  };
  return (
    <>
      {list.gaps.map(({ draw, open, next }) => (
        <Alert
          key={draw}
          type="warning"
          showIcon
          title={copy.gap(DRAW_TEXT[draw], open, named(next))}
        />
      ))}
    </>
  );
};

const Facts = ({ list }: { list: DeskAcceptance }) => {
  const given = (draw: 'main' | 'qualifying') =>
    list.wildCards.filter((card) => card.draw === draw).length;
  const { held, qualifiers } = list.qualifying;
  const facts = [
    orderText(list),
    copy.wildCards(DRAW_TEXT.main, given('main'), list.most.wildCards),
    ...(list.most.qualifiers === null
      ? []
      : [
          copy.wildCards(DRAW_TEXT.qualifying, given('qualifying'), list.most.qualifyingWildCards),
          held ? `${copy.held}，${copy.qualifiers} ${qualifiers}` : copy.notHeld,
        ]),
  ];
  return (
    <div>
      {facts.join(' · ')}
      <div className="console-soft">
        {list.frozen ? copy.frozen(list.frozenAt) : copy.freezes(list.frozenAt)}
      </div>
    </div>
  );
};

const Versions = ({ list, params }: { list: DeskAcceptance; params: EventParams }) => (
  <section>
    <h2>{copy.versions}</h2>
    {list.versions.map((version) => (
      <div key={version.version}>
        {versionTitle(version)} <span className="console-soft">{versionNote(version)}</span>{' '}
        <a
          href={addressOf('acceptanceFile', { ...params }, { version: version.version })}
          target="_blank"
          rel="noreferrer"
        >
          {copy.file}
        </a>
      </div>
    ))}
    <div className="console-soft">{copy.fileNote}</div>
  </section>
);

const ExportButton = ({ list }: { list: DeskAcceptance }) => {
  const { message } = App.useApp();
  const save = async () => {
    try {
      const { saveAcceptance } = await import('./list-file');
      await saveAcceptance(list);
    } catch {
      message.error(copy.exportFailed);
    }
  };
  return (
    <Button icon={<DownloadOutlined />} onClick={() => void save()}>
      {copy.export}
    </Button>
  );
};

const Lists = ({ list, params }: { list: DeskAcceptance; params: EventParams }) => {
  const [dialog, setDialog] = useState<ReactNode>(null);
  const onClose = () => setDialog(null);
  const common = { params, onClose };
  const { next, refusal } = list;
  const publish = (confirm: boolean) =>
    next && setDialog(<PublishDialog {...common} expects={next.digest} confirm={confirm} />);
  return (
    <Page
      title={copy.eventTitle(eventText(list))}
      back={{ to: `/acceptance/${params.tournamentId}`, label: list.tournamentName }}
      extra={
        <Space wrap>
          {list.most.qualifiers === null || list.frozen ? null : (
            <Button onClick={() => setDialog(<QualifyingDialog {...common} list={list} />)}>
              {copy.setQualifying}
            </Button>
          )}
          <ExportButton list={list} />
          <Button disabled={list.confirmRefusal !== null} onClick={() => publish(true)}>
            {copy.confirm}
          </Button>
          <Button
            type="primary"
            disabled={refusal !== null || !next || next.same}
            onClick={() => publish(false)}
          >
            {copy.publish}
          </Button>
        </Space>
      }
    >
      <Facts list={list} />
      <DryRun list={list} />
      <Gaps list={list} />
      <ListsTable
        list={list}
        params={params}
        actions={{
          onGive: (chosen, draw) =>
            setDialog(<WildCardDialog {...common} chosen={chosen} draw={draw} />),
          onTake: (chosen) => setDialog(<TakeDialog {...common} chosen={chosen} />),
          onMove: (chosen, to) => setDialog(<MoveDialog {...common} chosen={chosen} to={to} />),
        }}
      />
      <Versions list={list} params={params} />
      {dialog}
    </Page>
  );
};

/** The lists of an event at the desk: the dry run, publishing, wild cards, sign-in, moves, every version (ACC). */
const AcceptancePage = () => {
  const { tournamentId = '', eventId = '' } = useParams();
  const params = { tournamentId, eventId };
  const read = useRead('deskAcceptance', { params });
  return (
    <Loaded read={read}>
      {(list) => (
        <>
          <StaleNote read={read} />
          <Lists list={list} params={params} />
        </>
      )}
    </Loaded>
  );
};
export default AcceptancePage;
