import { type Event, formatsOf } from '../../../src/contract/regulation';
import type { ResultLineView, ResultPerson } from '../../../src/contract/result-lines';
import type { ResultEvent } from '../../../src/contract/results';
import { entryKindOf } from '../../../src/contract/words';
import type { RegisteredPerson } from '../membership/registered-people';
import type { Rules } from '../publishing/tournament';
import { asShown, type EventResult, type PlacedLine } from './event-result';
import { voidsStop } from './no-show';
import { countingFormatsOf, rankedEvent, writablePlaces } from './ranked-event';

/** The revision that stands; null: nothing was uploaded. */
export const latestOf = (revisions: readonly EventResult[]): EventResult | null =>
  revisions.reduce<EventResult | null>(
    (latest, result) => (latest && latest.revision > result.revision ? latest : result),
    null,
  );

/** What the results of an event must be like, and how far they are. */
export const resultEventView = (
  rules: Rules,
  event: Event,
  entered: number,
  revisions: readonly EventResult[],
): ResultEvent => {
  const kind = entryKindOf(event.discipline);
  const ranked = rankedEvent(rules, event);
  const drawSize = event.draw?.size ?? null;
  const latest = latestOf(revisions);
  return {
    eventId: event.id,
    groupName: event.group.name,
    discipline: event.discipline,
    kind,
    rankingGroup: ranked?.group ?? null,
    places: ranked ? writablePlaces(drawSize) : [],
    drawSize,
    formats: formatsOf(event),
    countingFormats: ranked ? countingFormatsOf(event, ranked) : [],
    rosterMax: kind === 'team' ? (event.team?.athletes.max ?? null) : null,
    noShowVoidsStop: ranked !== null && voidsStop(ranked.points.noShowRule),
    entered,
    revision: latest?.revision ?? 0,
    uploadedAt: latest?.uploadedAt ?? null,
    lines: latest?.lines.length ?? 0,
  };
};

/** Whoever has deleted the account has no name any more. */
export const personView =
  (people: ReadonlyMap<string, RegisteredPerson>) =>
  (memberId: string): ResultPerson => {
    const person = people.get(memberId);
    return {
      memberId,
      name: person?.realName ?? null,
      documentMasked: person?.documentMasked ?? null,
    };
  };

/** Lines as they are read back. */
export const lineViews = (
  lines: readonly PlacedLine[],
  people: ReadonlyMap<string, RegisteredPerson>,
): ResultLineView[] =>
  lines.map(asShown).map((line, at) => {
    const { members, guests, team, place, wholeMatches, noShow, points, without, onSite } = line;
    return {
      line: at + 1,
      people: members.map((member, one) => {
        const name = guests?.[one]?.name;
        return name === undefined
          ? personView(people)(member)
          : { memberId: member, name, documentMasked: null };
      }),
      ...{ team, place, wholeMatches, noShow, points, without },
      onSite: onSite ?? null,
    };
  });
