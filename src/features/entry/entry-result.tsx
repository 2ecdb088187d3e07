import type { EntryView } from '../../contract/entries';
import { eventText, resultCopy, tellCopy } from '../../copy/entry';
import { subscribeCopy } from '../../copy/inbox';
import { SHOWN_STATUS } from '../../copy/statuses';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Row } from '../../ui/row';
import { Screen } from '../../ui/screen';
import { Section } from '../../ui/section';
import { Timeline } from '../../ui/timeline';
import type { Template } from '../message-templates';
import { SubscribeRow } from '../subscribe-row';
import { HeadlineCard } from './headline-card';
import { replaceWithEntry, replaceWithMine, replaceWithTournament } from './ways';
import { resultOf } from './result-view';
import { ShareSheet } from './share-sheet';
import { useShare } from './use-share';

/** What whoever has entered waits for: the others' answers too, where there are others. */
const WANTED: Record<EntryView['kind'], readonly Template[]> = {
  singles: ['entry-result', 'tournament-news', 'invited'],
  pair: ['entry-result', 'roster-changed', 'reminder'],
  team: ['entry-result', 'roster-changed', 'reminder'],
};

/** Right after submitting: in or not, what next, until when; and the ways to tell the others. */
export const EntryResult = ({ entry }: { entry: EntryView }) => {
  const { tone, title, note, next } = resultOf(entry, entry.now);
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
      <HeadlineCard tone={tone} status={SHOWN_STATUS[entry.shown]} title={title} notes={[note]} />
      <Card flush>
        <Row
          title={entry.tournamentName}
          note={[eventText(entry), entry.teamName].filter(Boolean).join(' · ')}
        />
      </Card>
      {next.length > 0 ? (
        <Section title={resultCopy.next}>
          <Card>
            <Timeline
              steps={next.map((text) => ({ key: text, title: text, state: 'now' as const }))}
            />
          </Card>
        </Section>
      ) : null}
      <Card flush>
        <SubscribeRow wanted={WANTED[entry.kind]} title={subscribeCopy.result} />
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
