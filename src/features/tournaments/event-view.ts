import type { TournamentDetail } from '../../contract/tournaments';
import { eventsOf } from '../../contract/regulation';
import { entryFeeIn, feesOf, priceOf } from '../../contract/price-of';
import { feeText, feeTexts } from '../../copy/fees';
import { reasonsText } from '../../copy/reasons-text';
import { drawText, placesText, teamText, tooFewTexts } from '../../copy/regulation-events';
import { eventTimesTexts } from '../../copy/regulation-times';
import { ageText } from '../../copy/regulation-who';
import { requirementTexts } from '../../copy/requirements';
import { entryKindOf } from '../../contract/words';
import { detailCopy } from '../../copy/tournaments';
import type { EventCell } from './groups-view';

export interface EventFacts {
  readonly age: string;
  readonly lines: readonly string[];
  /** the word on the button, null where there is no way in */
  readonly enter: string | null;
  /** why not, where there is no way in */
  readonly whyNot: string | null;
}

/** 「¥280/人」: what an entry of an event costs; null: the regulation names nothing. */
export const feeOfEvent = (
  { regulation, now }: TournamentDetail,
  eventId: string,
): string | null => {
  const event = eventsOf(regulation).find(({ id }) => id === eventId);
  const fee = event && entryFeeIn(priceOf(regulation, event, now));
  return event && fee ? feeText(fee, entryKindOf(event.discipline)) : null;
};

/** What the sheet of one event says: who, how many places, what it costs, and the way in. */
export const eventFactsOf = (detail: TournamentDetail, cell: EventCell): EventFacts | null => {
  const event = eventsOf(detail.regulation).find(({ id }) => id === cell.id);
  const view = detail.events.find(({ id }) => id === cell.id);
  if (!event || !view) return null;
  const fees = feesOf(detail.regulation, event).map(({ groups: _, disciplines: _all, ...fee }) =>
    fee.kind === undefined ? { ...fee, disciplines: [event.discipline] } : fee,
  );
  const lines = [
    placesText({ places: event.places, disciplines: [event.discipline] }, detail.regulation),
    ...requirementTexts(event.requirements, detail.regulation),
    ...(event.team ? [teamText(event.team, detail.regulation)] : []),
    ...(event.draw ? [drawText(event.draw)] : []),
    ...tooFewTexts(event, detail.regulation.groups),
    ...feeTexts(fees, []),
    ...eventTimesTexts(event, detail.regulation),
  ];
  const refused =
    reasonsText(cell.fit?.refusals ?? []) ??
    (view.phase !== 'open' ? detailCopy.notNow[view.phase] : cell.shut ? detailCopy.shut : null);
  const enter = view.full ? detailCopy.enterWaiting : detailCopy.enterEvent;
  return {
    age: ageText(event.group.age),
    lines,
    enter: refused === null ? enter : null,
    whyNot: refused,
  };
};
