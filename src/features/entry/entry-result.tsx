import { tournamentPath } from '../../client/page-addresses';
import { usePersons, nameAmong } from '../../client/persons';
import type { EntryView } from '../../contract/entries';
import { resultCopy, tellCopy } from '../../copy/entry';
import { eventText } from '../../copy/event';
import { subscribeCopy } from '../../copy/inbox';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Row } from '../../ui/row';
import { Screen } from '../../ui/screen';
import { ShareButton } from '../../ui/share-button';
import { Ticket } from '../../ui/ticket';
import type { Template } from '../message-templates';
import { SubscribeRow } from '../subscribe-row';
import { ticketFacts, ticketHead, ticketStubs } from '../ticket-of';
import { HeadlineCard } from './headline-card';
import { KeepPictureRow } from './keep-picture-row';
import { NextCard } from './next-card';
import { resultOf } from './result-view';
import { ShareSheet } from './share-sheet';
import { isComing, toCalendar } from './to-calendar';
import { useShare } from './use-share';
import { replaceWithEntry, replaceWithMine, replaceWithTournament } from './ways';

/** What whoever has entered waits for: the others' answers too, where there are others. */
const WANTED: Record<EntryView['kind'], readonly Template[]> = {
  singles: ['entry-result', 'tournament-news', 'invited'],
  pair: ['entry-result', 'roster-changed', 'reminder'],
  team: ['entry-result', 'roster-changed', 'reminder'],
};

/** Right after submitting: in or not, the ticket with who, what, when, where and how much, what is next, and sharing. */
export const EntryResult = ({ entry }: { entry: EntryView }) => {
  const { tone, title, note, next } = resultOf(entry, entry.now);
  const { persons } = usePersons();
  const share = useShare(entry.id);
  return (
    <Screen
      title={resultCopy.title}
      bottom={
        entry.allowed.includes('share') ? (
          <>
            <Button icon="share" onPress={share.prepare}>
              {tellCopy.share}
            </Button>
            <Button kind="plain" onPress={() => replaceWithEntry(entry.id)}>
              {resultCopy.seeEntry}
            </Button>
          </>
        ) : (
          <Button onPress={() => replaceWithEntry(entry.id)}>{resultCopy.seeEntry}</Button>
        )
      }
    >
      <HeadlineCard tone={tone} title={title} notes={[note]} />
      <Ticket
        {...ticketHead(entry)}
        whose={nameAmong(persons)(entry.memberId)}
        notes={entry.teamName ? [{ text: entry.teamName }] : []}
        facts={ticketFacts(entry)}
        stubs={ticketStubs(entry, persons)}
        arrives
      >
        {entry.shown === 'entered' ? (
          <ShareButton
            path={tournamentPath(entry.tournamentId)}
            title={resultCopy.shareTitle(eventText(entry), entry.tournamentName)}
          />
        ) : null}
      </Ticket>
      <NextCard steps={next} />
      <Card flush>
        <SubscribeRow wanted={WANTED[entry.kind]} title={subscribeCopy.result} />
        {isComing(entry) ? (
          <Row
            icon="calendar"
            title={resultCopy.toCalendar}
            onPress={() => void toCalendar(entry)}
          />
        ) : null}
        {entry.shown === 'entered' ? <KeepPictureRow entry={entry} /> : null}
        <Row icon="ticket" title={resultCopy.seeMine} onPress={() => void replaceWithMine()} />
        <Row
          icon="trophy"
          title={resultCopy.toTournament}
          onPress={() => void replaceWithTournament(entry.tournamentId)}
        />
      </Card>
      <ShareSheet link={share.link} entry={entry} onClose={share.close} />
    </Screen>
  );
};
