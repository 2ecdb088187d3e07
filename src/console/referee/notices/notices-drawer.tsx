import { Button } from 'antd';
import { useState } from 'react';
import { useList } from '../../../client/use-list';
import type { Notice } from '../../../contract/tournaments';
import { noticesCopy as copy } from '../../../copy/notices';
import { momentText } from '../../../copy/time';
import { DeskDrawer } from '../../ui/drawer';
import { Loaded } from '../../ui/loaded';
import { EmptyState } from '../../ui/states';
import { PublishDialog } from './publish-dialog';

const NoticeText = ({ notice: { number, title, text, amends, at } }: { notice: Notice }) => (
  <article className="console-panel console-stack">
    <h3>{copy.numbered(number, title)}</h3>
    <div className="console-soft">
      {[momentText(at), amends === null ? null : copy.amends(amends)].filter(Boolean).join(' · ')}
    </div>
    <div>
      {text.split('\n').map((line, place) => (
        <div key={place}>{line}</div>
      ))}
    </div>
  </article>
);

/** Notices of a tournament, the latest first, and the next one to be published (PUB-13). */
const NoticesDrawer = ({
  tournamentId,
  onClose,
}: {
  tournamentId: string;
  onClose: () => void;
}) => {
  const list = useList('notices', { params: { tournamentId } });
  const [writing, setWriting] = useState(false);
  return (
    <DeskDrawer title={copy.title} width={720} onClose={onClose}>
      <Loaded read={list}>
        {(notices) => (
          <div className="console-stack">
            <div className="console-line">
              <span className="console-soft">{copy.limit}</span>
              <span className="console-line-end">
                <Button type="primary" onClick={() => setWriting(true)}>
                  {copy.publish}
                </Button>
              </span>
            </div>
            {notices.length === 0 ? <EmptyState title={copy.none} note={copy.emptyNote} /> : null}
            {notices.map((notice) => (
              <NoticeText key={notice.number} notice={notice} />
            ))}
            {list.hasMore ? (
              <Button loading={list.loadingMore} onClick={list.more}>
                {copy.more}
              </Button>
            ) : null}
            {writing ? (
              <PublishDialog
                tournamentId={tournamentId}
                earlier={notices}
                onClose={() => setWriting(false)}
              />
            ) : null}
          </div>
        )}
      </Loaded>
    </DeskDrawer>
  );
};
export default NoticesDrawer;
