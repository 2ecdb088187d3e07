import { eventsOf } from '../../contract/regulation';
import type { TournamentDetail } from '../../contract/tournaments';
import { entryKindOf } from '../../contract/words';
import { entryFeeIn, priceOf, totalOf } from '../../contract/price-of';
import { feeText, isPaid, otherFeeTexts, paymentText } from '../../copy/fees';
import { placesText } from '../../copy/regulation-events';
import { whoTexts } from '../../copy/regulation-who';
import { dayOf, dayText } from '../../copy/time';
import { detailCopy } from '../../copy/tournaments';
import { cityText, datesText } from './card-view';

/** One of the five facts of a tournament: a short answer, and what else there is to say of it. */
export interface TournamentFact {
  readonly title: string;
  readonly text: string;
  readonly notes: readonly string[];
}

const whenOf = ({ regulation: { firstDay, lastDay }, now }: TournamentDetail): string =>
  firstDay === lastDay
    ? datesText(firstDay, lastDay, now)
    : detailCopy.firstToLast(dayText(firstDay, dayOf(now)), dayText(lastDay, dayOf(now)));

/** 「共 384 个名额」, 「限 32 人，先到先得」, or what decides at closing. */
const howManyOf = ({ regulation, events }: TournamentDetail): TournamentFact => {
  const ways = new Set(regulation.eventRules.map((rule) => placesText(rule, regulation)));
  const [way] = ways;
  const limits = events.flatMap(({ numbers }) => numbers.entriesLimit ?? []);
  const total = limits.reduce((sum, limit) => sum + limit, 0);
  const [by, ...others] = new Set(events.map(({ placesBy }) => placesBy));
  const alike = others.length === 0 ? by : null;
  const text =
    alike === 'order' || alike === 'lot'
      ? detailCopy.decidedAtClosing[alike]
      : ways.size === 1 && way
        ? way
        : total > 0
          ? detailCopy.placesOf(total)
          : detailCopy.countOf(events.length, regulation.groups.length);
  const notes = text.includes(String(events.length))
    ? []
    : [detailCopy.countOf(events.length, regulation.groups.length)];
  return { title: detailCopy.facts.howMany, text, notes };
};

/** What an entry costs, the least and the most of it, and how it is paid in one sentence. */
const howMuchOf = ({ regulation, now }: TournamentDetail): TournamentFact => {
  const said = eventsOf(regulation).flatMap((event) => {
    const fee = entryFeeIn(priceOf(regulation, event, now));
    return fee ? [{ fen: totalOf(fee, 1), text: feeText(fee, entryKindOf(event.discipline)) }] : [];
  });
  const inOrder = [...said].sort((one, other) => one.fen - other.fen);
  const [least] = inOrder;
  const most = inOrder.at(-1);
  const text =
    !least || !most
      ? detailCopy.noFee
      : least.text === most.text
        ? least.text
        : detailCopy.feeBetween(least.text, most.text);
  return {
    title: detailCopy.facts.howMuch,
    text,
    notes: [...(isPaid(regulation) ? [paymentText(regulation)] : []), ...otherFeeTexts(regulation)],
  };
};

/** When, where, for whom, how many, how much (S0 四(一)1): what everybody asks first. */
export const factsOf = (detail: TournamentDetail): TournamentFact[] => {
  const { place, groups } = detail.regulation;
  return [
    { title: detailCopy.facts.when, text: whenOf(detail), notes: [] },
    {
      title: detailCopy.facts.where,
      text: [cityText(place.province, place.city), place.district].filter(Boolean).join(' '),
      notes: [place.address],
    },
    {
      title: detailCopy.facts.who,
      text: groups.map(({ name }) => name).join('、'),
      notes: whoTexts(detail.regulation),
    },
    howManyOf(detail),
    howMuchOf(detail),
  ];
};
