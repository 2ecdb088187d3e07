import './entry.css';
import { useDidShow } from '@tarojs/taro';
import { useFits, type PersonFit } from '../../client/fits';
import { personsIn } from '../../client/persons';
import { useRead } from '../../client/use-read';
import type { Me } from '../../contract/membership';
import type { TournamentDetail } from '../../contract/tournaments';
import { formCopy, realNameCopy } from '../../copy/entry';
import { hindranceOf, personsCopy } from '../../copy/persons';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Screen } from '../../ui/screen';
import { Type } from '../../ui/type';
import { Gate } from '../gate';
import { PersonList } from '../person-list';
import { EntryFormFilled } from './entry-form-filled';
import { RealNameNote } from './real-name-note';
import type { Wanted } from './use-entry-form';
import { openMe, openProfile } from './ways';

interface NotYetProps {
  detail: TournamentDetail;
  me: Me;
  people: readonly PersonFit[];
}

/** Nobody of the account may enter yet: what stands before it, for the one or for each of them. */
const NotYet = ({ detail, me, people }: NotYetProps) => {
  const [first] = people;
  const self = people.length <= 1 && first?.person.as !== 'guardian';
  const action =
    self && me.review !== 'approved' ? realNameCopy[me.review].action : personsCopy.toMe;
  return (
    <Screen
      title={formCopy.title}
      bottom={<Button onPress={self ? openProfile : openMe}>{action}</Button>}
    >
      <Type size={14} tone="soft" lines={2}>
        {detail.regulation.name}
      </Type>
      {self ? (
        <RealNameNote me={me} />
      ) : (
        <Card>
          <Type size={18} strong>
            {personsCopy.noneApproved}
          </Type>
          <Type size={14} tone="soft">
            {personsCopy.noneApprovedNote}
          </Type>
          <PersonList people={people} value={undefined} onChoose={openMe} isShut={() => true} />
        </Card>
      )}
    </Screen>
  );
};

export interface EntryFormScreenProps extends Wanted {
  tournamentId: string;
}

/** 报名: for a guest the way in, what still stands before it, then the form. */
export const EntryFormScreen = ({ tournamentId, ...wanted }: EntryFormScreenProps) => {
  const tournament = useRead('tournament', { params: { tournamentId } });
  const me = useRead('me');
  const mine = useRead('myEntries');
  const persons = me.data ? personsIn(me.data) : [];
  const fits = useFits(tournamentId, persons);
  const needed = [tournament, fits, me];
  const waitsForReview = me.data !== undefined && !persons.some(mayEnter);
  useDidShow(() => {
    if (waitsForReview) void Promise.all([me.refetch(), fits.refetch()]);
  });
  const all = {
    data:
      tournament.data && fits.complete && me.data
        ? { detail: tournament.data, people: fits.of, me: me.data }
        : undefined,
    problem: needed.find(({ problem }) => problem)?.problem ?? null,
    refetch: () => Promise.all(needed.map(({ refetch }) => refetch())),
  };
  return (
    <Gate read={all} screen={formCopy.title} guest={formCopy.guest} failed={formCopy.loadFailed}>
      {(shown) =>
        persons.some(mayEnter) ? (
          <EntryFormFilled
            {...shown}
            mine={mine.data?.entries ?? []}
            wanted={wanted}
            notice={fits.notice}
          />
        ) : (
          <NotYet {...shown} />
        )
      }
    </Gate>
  );
};

const mayEnter = (person: PersonFit['person']): boolean => hindranceOf(person) === null;
