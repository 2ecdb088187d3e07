import type { Entry } from '../../../functions/domain/entry/entry';
import { fault, type Fault } from '../fault';
import { groupOf, type Rules } from './limits';
import { isSingles, partIn, type Person } from './roster';

interface Taken {
  readonly eventId: string;
  readonly athlete: boolean;
  readonly initiates: boolean;
}

const twice = (all: readonly string[]): string | undefined =>
  all.find((one, at) => all.indexOf(one) !== at);

/** What binds a person: confirmed, in an entry that has not ended. */
const taken = (entries: Iterable<Entry>, person: Person): Taken[] =>
  [...entries].flatMap((entry) => {
    const slot = partIn(entry, person);
    if (entry.ended !== null || slot?.state !== 'confirmed') return [];
    const { eventId } = entry;
    const initiates = slot.id === entry.slots[0]?.id && !isSingles(eventId);
    return [{ eventId, athlete: slot.role === 'athlete', initiates }];
  });

/** ENT-3, ENT-4, ENT-11: true at any time, since leaving breaks none of them. */
export const commitmentFault = (
  { participation }: Rules,
  entries: Iterable<Entry>,
  person: Person,
): Fault | null => {
  const all = taken(entries, person);
  const played = all.filter(({ athlete }) => athlete).map(({ eventId }) => eventId);
  const made = all.filter(({ initiates }) => initiates).map(({ eventId }) => eventId);
  const groups = (events: readonly string[]) => new Set(events.map(groupOf)).size;
  if (twice(played))
    return fault('entered-twice', 'ENT-11', `an athlete of two entries in ${twice(played)}`);
  if (twice(made)) return fault('initiator-twice', 'ENT-4', `two entries in ${twice(made)}`);
  if (groups(made) > 1) return fault('initiator-groups', 'ENT-3', made.join(', '));
  if (participation.oneGroupOnly && groups(played) > 1)
    return fault('two-groups', 'ENT-11', played.join(', '));
  if (participation.maxEvents !== null && played.length > participation.maxEvents)
    return fault('too-many-events', 'ENT-11', played.join(', '));
  return null;
};

/** ENT-2: true when a person takes something on; leaving a team may end it later. */
export const initiatorFault = (entries: Iterable<Entry>, person: Person): Fault | null => {
  const all = taken(entries, person);
  const groups = new Set(
    all.filter(({ athlete }) => athlete).map(({ eventId }) => groupOf(eventId)),
  );
  const stranger = all.find(
    ({ initiates, eventId }) => initiates && groups.size > 0 && !groups.has(groupOf(eventId)),
  );
  return stranger
    ? fault('initiates-elsewhere', 'ENT-2', `plays ${[...groups].join()}, made ${stranger.eventId}`)
    : null;
};
