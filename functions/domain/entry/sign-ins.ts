import type { SignIn } from '../../../src/contract/entries';
import { signInOf, utc, type Event } from '../../../src/contract/regulation';
import type { Tournament } from '../publishing/tournament';

type Rules = Tournament['rules'];

/** Province, city, district and address in a line. */
export const placeText = ({ province, city, district, address }: Rules['place']): string =>
  [province, ...(city === province ? [] : [city]), district, address].filter(Boolean).join('');

/** SGN-2: written instants in UTC, and in person where the event is played unless it says otherwise. */
export const signInsOf = (rules: Pick<Rules, 'signIn'>, event: Event): SignIn[] =>
  signInOf(rules, event).map(
    ({ from, until, how, place, missed, for: { qualifying = false } }) => ({
      ...{ from: utc(from), until: utc(until), how, missed, qualifying },
      place: how.includes('in-person') ? (place ?? placeText(event.venue)) : null,
    }),
  );
