import './entry.css';
import { useDidShow } from '@tarojs/taro';
import { problemOf } from '../../copy/problem';
import { useMe } from '../../api/me';
import { requireLogin, useLoggedIn } from '../../api/session';
import { formCopy, realNameCopy } from '../../copy/entry';
import { asOfText } from '../../copy/network';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { Screen } from '../../ui/screen';
import { Type } from '../../ui/type';
import { EntryFormFilled } from './entry-form-filled';
import { openProfile } from './paths';
import { RealNameNote } from './real-name-note';
import { useMyFit, useTournament } from './queries';

export interface EntryFormScreenProps {
  tournamentId: string;
  /** Chosen already on the tournament's page. */
  eventId: string | null;
}

/** 报名: for a guest the way in, what still stands before it, then the form. */
export const EntryFormScreen = ({ tournamentId, eventId }: EntryFormScreenProps) => {
  const loggedIn = useLoggedIn();
  const tournament = useTournament(tournamentId);
  const fit = useMyFit(tournamentId);
  const me = useMe();
  const needed = [tournament, fit, me];
  const waitsForReview = me.data !== undefined && me.data.value.review !== 'approved';
  useDidShow(() => {
    if (waitsForReview) void Promise.all([me.refetch(), fit.refetch()]);
  });
  const failed = needed.find((query) => query.isError && !query.data);
  if (!loggedIn) {
    return (
      <Screen title={formCopy.title}>
        <EmptyState
          drawing="key"
          title={formCopy.guest}
          note={formCopy.guestNote}
          action={formCopy.logIn}
          onAction={requireLogin}
        />
      </Screen>
    );
  }
  if (!tournament.data || !fit.data || !me.data) {
    return (
      <Screen
        title={formCopy.title}
        loading
        error={
          failed && {
            title: formCopy.loadFailed,
            note: problemOf(failed.error).sentence,
            action: formCopy.again,
            onAction: () => Promise.all(needed.map((query) => query.refetch())),
          }
        }
      />
    );
  }
  const { review } = me.data.value;
  if (review !== 'approved') {
    return (
      <Screen
        title={formCopy.title}
        bottom={<Button onPress={openProfile}>{realNameCopy[review].action}</Button>}
      >
        <Type size={14} tone="soft" lines={2}>
          {tournament.data.value.regulation.name}
        </Type>
        <RealNameNote me={me.data.value} />
      </Screen>
    );
  }
  return (
    <EntryFormFilled
      detail={tournament.data.value}
      fit={fit.data.value}
      me={me.data.value}
      eventId={eventId}
      notice={fit.data.staleSince ? asOfText(fit.data.staleSince) : undefined}
    />
  );
};
