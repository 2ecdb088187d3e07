import { requireLogin } from '../../client/require-login';
import { reasonsText, sharedText } from '../../copy/reasons-text';
import { personsCopy } from '../../copy/persons';
import { detailCopy } from '../../copy/tournaments';
import { Card } from '../../ui/card';
import { Row } from '../../ui/row';
import { Section } from '../../ui/section';
import { Type } from '../../ui/type';
import { isOver, ofTheWhole, type EventCell } from './groups-view';
import { feeOfEvent } from './event-view';
import { PersonList, personName } from '../person-list';
import { wayInOf } from './way-in';
import type { Whom } from './use-whom';
import type { ShownTournament } from './use-tournament-detail';

/** What the whole tournament says already (not open, closed) is not said again on every line. */
const ownReason = ({ fit, note }: EventCell): string | undefined => {
  if (!fit || fit.refusals.length === 0) return note ?? undefined;
  return reasonsText(fit.refusals.filter(({ reason }) => !ofTheWhole(reason))) ?? undefined;
};

interface FittingRowProps {
  cell: EventCell;
  /** what it costs */
  fee: string | null;
  onOpen: (eventId: string) => void;
}

const FittingRow = ({ cell, fee, onOpen }: FittingRowProps) => {
  return (
    <Row
      title={cell.name}
      note={[fee, ownReason(cell)].filter(Boolean).join(' · ') || undefined}
      value={
        <Type size={14} strong nowrap tone={cell.full ? 'stop' : 'ink'}>
          {cell.figures}
        </Type>
      }
      onPress={() => onOpen(cell.id)}
      label={cell.label}
    />
  );
};

/** Where there are several, or the only one is a child, it is said whose it is. */
const isOther = ({ people, person }: Whom): boolean =>
  people.length > 0 || person?.as === 'guardian';

export interface MyEventsProps {
  shown: ShownTournament;
  loggedIn: boolean;
  onOpen: (eventId: string) => void;
}

/**
 * 我能报的, first of all; for a guest the way to know; for others the one reason against all of it. Nothing where nobody
 * can enter any more.
 */
export const MyEvents = ({ shown, loggedIn, onOpen }: MyEventsProps) => {
  const { fitting, refusal, whom } = shown;
  if (isOver(shown.detail)) return null;
  if (!loggedIn) {
    return (
      <Card flush>
        <Row
          icon="person"
          title={detailCopy.mineGuest}
          onPress={() => void requireLogin()}
          label={detailCopy.logIn}
        />
      </Card>
    );
  }
  const { people, person } = whom;
  const way = wayInOf(refusal, person);
  return (
    <>
      {people.length > 0 ? (
        <Section title={personsCopy.forWhom}>
          <Card>
            <PersonList people={people} value={person?.memberId} onChoose={whom.choose} />
          </Card>
        </Section>
      ) : null}
      {fitting && !(fitting.length === 0 && shown.mine.length > 0) ? (
        <Section
          title={person && isOther(whom) ? personsCopy.mineOf(personName(person)) : detailCopy.mine}
        >
          <Card flush>
            {refusal && way ? (
              <Row icon="shield" title={refusal.sentence} onPress={way.go} />
            ) : fitting.length > 0 ? (
              fitting.map((cell) => (
                <FittingRow
                  key={cell.id}
                  cell={cell}
                  fee={feeOfEvent(shown.detail, cell.id)}
                  onOpen={onOpen}
                />
              ))
            ) : (
              <Row icon="info" title={sharedText(shown.sharedRefusals) ?? detailCopy.mineNone} />
            )}
          </Card>
        </Section>
      ) : null}
    </>
  );
};
