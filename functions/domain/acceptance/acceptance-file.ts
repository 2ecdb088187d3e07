import { inPoints, type Quarters } from '../../../src/contract/points';
import type { AcceptanceEntry, AcceptanceFile } from '../../../src/contract/replay/acceptance';
import { MOST_ENTRIES } from '../../../src/contract/replay/limits';
import type { Day } from '../../../src/contract/words';
import { activeSlots, type Entry } from '../entry/entry';
import type { QualifyingHeld, WildCard } from './acceptance';
import type { AcceptanceRule } from './acceptance-rule';
import { ordersOf } from './entry-order';

/** Where a member stands in the list of the event's group and their sex. */
export interface RankedAs {
  readonly rank: number;
  readonly total: Quarters;
}

/** What a file is made from beside the rule. */
export interface FileInput {
  readonly eventId: string;
  /** complete ones that have not ended */
  readonly entries: readonly Entry[];
  /** by member, in the issue; null: no issue was out by then, and nobody is ranked */
  readonly ranks: ReadonlyMap<string, RankedAs> | null;
  readonly issue: Day | null;
  readonly qualifying: QualifyingHeld | null;
  readonly wildCards: readonly Pick<WildCard, 'entry' | 'draw'>[];
  /** whether the minimum is asked for: at closing (ACC-6), and of the versions that follow an event that is not held */
  readonly countsMinimum: boolean;
  readonly seed: string;
}

/** ACC-2, as long as nobody has decided otherwise: held where more have entered than the main draw has places. */
export const usualQualifying = (rule: AcceptanceRule, entries: number): QualifyingHeld => {
  const { qualifying, size } = rule;
  const held = qualifying !== null && size !== null && entries > size;
  return { held, qualifiers: held ? qualifying.maxQualifiers : 0 };
};

/** An athlete of a file is its place in the entry: nothing of the person is told (MEM-13). */
const entryOf = (
  { short, seq, enteredAt, slots }: Entry,
  ranks: FileInput['ranks'],
): AcceptanceEntry => ({
  id: short,
  enteredAt,
  seq,
  athletes: activeSlots({ slots })
    .filter(({ role }) => role === 'athlete')
    .map(({ id, memberId }) => {
      const ranked = memberId === undefined ? undefined : ranks?.get(memberId);
      return {
        id: `${short}.${id}`,
        rank: ranked?.rank ?? null,
        total: ranked ? String(inPoints(ranked.total)) : null,
      };
    }),
});

/**
 * The acceptance file of an event (docs/replay-formats.md): what its lists are computed from, by us and by everybody
 * (ACC-1, ACC-2, ACC-5, ACC-6). Where no issue was out nobody is ranked, and all stand as the ties say.
 */
export const acceptanceFileOf = (rule: AcceptanceRule, input: FileInput): AcceptanceFile => {
  const { entries, ranks, issue, wildCards, seed } = input;
  const places = Math.min(MOST_ENTRIES, Math.max(1, entries.length));
  const held = input.qualifying ?? usualQualifying(rule, entries.length);
  const given = (draw: WildCard['draw']): string[] =>
    wildCards.filter((one) => one.draw === draw).map(({ entry }) => entry);
  const regulation = {
    size: rule.size ?? places,
    wildCards: rule.wildCards,
    qualifying: rule.qualifying,
    minimumEntries: input.countsMinimum ? rule.minimumEntries : 0,
    order:
      issue === null && (rule.order === 'rank' || rule.order === 'total') ? rule.ties : rule.order,
    ties: rule.ties,
  };
  return {
    format: 'kaipai-acceptance-1',
    event: input.eventId,
    closing: rule.closesAt,
    issue,
    regulation,
    seed: ordersOf(regulation).includes('lot') ? seed : null,
    decisions: {
      qualifyingHeld: held.held,
      qualifiers: held.qualifiers,
      specialExempts: [],
      wildCards: { main: given('main'), qualifying: given('qualifying') },
    },
    entries: [...entries]
      .sort((one, other) => one.seq - other.seq)
      .map((entry) => entryOf(entry, ranks)),
  };
};
