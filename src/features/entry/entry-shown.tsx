import { useServerNow } from '../../client/clock';
import { personOf, usePersons } from '../../client/persons';
import type { EntryView } from '../../contract/entries';
import { tellCopy } from '../../copy/entry';
import { entryPage, historyText } from '../../copy/entry-page';
import { subscribeCopy } from '../../copy/inbox';
import { personsCopy } from '../../copy/persons';
import { acceptedText } from '../../copy/ticket';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Screen } from '../../ui/screen';
import { Section } from '../../ui/section';
import { Ticket } from '../../ui/ticket';
import { Timeline } from '../../ui/timeline';
import { Type } from '../../ui/type';
import type { Template } from '../message-templates';
import { personName } from '../person-list';
import { SubscribeRow } from '../subscribe-row';
import { ticketFacts, ticketHead } from '../ticket-of';
import { ActionList, primaryAction } from './action-list';
import { EntryFacts } from './entry-facts';
import { headlineOf } from './entry-headline';
import { EntrySheets } from './entry-sheets';
import { HeadlineCard } from './headline-card';
import { NextCard } from './next-card';
import { nextSteps } from './next-steps';
import { PeopleCard } from './people-card';
import { RefusalNote } from './refusal-note';
import { ShareSheet } from './share-sheet';
import { useEntryActions } from './use-entry-actions';
import { useShare } from './use-share';

export interface EntryShownProps {
  entry: EntryView;
  forWhom: string | null;
  doing: string | undefined;
  notice: string | undefined;
  refresh: () => Promise<unknown>;
}

/** What whoever has said yes waits for, and the next invitation. */
const JOINED: readonly Template[] = ['entry-result', 'roster-changed', 'invited'];

/** The state in one sentence and until when; the people; what may be done now; what was done. */
export const EntryShown = ({ entry, forWhom, doing, notice, refresh }: EntryShownProps) => {
  const now = useServerNow(entry.now);
  const { persons } = usePersons();
  const person = personOf(persons, entry.memberId);
  const actions = useEntryActions(entry, forWhom, refresh, doing);
  const share = useShare(entry.id);
  const { tone, title, notes } = headlineOf(
    entry,
    now,
    person?.as === 'guardian' ? person.name : null,
  );
  const primary = primaryAction(entry);
  const words = {
    confirm: entryPage.confirm,
    'change-roster': entryPage.changeRoster,
    share: tellCopy.share,
  };
  return (
    <Screen
      title={entryPage.title}
      notice={notice}
      bottom={
        primary ? (
          <Button onPress={() => (primary === 'share' ? share.prepare() : actions.ask(primary))}>
            {words[primary]}
          </Button>
        ) : undefined
      }
    >
      <RefusalNote sentence={actions.changed ? `${entryPage.changed}。${actions.changed}` : null} />
      {persons.length > 1 && person ? (
        <Type strong>{personsCopy.entryOf(personName(person))}</Type>
      ) : null}
      <HeadlineCard tone={tone} title={title} notes={notes} />
      <NextCard steps={nextSteps(entry, now)} />
      <Ticket {...ticketHead(entry)} facts={ticketFacts(entry)}>
        <PeopleCard entry={entry} persons={persons} />
      </Ticket>
      <RefusalNote sentence={actions.asking ? null : actions.refusal} />
      <ActionList entry={entry} actions={actions} onShare={() => void share.prepare()} />
      {entry.viewer === 'invitee' && entry.allowed.includes('cancel-own') ? (
        <SubscribeRow alone wanted={JOINED} title={subscribeCopy.result} />
      ) : null}
      <EntryFacts entry={entry} now={now} />
      <Section title={entryPage.history}>
        <Card>
          <Timeline
            steps={[...entry.history].reverse().map((event, at) => ({
              key: `${event.at}-${event.kind}-${at}`,
              title: historyText(event),
              note: acceptedText(event.at, entry.closesAt, now),
              state: at === 0 ? ('now' as const) : ('done' as const),
            }))}
          />
        </Card>
      </Section>
      <EntrySheets entry={entry} actions={actions} persons={persons} />
      <ShareSheet link={share.link} entry={entry} onClose={share.close} />
    </Screen>
  );
};
