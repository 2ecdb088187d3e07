import type { EntryView } from '../../../src/contract/entries';
import { addSeconds } from '../../../functions/domain/calendar/calendar';
import type { Result } from '../../../functions/domain/result';
import { fault, type Fault } from '../fault';
import type { Numbered } from '../operations';
import { reachedBy, type ModelPerson } from '../people';
import type { ModelWorld } from '../world';
import { hoursOf } from './hours';
import { keepsOut, type Full } from './limits';
import { holdingDue } from './roster';

/** A request that was answered, and when. */
export interface Answered {
  readonly begun: { readonly step: number; readonly at: string };
  readonly ended: number;
  readonly numbered: Numbered;
  readonly who: ModelPerson | null;
  readonly answer: Result<unknown>;
}

const FULL: Readonly<Record<string, Full>> = {
  EVENT_FULL: 'event',
  TOURNAMENT_FULL: 'tournament',
  UNIT_FULL: 'unit',
  UNIT_ENTRIES_FULL: 'unit-entries',
  UNIT_STAFF_FULL: 'staff',
};

/**
 * CAP-2: a full event says so, and only a full one: at some moment of the request there was no room for
 * it beside one ticket of each other person in each event.
 */
const falselyFull = (world: ModelWorld, answered: Answered): Fault | null => {
  const { numbered, answer, who, begun, ended } = answered;
  const { operation } = numbered;
  const full = answer.ok ? undefined : FULL[answer.reason];
  if (operation.do !== 'enter' || !full || !who) return null;
  const { tournament, people, observer } = world;
  const { rules } = tournament;
  const { event, role, invite, own, unit } = operation;
  const named = [
    { personKey: who.memberIds.at(-1) ?? '', role },
    ...own.map((n) => ({
      personKey: people.get(n)!.memberIds.at(-1) ?? '',
      role: 'athlete' as const,
    })),
    ...invite.map((one) => ({
      personKey: reachedBy(people, people.get(one.who)!).phoneKey,
      role: one.role,
    })),
  ];
  const unitId = rules.entry.unit === 'none' ? null : unit;
  const wanted = holdingDue(rules, event, named, unitId);
  const scope = observer.books.has(null) ? null : event;
  const during = observer.moments.filter((moment) => moment.scope === scope);
  const first = during.filter(({ step }) => step <= begun.step).at(-1);
  const moments = during.filter(
    (one) => one === first || (one.step > begun.step && one.step <= ended),
  );
  const true_ = moments.some(({ tickets }) => {
    const seen = new Set([`${who.n} ${event}`]);
    const held = tickets.flatMap(({ short, owner, holding, waiting }) => {
      const name = `${owner ?? short} ${holding.eventId}`;
      if (waiting || seen.has(name)) return [];
      seen.add(name);
      return [holding];
    });
    return keepsOut(rules, held, wanted).has(full);
  });
  return true_
    ? null
    : fault('falsely-full', 'CAP-2', `#${numbered.id} was told so in ${event}, and it never was`);
};

const idOf = ({ answer }: Answered): string | undefined =>
  answer.ok ? (answer.value as Partial<EntryView> | null)?.id : undefined;

/** What was promised is there; later requests stand later; one command, one entry. */
const promised = ({ observer }: ModelWorld, all: readonly Answered[]): Fault | null => {
  const last = all.at(-1)!;
  const id = idOf(last);
  const { operation, key } = last.numbered;
  if (operation.do !== 'enter' || id === undefined) return null;
  const entry = observer.entries.get(id);
  if (!entry) return fault('entry-lost', 'ENT-6', `#${last.numbered.id} was told of ${id}`);
  // a key is known for a day, whoever sends it again later sends another command
  const known = addSeconds(last.begun.at, -86_400);
  const same = all.find(
    (one) => one.numbered.key === key && idOf(one) !== undefined && one.begun.at > known,
  )!;
  if (idOf(same) !== id)
    return fault('carried-out-twice', 'CAP-2', `#${last.numbered.id} and #${same.numbered.id}`);
  const former = all.find((one) => {
    const other = idOf(one);
    const earlier = other === undefined ? undefined : observer.entries.get(other);
    return (
      one.numbered.operation.do === 'enter' &&
      one.ended <= last.begun.step &&
      earlier?.eventId === entry.eventId &&
      earlier.seq > entry.seq
    );
  });
  // whoever had the ticket already, from a request that died, has the place it took then
  const had = observer.moments.some(
    ({ step, tickets }) =>
      step <= last.begun.step && tickets.some(({ short }) => short === entry.short),
  );
  return former && !had && key === last.numbered.id
    ? fault('order', 'CAP-2', `#${last.numbered.id} stands before #${former.numbered.id}`)
    : null;
};

/**
 * ENT-13: what begins after closing (changes: after the cut-off) is refused, but for what is done already, and
 * for what a ticket was taken for in time, by a request that died within the last minute.
 */
const late = (
  { tournament }: ModelWorld,
  { numbered, begun, answer }: Answered,
  asked: readonly Numbered[],
): Fault | null => {
  const { operation, id, key } = numbered;
  if (!answer.ok || key !== id) return null;
  if (operation.do === 'enter' && begun.at >= tournament.closesAt) {
    const inTime =
      begun.at < addSeconds(tournament.closesAt, 60) &&
      operation.invite.length === 0 &&
      asked.some(
        (one) =>
          one.id !== id &&
          one.operation.do === 'enter' &&
          one.operation.who === operation.who &&
          one.operation.event === operation.event,
      );
    return inTime ? null : fault('late', 'ENT-13', `#${id} enters at ${begun.at}`);
  }
  const change = operation.do === 'roster' || operation.do === 'cancel';
  const ends = operation.do === 'withdraw' ? hoursOf(tournament).begins : tournament.closesAt;
  const until = change ? hoursOf(tournament).cutoff : ends;
  const closes = 'event' in operation && operation.do !== 'enter';
  return closes && begun.at >= until ? fault('late', 'ENT-13', `#${id} at ${begun.at}`) : null;
};

/**
 * CAP-2: whoever is refused holds no place from then on. Where the same person has asked for the event once
 * more, that request may be under way, or have died, with the ticket.
 */
const heldInVain = (
  { observer }: ModelWorld,
  { numbered, answer, who }: Answered,
  asked: readonly Numbered[],
): Fault | null => {
  const { operation } = numbered;
  if (operation.do !== 'enter' || answer.ok || answer.reason === 'TRY_AGAIN') return null;
  const again = asked.filter(
    (one) =>
      one.operation.do === 'enter' &&
      one.operation.who === operation.who &&
      one.operation.event === operation.event,
  );
  if (again.length > 1) return null;
  const scope = observer.books.has(null) ? null : operation.event;
  const held = observer.moments
    .filter((moment) => moment.scope === scope)
    .at(-1)
    ?.tickets.find(
      ({ owner, holding }) => owner === String(who?.n) && holding.eventId === operation.event,
    );
  return held
    ? fault(
        'held-in-vain',
        'CAP-2',
        `#${numbered.id} was told ${answer.reason} and holds ${held.seq}`,
      )
    : null;
};

/** Looks at the latest answer; `asked` is everything that was asked for so far. */
export const judgeAnswer = (
  world: ModelWorld,
  all: readonly Answered[],
  asked: readonly Numbered[],
): void => {
  const last = all.at(-1)!;
  world.observer.note(falselyFull(world, last));
  world.observer.note(promised(world, all));
  world.observer.note(late(world, last, asked));
  world.observer.note(heldInVain(world, last, asked));
};
