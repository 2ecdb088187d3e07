import type { AcceptedEntry, AcceptanceList } from '../../contract/acceptance';
import type { AcceptedAs } from '../../contract/acceptance-words';
import { entryKindOf } from '../../contract/words';
import { acceptanceCopy as copy, cutsText, groundText, waitingText } from '../../copy/acceptance';
import { ACCEPTED_AS_TEXT } from '../../copy/acceptance-words';
import { momentText } from '../../copy/time';

/** What a list says of itself beside its rows. */
type Facts = Pick<AcceptanceList, 'cuts' | 'order' | 'shown' | 'discipline' | 'wildCardsOpen'>;

export interface AcceptedLine {
  readonly key: string;
  readonly within: string;
  readonly names: readonly string[];
  /** the pair's or team's; null: of singles, or none that is shown */
  readonly team: string | null;
  readonly unit: string | null;
  /** what it is ordered by, and when it was entered */
  readonly ground: string;
  readonly gone: boolean;
  readonly mine: boolean;
}

export const lineOf = (entry: AcceptedEntry, list: Facts): AcceptedLine => {
  const singles = entryKindOf(list.discipline) === 'singles';
  const ground = groundText(entry, { order: list.order, issue: null });
  const team = entry.nameHidden ? copy.nameHidden : entry.teamName;
  return {
    key: `${entry.as} ${entry.within}`,
    within: String(entry.within),
    names: entry.people.map(({ name }) => name ?? copy.unconfirmed),
    team: singles ? null : team,
    unit: entry.units.join('、') || null,
    ground: [ground, momentText(entry.enteredAt)].filter(Boolean).join(' · '),
    gone: entry.gone,
    mine: entry.mine,
  };
};

/** One list of the event, with its lines as far as they are read. */
export interface ListSection {
  readonly as: AcceptedAs;
  readonly title: string;
  readonly lines: readonly AcceptedLine[];
}

/** The lines under the lists they are of (ACC-3). */
export const sectionsOf = (entries: readonly AcceptedEntry[], list: Facts): ListSection[] => {
  const sections: { as: AcceptedAs; title: string; lines: AcceptedLine[] }[] = [];
  for (const entry of entries) {
    const last = sections[sections.length - 1];
    if (last && last.as === entry.as) last.lines.push(lineOf(entry, list));
    else {
      const count = list.shown?.counts[entry.as] ?? 0;
      const title = `${ACCEPTED_AS_TEXT[entry.as]} ${count}`;
      sections.push({ as: entry.as, title, lines: [lineOf(entry, list)] });
    }
  }
  return sections;
};

/** Where somebody stands, and what it rests on: the line on top. */
export interface MyLine {
  readonly key: string;
  readonly names: string;
  readonly headline: string;
  readonly facts: readonly string[];
}

export const myLineOf = (entry: AcceptedEntry, list: Facts): MyLine => {
  const { place, as, within } = entry;
  const issue = list.shown?.issue ?? null;
  const atRisk = as === 'main' && place !== null && place > list.cuts.main - list.wildCardsOpen;
  return {
    key: `${as} ${within}`,
    names: entry.people.map(({ name }) => name ?? copy.unconfirmed).join('、'),
    headline: entry.gone ? copy.gone : copy.accepted(as, within),
    facts: [
      place === null ? null : copy.place(place),
      groundText(entry, { order: list.order, issue }),
      cutsText(list.cuts),
      entry.gone ? null : waitingText(entry, list.cuts),
      atRisk ? copy.wildCardsOpen(list.wildCardsOpen) : null,
    ].filter((fact) => fact !== null),
  };
};
