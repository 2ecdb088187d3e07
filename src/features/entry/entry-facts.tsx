import type { EntryView } from '../../contract/entries';
import type { Instant } from '../../contract/words';
import { entryPage } from '../../copy/entry-page';
import { acceptedText } from '../../copy/ticket';
import { closingMomentText } from '../../copy/time';
import { Card } from '../../ui/card';
import { Row } from '../../ui/row';
import { Section } from '../../ui/section';
import { openTournament } from './ways';

/** The instants that matter, in the order in which they come. */
export const instantsOf = (entry: EntryView, now: Instant) => {
  const { enteredAt, closesAt, changeCutoffAt, freeWithdrawalUntil: free } = entry;
  const closing = (title: string, at: Instant) => ({ title, at, text: closingMomentText(at, now) });
  return [
    { title: entryPage.enteredAt, at: enteredAt, text: acceptedText(enteredAt, closesAt, now) },
    closing(entryPage.cutoff, changeCutoffAt),
    closing(entryPage.closes, closesAt),
    ...(free === null ? [] : [closing(entryPage.withdrawUntil, free)]),
  ].sort((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0));
};

/** The entry's unit, and the others for which its athletes play (CAP-5); empty: none. */
const unitsText = ({ unit, slots }: EntryView): string => {
  const playing = slots.filter(({ state }) => state === 'confirmed');
  const names = [unit?.name, ...playing.map((slot) => slot.unit)];
  return [...new Set(names.filter(Boolean))].join('、');
};

/** What the ticket does not say: team and unit, and the instants that matter. */
export const EntryFacts = ({ entry, now }: { entry: EntryView; now: Instant }) => {
  const units = unitsText(entry);
  return (
    <Section title={entryPage.facts}>
      <Card flush>
        <Row
          title={entryPage.tournament}
          note={entry.tournamentName}
          onPress={() => void openTournament(entry.tournamentId)}
        />
        {entry.kind === 'singles' ? null : (
          <Row
            title={entryPage.teamName}
            value={entry.teamName ?? entryPage.teamNameHidden}
            note={entry.nameHidden ? entryPage.hiddenFromOthers[entry.nameHidden] : undefined}
          />
        )}
        {units ? (
          <Row
            title={entryPage.unit}
            value={units}
            note={entry.unitHidden ? entryPage.unitHidden : undefined}
          />
        ) : null}
        {instantsOf(entry, now).map(({ title, text }) => (
          <Row key={title} title={title} value={text} />
        ))}
      </Card>
    </Section>
  );
};
