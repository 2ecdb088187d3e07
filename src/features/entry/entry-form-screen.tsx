import './entry.css';
import { useDidShow } from '@tarojs/taro';
import { useRead } from '../../client/use-read';
import { formCopy, realNameCopy } from '../../copy/entry';
import { Button } from '../../ui/button';
import { Screen } from '../../ui/screen';
import { Type } from '../../ui/type';
import { Gate } from '../gate';
import { EntryFormFilled } from './entry-form-filled';
import { RealNameNote } from './real-name-note';
import { openProfile } from './ways';

export interface EntryFormScreenProps {
  tournamentId: string;
  /** Chosen already on the tournament's page. */
  eventId: string | null;
}

/** 报名: for a guest the way in, what still stands before it, then the form. */
export const EntryFormScreen = ({ tournamentId, eventId }: EntryFormScreenProps) => {
  const params = { tournamentId };
  const tournament = useRead('tournament', { params });
  const fit = useRead('myFit', { params });
  const me = useRead('me');
  const needed = [tournament, fit, me];
  const waitsForReview = me.data !== undefined && me.data.review !== 'approved';
  useDidShow(() => {
    if (waitsForReview) void Promise.all([me.refetch(), fit.refetch()]);
  });
  const all = {
    data:
      tournament.data && fit.data && me.data
        ? { detail: tournament.data, fit: fit.data, me: me.data }
        : undefined,
    problem: needed.find(({ problem }) => problem)?.problem ?? null,
    refetch: () => Promise.all(needed.map(({ refetch }) => refetch())),
  };
  return (
    <Gate read={all} screen={formCopy.title} guest={formCopy.guest} failed={formCopy.loadFailed}>
      {(shown) =>
        shown.me.review === 'approved' ? (
          <EntryFormFilled {...shown} eventId={eventId} notice={fit.notice} />
        ) : (
          <Screen
            title={formCopy.title}
            bottom={<Button onPress={openProfile}>{realNameCopy[shown.me.review].action}</Button>}
          >
            <Type size={14} tone="soft" lines={2}>
              {shown.detail.regulation.name}
            </Type>
            <RealNameNote me={shown.me} />
          </Screen>
        )
      }
    </Gate>
  );
};
