import type { TournamentCard } from '../../contract/tournaments';
import type { Day, Instant } from '../../contract/words';
import { courtLevel, progressOf } from './court-view';
import type { CardFits } from './fit-lines';
import { dayOf, dayRangeText } from '../../copy/time';
import { browsing, KIND_SHORT } from '../../copy/tournaments';
import { levelText } from '../../copy/words';
import { entryStateOf, type EntryState } from './entry-state';

export interface CardView {
  readonly name: string;
  /** how the court strip is drawn */
  readonly court: {
    readonly sport: TournamentCard['sport'];
    readonly level: ReturnType<typeof courtLevel>;
    readonly progress: number;
  };
  /** 「CTJ-B600」, where the tournament has a level */
  readonly level: string | null;
  readonly kind: string;
  readonly dates: string;
  readonly city: string;
  readonly groups: string;
  readonly state: EntryState;
  /** 「名额 12/32」, 「按排名接收，不限名额」 */
  readonly places: string;
  readonly full: boolean;
  /** all of it in one sentence, for a screen reader */
  readonly label: string;
}

/** 「11月25日–27日」; another year than the present one is named. */
export const datesText = (first: Day, last: Day, now: Instant): string => {
  const year = first.slice(0, 4);
  const named = year === dayOf(now).slice(0, 4) ? '' : `${year}年`;
  return named + dayRangeText(first, last);
};

/** 「广西 南宁」; a city that is a province stands once. */
export const cityText = (province: string, city: string): string =>
  city.startsWith(province) ? city : `${province} ${city}`;

/** What a card of the list says; `now` is the server's clock, `fits` what fits the account's persons. */
export const cardViewOf = (card: TournamentCard, now: Instant, fits?: CardFits): CardView => {
  const full = card.full && card.phase !== 'ended';
  const state = entryStateOf(card, full, now);
  const level = card.level ? levelText(card.level) : null;
  const dates = datesText(card.firstDay, card.lastDay, now);
  const city = cityText(card.province, card.city);
  const places =
    card.places === null
      ? browsing.unlimited[card.placesBy]
      : browsing.places(card.held, card.places);
  const fitting = fits?.lines.flatMap(({ event, figures, fee, note }) => [
    event,
    figures,
    fee,
    note,
  ]);
  const label = [
    ...[card.name, level, dates, city, state.word, state.until, state.left],
    ...(fitting && fitting.length > 0 ? fitting : [places]),
  ]
    .filter(Boolean)
    .join('，');
  return {
    name: card.name,
    court: {
      sport: card.sport,
      level: courtLevel(card.level),
      // a ball that moves with every tick would be drawn anew with every tick
      progress: Math.round(progressOf(card, now) * 100) / 100,
    },
    level,
    kind: KIND_SHORT[card.kind],
    dates,
    city,
    groups: browsing.groups(card.groups),
    state,
    places,
    full,
    label,
  };
};
