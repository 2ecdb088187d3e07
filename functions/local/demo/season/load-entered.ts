import type { Event, Regulation } from '../../../../src/contract/regulation';
import { entryKindOf } from '../../../../src/contract/words';
import { entryItem } from '../../../adapters/dynamo/entry-item';
import { participationItem } from '../../../adapters/dynamo/participation-item';
import { addSeconds } from '../../../domain/calendar/calendar';
import { deadlinesOf } from '../../../domain/entry/deadlines';
import { entryIdOf, type Entry, type Slot } from '../../../domain/entry/entry';
import { partChanges } from '../../../domain/entry/parts-of';
import { maskPhone } from '../../../domain/membership/masking';
import { shortOf, TICKET_NAME } from '../../../domain/places/ledger';
import { tournamentOf } from '../../../domain/publishing/tournament';
import type { Wiring } from '../../../handlers/wiring';
import type { Athlete } from './athletes';
import type { PlayedEvent } from './make-season';
import type { PlayedLine } from './play-event';
import { putTogether } from './put-together';

const SECONDS_BETWEEN = 90;
const DECLARATION = '2026-11';

interface Side {
  readonly team: string | null;
  readonly athletes: readonly Athlete[];
}

/** Who entered together: a line each, but a team's lines are one entry. */
const sidesOf = (event: Event, lines: readonly PlayedLine[]): readonly Side[] => {
  const kind = entryKindOf(event.discipline);
  if (kind === 'singles') return lines.map(({ athletes }) => ({ team: null, athletes }));
  const sides = new Map<string, Side>();
  for (const { team, athletes } of lines) {
    const name = team ?? `${athletes.map(({ person }) => person.realName.slice(1)).join('')}组合`;
    sides.set(name, { team: name, athletes: [...(sides.get(name)?.athletes ?? []), ...athletes] });
  }
  return [...sides.values()];
};

const slotOf = ({ id, person }: Athlete, at: number, when: string): Slot => ({
  id: `s${at + 1}`,
  personKey: id,
  phoneMasked: maskPhone(person.phone),
  role: 'athlete',
  state: 'confirmed',
  invitedAt: when,
  answeredAt: when,
  memberId: id,
  name: person.realName,
  sex: person.sex,
  declaration: { version: DECLARATION, at: when },
});

/**
 * Whoever played a stop that is still to be uploaded had entered it (RES-3): the entries, complete, and the
 * copies their people hold, in batches as the rest of the season. The same ones each time.
 */
export const loadEntered = async (
  deps: Wiring,
  regulation: Regulation,
  events: readonly PlayedEvent[],
): Promise<void> => {
  const tournament = tournamentOf(regulation, '');
  const entries = events.flatMap(({ event, lines }) =>
    sidesOf(event, lines).map(({ team, athletes }, at): readonly [Event, Entry] => {
      const when = addSeconds(tournament.opensAt, (at + 1) * SECONDS_BETWEEN);
      const who = athletes.map(({ person }) => person.phone).join(' ');
      const name = deps.secrets.digest(`demo ${tournament.id} ${event.id} ${who}`);
      const short = shortOf({ name: name.slice(0, TICKET_NAME), seq: at + 1 });
      return [
        event,
        {
          id: entryIdOf(tournament.id, event.id, short),
          ...{ tournamentId: tournament.id, eventId: event.id, short },
          ...{ seq: at + 1, version: 1, teamName: team, unit: null },
          slots: athletes.map((athlete, place) => slotOf(athlete, place, when)),
          ...{ waitlisted: false, ended: null, enteredAt: when },
          ...deadlinesOf(event),
          history: [
            { at: when, kind: 'entered', by: 's1' },
            { at: when, kind: 'succeeded' },
          ],
          notices: [],
        },
      ];
    }),
  );
  const changes = entries.flatMap(([event, entry]) => partChanges(event, null, entry, tournament));
  const people = new Set(changes.map(({ personKey }) => personKey));
  await putTogether(deps.table, [
    ...entries.map(([, entry]) => entryItem(entry)),
    ...[...people].map((personKey) =>
      participationItem(
        tournament,
        personKey,
        changes.filter((change) => change.personKey === personKey),
      ),
    ),
  ]);
};
