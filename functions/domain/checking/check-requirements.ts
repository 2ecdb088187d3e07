import {
  alternativesOf,
  eventsOf,
  sexesAdmitted,
  type Event,
  type Regulation,
  type Requirement,
} from '../../../src/contract/regulation';
import type { Finding } from '../../../src/contract/regulation-findings';
import type { RequirementKind, RequirementOf } from '../../../src/contract/requirements';
import { type Check, repeated } from './check';
import { checkRequirement, type Standing } from './requirement-checks';

interface Placed extends Standing {
  readonly requirement: Requirement;
}

/** Every requirement of a regulation with where it stands. */
const placedIn = (regulation: Regulation): Placed[] => [
  ...regulation.entry.requirements.map((requirement, at) => ({
    ...{ requirement, regulation, rule: null, ofSome: false },
    path: `entry.requirements.${at}`,
  })),
  ...regulation.eventRules.flatMap((rule, line) => [
    ...(rule.requirements ?? []).map((requirement, at) => ({
      ...{ requirement, regulation, rule, ofSome: false },
      path: `eventRules.${line}.requirements.${at}`,
    })),
    ...(rule.team?.atMost ?? []).map(({ of: requirement }, at) => ({
      ...{ requirement, regulation, rule, ofSome: true },
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
  ...regulation.eventRules.flatMap(({ team }, line) =>
    twiceIn(
      (team?.atMost ?? []).map(({ of }) => of),
      `eventRules.${line}.team.atMost`,
    ),
  ),
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

type Rules = Regulation['participation'];

/** Whether one athlete may play both (ENT-10, ENT-11). */
const areOfOne = ({ maxEvents, oneGroupOnly }: Rules, event: Event, other: Event): boolean =>
  maxEvents !== 1 &&
  (!oneGroupOnly || event.group.id === other.group.id) &&
  sexesAdmitted(event).some((sex) => sexesAdmitted(other).includes(sex));

/** Whether somebody who stands in these events may be asked for nothing more in this one. */
const isOpenTo = (rules: Rules, event: Event, entered: readonly Event[]): boolean =>
  event.requirements.every((requirement) =>
    alternativesOf(requirement).some(
      (one) =>
        one.kind !== 'entered-in' ||
        entered.some(
          (other) =>
            areOfOne(rules, event, other) &&
            one.disciplines.includes(other.discipline) &&
            (one.groups?.includes(other.group.id) ?? true),
        ),
    ),
  );

/** The events that somebody may get into, one after another. */
const openIn = (
  rules: Rules,
  events: readonly Event[],
  entered: readonly Event[] = [],
): readonly Event[] => {
  const open = events.filter((event) => isOpenTo(rules, event, entered));
  return open.length === entered.length ? open : openIn(rules, events, open);
};

const asksForSome = (event: Event, events: readonly Event[]): boolean =>
  event.requirements
    .flatMap(alternativesOf)
    .some(
      (one) =>
        one.kind === 'entered-in' &&
        events.some(({ discipline }) => one.disciplines.includes(discipline)),
    );

/** Events that ask for each other, for themselves, or for what nobody plays beside them: nobody gets into them. */
const asksForItself: Check = (regulation) => {
  const events = eventsOf(regulation);
  const open = openIn(regulation.participation, events);
  return events
    .filter((event) => !open.includes(event) && asksForSome(event, events))
    .map(({ id: event }) => ({ path: 'eventRules', code: 'EVENT_UNREACHABLE', detail: { event } }));
};

type Of<K extends RequirementKind> = readonly RequirementOf<K>[];

const isEmptied = <T>(lists: readonly (readonly T[])[]): boolean => {
  const [first = [], ...others] = lists;
  return others.length > 0 && !first.some((one) => others.every((list) => list.includes(one)));
};

const bornNever = (spans: Of<'birth'>): boolean =>
  spans.some(({ earliest }) =>
    spans.some(({ latest }) => earliest !== null && latest !== null && earliest > latest),
  );

/** Whether nobody meets all of them, each of which somebody does. */
const areApart = (requirements: readonly Requirement[]): boolean => {
  const of = <K extends RequirementKind>(kind: K) =>
    requirements.filter((one) => one.kind === kind) as unknown as Of<K>;
  return (
    isEmptied(of('sex').map(({ sex }) => [sex])) ||
    isEmptied(of('professional').map(({ is }) => [is])) ||
    isEmptied(of('nationality').map((one) => one.of)) ||
    isEmptied(of('grade').map(({ grades }) => grades)) ||
    (of('birth').length > 1 && bornNever(of('birth')))
  );
};

/** ENT-20: all that is asked of an event's athletes is asked of each of them. */
const askedApart: Check = (regulation) =>
  eventsOf(regulation)
    .filter(({ requirements }) => areApart(requirements))
    .map(({ id: event }) => ({
      ...{ path: 'eventRules', code: 'REQUIREMENTS_APART' },
      detail: { event },
    }));

/** What is required of whom: each thing alone, and all of them together (ENT-15, ENT-20). */
export const requirementChecks: readonly Check[] = [
  (regulation) =>
    placedIn(regulation).flatMap(({ requirement, ...at }) => checkRequirement(requirement, at)),
  askedTwice,
  askedApart,
  asksForItself,
];
