import { formCopy } from '../../copy/entry';
import { Fold } from '../../ui/fold';
import { Row } from '../../ui/row';
import { Stack } from '../../ui/stack';
import { Type } from '../../ui/type';
import { replaceWithEntry } from './ways';
import { RefusalNote } from './refusal-note';
import type { EventChoice } from './event-choice';
import { EventOptions } from './event-options';

export interface EventStepProps {
  choices: readonly EventChoice[];
  value: string | null;
  onChoose: (choice: EventChoice) => void;
  refusal: string | null;
}

/**
 * 项目: what one may play in first; what may be initiated for others apart (ENT-2); what cannot be entered says why;
 * what one is in already leads there.
 */
export const EventStep = ({ choices, value, onChoose, refusal }: EventStepProps) => {
  const open = choices.filter((choice) => choice.open);
  const own = open.filter(({ asAthlete }) => asAthlete);
  const forOthers = open.filter(({ asAthlete }) => !asAthlete);
  const entered = choices.filter((choice) => !choice.open && choice.entryId);
  const shut = choices.filter((choice) => !choice.open && !choice.entryId);
  const [one] = shut;
  const shared =
    one && shut.length === choices.length && shut.every(({ note }) => note === one.note);
  const choose = (id: string) => {
    const chosen = open.find((choice) => choice.id === id);
    if (chosen) onChoose(chosen);
  };
  return (
    <Stack gap={12}>
      <RefusalNote sentence={refusal} />
      {own.length > 0 ? (
        <EventOptions choices={own} value={value} onChoose={choose} />
      ) : (
        <Type tone="soft">
          {shared ? one.note : formCopy.noneOpen[forOthers.length > 0 ? 'toPlay' : 'atAll']}
        </Type>
      )}
      {entered.map(({ id, name, entryId }) => (
        <Row
          key={id}
          icon="ticket"
          title={name}
          note={formCopy.toEntry}
          onPress={() => entryId && void replaceWithEntry(entryId)}
        />
      ))}
      {forOthers.length > 0 ? (
        <Fold
          title={formCopy.forOthers(forOthers.length)}
          startsOpen={own.length === 0 || forOthers.some(({ id }) => id === value)}
        >
          <EventOptions choices={forOthers} value={value} onChoose={choose} />
        </Fold>
      ) : null}
      {shut.length > 0 ? (
        <Fold
          title={formCopy.others(shut.length)}
          startsOpen={choices.length === shut.length && !shared}
        >
          <EventOptions choices={shut} value={null} onChoose={choose} />
        </Fold>
      ) : null}
    </Stack>
  );
};
