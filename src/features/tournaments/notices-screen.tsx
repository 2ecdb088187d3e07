import { redirectTo, useReachBottom } from '@tarojs/taro';
import { tournamentPath } from '../../client/page-addresses';
import { useList } from '../../client/use-list';
import type { Notice } from '../../contract/tournaments';
import { noticesCopy as copy } from '../../copy/notices';
import { momentText } from '../../copy/time';
import { Card } from '../../ui/card';
import { Screen } from '../../ui/screen';
import { Stack } from '../../ui/stack';
import { Type } from '../../ui/type';
import { usePull } from '../../ui/use-pull';
import { Gate } from '../gate';
import { ListEnd } from '../list-end';
import './tournaments.css';

const NoticeCard = ({ notice, later }: { notice: Notice; later: readonly Notice[] }) => {
  const { number, title, text, amends, at } = notice;
  const amendedBy = later.find((other) => other.amends === number);
  return (
    <Card>
      <Stack gap={8}>
        <Type size={18} strong>
          {copy.numbered(number, title)}
        </Type>
        <Type size={14} tone="soft">
          {[momentText(at), amends === null ? null : copy.amends(amends)]
            .filter(Boolean)
            .join(' · ')}
        </Type>
        {amendedBy ? (
          <Type size={14} tone="stop">
            {copy.amendedBy(amendedBy.number)}
          </Type>
        ) : null}
        {text.split('\n').map((line, at) => (
          <Type key={at}>{line}</Type>
        ))}
      </Stack>
    </Card>
  );
};

/** 补充通知: what was told of a tournament since it was published, the latest first (PUB-13). */
export const NoticesScreen = ({ tournamentId }: { tournamentId: string }) => {
  const list = useList('notices', { params: { tournamentId } });
  usePull(list.refetch);
  useReachBottom(() => void list.more());
  const toTournament = {
    action: copy.toTournament,
    onAction: () => void redirectTo({ url: tournamentPath(tournamentId) }),
  };
  return (
    <Screen title={copy.title} notice={list.notice}>
      <Gate
        read={list}
        failed={copy.loadFailed}
        none={({ length }) =>
          length > 0 ? undefined : { title: copy.empty, note: copy.emptyNote, ...toTournament }
        }
      >
        {(notices) => (
          <Stack gap={12}>
            {notices.map((notice) => (
              <NoticeCard key={notice.number} notice={notice} later={notices} />
            ))}
            <ListEnd list={list} words={{ more: copy.more }} />
          </Stack>
        )}
      </Gate>
    </Screen>
  );
};
