import { navigateTo } from '@tarojs/taro';
import { noticesPath } from '../../client/page-addresses';
import type { TournamentDetail } from '../../contract/tournaments';
import { noticesCopy as copy } from '../../copy/notices';
import { momentText } from '../../copy/time';
import { Card } from '../../ui/card';
import { Row } from '../../ui/row';

/** The latest notice of a tournament, which leads to all of them (PUB-13); nothing where none is out. */
export const NoticeRow = ({ detail: { notice, regulation } }: { detail: TournamentDetail }) => {
  if (!notice) return null;
  const { number, title, at } = notice;
  return (
    <Card flush>
      <Row
        icon="bell"
        title={copy.title}
        note={`${copy.numbered(number, title)} · ${momentText(at)}`}
        onPress={() => void navigateTo({ url: noticesPath(regulation.id) })}
      />
    </Card>
  );
};
