import type * as z from 'zod/mini';
import type * as schema from './regulation-schema';
import type { OwnWindow as OwnWindowSchema } from './regulation/entry';
import type { Day, Discipline, Instant, Sex } from './words';

type OwnWindow = z.infer<typeof OwnWindowSchema>;

/** When an event is entered, changed and left; in UTC, so that instants compare as strings. */
export interface EntryWindow {
  /** inclusive */
  readonly opensAt: Instant;
  /** exclusive, as the others are */
  readonly closesAt: Instant;
  /** of changes (ENT-8) */
  readonly changeCutoffAt: Instant;
  /** of withdrawing without a loss (ENT-21): an instant of the regulation's, or the change cut-off */
  readonly freeUntil: Instant;
  /** ACC-4: from then on nobody moves up from the waiting list; null: nothing freezes */
  readonly freezeAt: Instant | null;
}

/** An instant written with its offset, in UTC with milliseconds. */
export const utc = (written: string): Instant => new Date(written).toISOString();

/** ENT-13: the instants of entering of one line of events: each its own where it is written there, else the tournament's. */
export const windowOf = (
  entry: Pick<Regulation['entry'], keyof OwnWindow>,
  own: OwnWindow = {},
): EntryWindow => {
  const { opensAt, closesAt, changeCutoffAt, freeWithdrawalUntil, freezeAt } = { ...entry, ...own };
  return {
    opensAt: utc(opensAt),
    closesAt: utc(closesAt),
    changeCutoffAt: utc(changeCutoffAt),
    freeUntil: utc(freeWithdrawalUntil ?? changeCutoffAt),
    freezeAt: freezeAt === undefined ? null : utc(freezeAt),
  };
};

/** What is written of a tournament; regulation-schema.ts says what may be. */
export type Regulation = z.infer<typeof schema.Regulation>;
/** What is asked of whoever enters: a field of the custom form (PUB-6), or a file to hand in (ENT-16). */
export type FormField =
  | Regulation['entry']['form'][number]
  | (Omit<Regulation['entry']['form'][number], 'kind'> & { readonly kind: 'file' });
export type Group = Regulation['groups'][number];
export type EventRule = Regulation['eventRules'][number];
export type Quota = Regulation['quotas'][number];
export type Places = EventRule['places'];
export type Sources = NonNullable<EventRule['draw']>['sources'];
export type NamedList = Regulation['lists'][number];
export type Criterion = Regulation['seeding']['criteria'][number];
export type Stage = EventRule['stages'][number];
export type Tie = NonNullable<EventRule['tie']>;
export type Fee = Regulation['money']['fees'][number];
export type TooFew = NonNullable<EventRule['tooFew']>;
export type PenaltyRule = Regulation['penalties']['rules'][number];
export type SignInWindow = NonNullable<Regulation['signIn']['windows']>[number];
export type TeamRule = NonNullable<EventRule['team']>;
export type Requirement = Regulation['entry']['requirements'][number];
export type SingleRequirement = Exclude<Requirement, { kind: 'any' }>;
export type PlayingUp = Regulation['participation']['playingUp'];

/** One group × one discipline: what an entry enters. `id` is `<group>-<discipline>`, e.g. U12-MS. */
export interface Event extends Omit<
  EventRule,
  'groups' | 'disciplines' | 'days' | 'venue' | 'requirements' | 'entry'
> {
  readonly id: string;
  readonly group: Group;
  readonly discipline: Discipline;
  /** its own days and venue, or the tournament's (PUB-4) */
  readonly days: { readonly first: Day; readonly last: Day };
  readonly venue: Regulation['place'];
  /** its own instants of entering, else the tournament's (ENT-13) */
  readonly window: EntryWindow;
  /** the tournament's, those of the event's own rule, and what its places ask: all of them are asked (ENT-20) */
  readonly requirements: readonly Requirement[];
}

/** What of a regulation says its events whole. */
export type WithEvents = Pick<
  Regulation,
  'groups' | 'eventRules' | 'firstDay' | 'lastDay' | 'place'
> & { readonly entry: Pick<Regulation['entry'], 'requirements' | keyof OwnWindow> };

/** CAP-6: places by invitation ask everybody to be invited. */
const askedByPlaces = (places: Places): Requirement[] =>
  places.by === 'invitation'
    ? [{ kind: 'invited', ...(places.invitedBy && { by: places.invitedBy }) }]
    : [];

/** A regulation's events, in the order of its groups and rules. Each pair stands once. */
export const eventsOf = (regulation: WithEvents): Event[] =>
  regulation.groups.flatMap((group) =>
    regulation.eventRules
      .filter((rule) => rule.groups.includes(group.id))
      .flatMap(({ groups: _, disciplines, days, venue, entry, ...rule }) =>
        disciplines.map((discipline) => ({
          ...rule,
          // read when they are asked for: events are looked at where the days have a wrong form, too
          get days() {
            return days ?? { first: regulation.firstDay, last: regulation.lastDay };
          },
          get window() {
            return windowOf(regulation.entry, entry);
          },
          get venue() {
            return venue ?? regulation.place;
          },
          id: `${group.id}-${discipline}`,
          group,
          discipline,
          requirements: [
            ...regulation.entry.requirements,
            ...(rule.requirements ?? []),
            ...askedByPlaces(rule.places),
          ],
        })),
      ),
  );

/** What limits who enters (CAP-2, CAP-6); by order or by lot nothing does until closing (CAP-4). null: no limit. */
export const limitsOf = (
  places: Places,
): {
  readonly entries: number | null;
  readonly athletes: number | null;
  readonly waitingList: boolean;
} => {
  if (places.by === 'first-come') return places;
  const entries = places.by === 'invitation' ? places.entries : null;
  return { entries, athletes: null, waitingList: false };
};

/** CAP-4: who gets a place is decided at closing alone. */
export const isDecidedAtClosing = ({ by }: Places): boolean => by === 'order' || by === 'lot';

/** The list of that name; undefined: the regulation names none so. */
export const listNamed = (
  { lists }: Pick<Regulation, 'lists'>,
  name: string,
): NamedList | undefined => lists.find(({ id }) => id === name);

/** Everything that is asked, the form first: a file is answered like a field, by what the server made of its upload. */
export const fieldsAsked = ({
  form,
  attachments,
}: Pick<Regulation['entry'], 'form' | 'attachments'>): FormField[] => [
  ...form,
  ...attachments.map(({ id, name, description, required, per }): FormField => ({
    ...{ id, label: name, help: description, kind: 'file', options: [], required, per },
  })),
];

/** The formats of a stage, that of its first matches first. */
const formatsOfStage = (stage: Stage): string[] => [
  stage.format,
  ...(stage.kind === 'knock-out' ? stage.rounds.map(({ format }) => format) : []),
];

/** Formats the main draw may be played in, the regulation's own first (PTS-4 is read from them). */
export const formatsOf = ({
  stages,
  alternatives,
}: Pick<EventRule, 'stages' | 'alternatives'>): string[] => [
  ...new Set([...stages.flatMap(formatsOfStage), ...alternatives]),
];

/** DRW-5: an event that is one knock-out from its first match to its last, and down to which place it is played off. */
export const knockOutOf = ({
  stages,
}: Pick<EventRule, 'stages'>): { readonly playOffsTo: number } | null => {
  const [only, ...others] = stages;
  return only?.kind === 'knock-out' && others.length === 0 ? only : null;
};

/** A requirement alone, or each of those of which any one is enough. */
export const alternativesOf = (requirement: Requirement): readonly SingleRequirement[] =>
  requirement.kind === 'any' ? requirement.of : [requirement];

/** ENT-10: the sexes of a discipline. */
export const sexesOf = (discipline: Discipline): readonly Sex[] =>
  discipline[0] === 'M' ? ['M'] : discipline[0] === 'W' ? ['F'] : ['M', 'F'];

/** SGN-2: when who plays an event signs in, the earliest first; a window of the qualifying where there is one alone. */
export const signInOf = (
  { signIn }: Pick<Regulation, 'signIn'>,
  { group, discipline, draw }: Pick<Event, 'group' | 'discipline' | 'draw'>,
): SignInWindow[] =>
  (signIn.windows ?? [])
    .filter(
      ({ for: { groups, disciplines, qualifying } }) =>
        (groups === undefined || groups.includes(group.id)) &&
        (disciplines === undefined || disciplines.includes(discipline)) &&
        (!qualifying || (draw !== null && draw.qualifying !== null)),
    )
    .sort((one, other) => Date.parse(one.from) - Date.parse(other.from));

/** ENT-10: the sexes an event admits: those of its discipline, and who may fill in. */
export const sexesAdmitted = ({
  discipline,
  team,
}: Pick<Event, 'discipline' | 'team'>): readonly Sex[] => {
  const own = sexesOf(discipline);
  const filling = team?.fillIn?.sex;
  return filling && !own.includes(filling) ? [...own, filling] : own;
};

/** ENT-12: the rungs of the ladder, the lowest first; groups that stand level share one. */
export const rungOf = (groups: readonly Group[], { ladder }: Pick<Group, 'ladder'>): number =>
  [...new Set(groups.map((group) => group.ladder))].sort((a, b) => a - b).indexOf(ladder);
