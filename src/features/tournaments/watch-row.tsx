import { call } from '../../client/call';
import { requireLogin } from '../../client/require-login';
import { useLoggedIn } from '../../client/session';
import { useRead } from '../../client/use-read';
import { subscribeCopy, watchCopy as copy } from '../../copy/inbox';
import { Card } from '../../ui/card';
import { Row } from '../../ui/row';
import { showToast } from '../../ui/toast';
import type { Template } from '../message-templates';
import { SubscribeRow } from '../subscribe-row';
import { useSubscribe } from '../use-subscribe';
import type { ShownTournament } from './use-tournament-detail';

const NEWS: readonly Template[] = ['tournament-news'];

/** What there is still to hear of. */
const momentsOf = ({ phase, regulation }: ShownTournament['detail']): string[] => [
  ...(phase === 'upcoming' ? [copy.moments.opening] : []),
  copy.moments.place,
  ...(regulation.entry.listPublic ? [copy.moments.list] : []),
];

/** 「提醒我」: hears of opening, of a place that is free, of the list (TEL-8), all of which are over soon after closing. */
export const WatchRow = ({ shown }: { shown: ShownTournament }) => {
  const { detail } = shown;
  const params = { tournamentId: detail.regulation.id };
  const loggedIn = useLoggedIn();
  const { offered, ask } = useSubscribe(NEWS);
  const watch = useRead('watch', { params });
  const watching = loggedIn && (watch.data?.watching ?? false);
  if (detail.phase === 'ended' || (detail.phase === 'closed' && !watching)) return null;
  const toggle = async () => {
    if (!(await requireLogin())) return;
    if (!watching && offered) await ask();
    const reply = await call(watching ? 'endWatch' : 'startWatch', { params });
    showToast(reply.ok ? copy[watching ? 'ended' : 'started'] : reply.problem.sentence);
    if (reply.ok) await watch.refetch();
  };
  return (
    <Card flush>
      <Row
        icon="bell"
        title={watching ? copy.end : copy.start}
        note={watching ? copy.endNote : copy.note(momentsOf(detail))}
        onPress={() => void toggle()}
      />
      {watching ? <SubscribeRow wanted={NEWS} title={subscribeCopy.news} /> : null}
    </Card>
  );
};
