import type { EntryView } from '../../contract/entries';
import type { Instant } from '../../contract/words';
import { eventText, formCopy } from '../../copy/entry';
import { entryPage } from '../../copy/entry-page';
import { closingMomentText, momentText, moneyText } from '../../copy/time';
import { Card } from '../../ui/card';
import { Row } from '../../ui/row';
import { Section } from '../../ui/section';
import { openTournament } from './ways';

/** What was entered, for whom, what it costs and the two instants that matter. */
export const EntryFacts = ({ entry, now }: { entry: EntryView; now: Instant }) => {
  const fee = `${entry.feePer === 'person' ? formCopy.perPerson : formCopy.perEntry} ${moneyText(entry.feeFen)}`;
  return (
    <Section title={entryPage.facts}>
      <Card flush>
        <Row
          title={entry.tournamentName}
          note={eventText(entry)}
          onPress={() => void openTournament(entry.tournamentId)}
        />
        {entry.kind === 'singles' ? null : (
          <Row
            title={entryPage.teamName}
            value={entry.teamName ?? entryPage.teamNameHidden}
            note={entry.nameHidden ? entryPage.hiddenFromOthers[entry.nameHidden] : undefined}
          />
        )}
        {entry.unit ? (
          <Row
            title={entryPage.unit}
            value={entry.unit.name}
            note={entry.unitHidden ? entryPage.unitHidden : undefined}
          />
        ) : null}
        <Row title={entryPage.fee} value={entry.feeFen === 0 ? formCopy.noFee : fee} />
        <Row title={entryPage.closes} value={closingMomentText(entry.closesAt, now)} />
        <Row title={entryPage.cutoff} value={closingMomentText(entry.changeCutoffAt, now)} />
        <Row title={entryPage.enteredAt} value={momentText(entry.enteredAt, now)} />
      </Card>
    </Section>
  );
};
