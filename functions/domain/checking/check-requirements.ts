import {
  alternativesOf,
  eventsOf,
  type Event,
  type Regulation,
  type Requirement,
} from '../../../src/contract/regulation';
import type { Finding } from '../../../src/contract/regulation-findings';
import { type Check, repeated } from './check';
import { checkRequirement, type Standing } from './requirement-checks';

interface Placed extends Standing {
  readonly requirement: Requirement;
}

/** Every requirement of a regulation with where it stands. */
const placedIn = (regulation: Regulation): Placed[] => [
  ...regulation.entry.requirements.map((requirement, at) => ({
    ...{ requirement, regulation, rule: null },
    path: `entry.requirements.${at}`,
  })),
  ...regulation.eventRules.flatMap((rule, line) => [
    ...(rule.requirements ?? []).map((requirement, at) => ({
      ...{ requirement, regulation, rule },
      path: `eventRules.${line}.requirements.${at}`,
    })),
    ...(rule.team?.atMost ?? []).map(({ of: requirement }, at) => ({
      // of a team only some are so
      ...{ requirement, regulation, rule },
      path: `eventRules.${line}.team.atMost.${at}.of`,
    })),
  ]),
];

const twiceIn = (requirements: readonly Requirement[], path: string): Finding[] =>
  repeated(requirements.map((one) => JSON.stringify(one))).length > 0
    ? [{ path, code: 'REQUIREMENT_TWICE' }]
    : [];

/** The same thing asked twice of an event, or twice among what any one of is enough. */
const askedTwice: Check = (regulation) => [
  ...twiceIn(regulation.entry.requirements, 'entry.requirements'),
  ...regulation.eventRules.flatMap(({ requirements = [] }, line) => {
    const path = `eventRules.${line}.requirements`;
    const own = twiceIn(requirements, path);
    return own.length > 0 || requirements.length === 0
      ? own
      : twiceIn([...regulation.entry.requirements, ...requirements], path);
  }),
  ...placedIn(regulation).flatMap(({ requirement, path }) =>
    requirement.kind === 'any' ? twiceIn(requirement.of, `${path}.of`) : [],
  ),
];

/** Whether somebody who stands in these events may be asked for nothing more in this one. */
const isOpenTo = (event: Event, entered: readonly Event[]): boolean =>
  event.requirements.every((requirement) =>
    alternativesOf(requirement).some(
      (one) =>
        one.kind !== 'entered-in' ||
        entered.some(
          ({ discipline, group }) =>
            one.disciplines.includes(discipline) && (one.groups?.includes(group.id) ?? true),
        ),
    ),
  );

/** The events that somebody may get into, one after another. */
const openIn = (events: readonly Event[], entered: readonly Event[] = []): readonly Event[] => {
  const open = events.filter((event) => isOpenTo(event, entered));
  return open.length === entered.length ? open : openIn(events, open);
};

const asksForSome = (event: Event, events: readonly Event[]): boolean =>
  event.requirements
    .flatMap(alternativesOf)
    .some(
      (one) =>
        one.kind === 'entered-in' &&
        events.some(({ discipline }) => one.disciplines.includes(discipline)),
    );

/** Events that ask for each other, or for themselves: nobody gets into any of them. */
const asksForItself: Check = (regulation) => {
  const events = eventsOf(regulation);
  const open = openIn(events);
  return events
    .filter((event) => !open.includes(event) && asksForSome(event, events))
    .map(({ id: event }) => ({ path: 'eventRules', code: 'EVENT_UNREACHABLE', detail: { event } }));
};

/** What is required of whom: each thing alone, and all of them together (ENT-15, ENT-20). */
export const requirementChecks: readonly Check[] = [
  (regulation) =>
    placedIn(regulation).flatMap(({ requirement, ...at }) => checkRequirement(requirement, at)),
  askedTwice,
  asksForItself,
];
