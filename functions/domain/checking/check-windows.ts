import { eventsOf, signInOf, type Event, utc } from '../../../src/contract/regulation';
import type { Finding } from '../../../src/contract/regulation-findings';
import type { Day } from '../../../src/contract/words';
import { dayAfter, startOf } from '../publishing/dates';
import { each, type Check } from './check';

/** 24:00 of a day. */
const endOf = (day: Day) => startOf(dayAfter(day, 1));

const firstDayOf = (events: readonly Event[], otherwise: Day): Day =>
  events
    .map(({ days }) => days.first)
    .sort()
    .at(-1) ?? otherwise;

/** SGN-2: windows in which somebody can sign in, before they play. */
const signIns: Check = (regulation) =>
  (regulation.signIn.windows ?? []).flatMap((window, at): Finding[] => {
    const path = `signIn.windows.${at}`;
    const { for: whom, from, until, how, place } = window;
    const one = { signIn: { ...regulation.signIn, windows: [window] } };
    const events = eventsOf(regulation).filter((event) => signInOf(one, event).length > 0);
    const known = new Set(regulation.groups.map(({ id }) => id));
    const found: Finding[] = (whom.groups ?? [])
      .filter((group) => !known.has(group))
      .map((group) => ({ path: `${path}.for.groups`, code: 'GROUP_UNKNOWN', detail: { group } }));
    if (events.length === 0)
      found.push(
        whom.qualifying
          ? { path: `${path}.for.qualifying`, code: 'QUALIFYING_MISSING' }
          : { path: `${path}.for`, code: 'SIGN_IN_OF_NOBODY' },
      );
    if (utc(until) <= utc(from)) found.push({ path: `${path}.until`, code: 'WINDOW_REVERSED' });
    if (utc(until) > endOf(firstDayOf(events, regulation.firstDay)))
      found.push({ path: `${path}.until`, code: 'SIGN_IN_AFTER_START' });
    if (events.some((event) => utc(from) < event.window.closesAt))
      found.push({ path: `${path}.from`, code: 'SIGN_IN_BEFORE_CLOSING' });
    if (place !== undefined && !how.includes('in-person'))
      found.push({ path: `${path}.place`, code: 'SIGN_IN_PLACE_UNNEEDED' });
    return found;
  });

/** ENT-13: entering at the desk, after the app has closed and before play. */
const desks: Check = ({ entry, firstDay, money }) =>
  (entry.desk ?? []).flatMap(({ from, until, surchargeFen }, at): Finding[] => {
    const path = `entry.desk.${at}`;
    const found: Finding[] = [];
    if (utc(until) <= utc(from)) found.push({ path: `${path}.until`, code: 'WINDOW_REVERSED' });
    if (utc(until) > endOf(firstDay))
      found.push({ path: `${path}.until`, code: 'DESK_AFTER_START' });
    if (utc(from) < utc(entry.closesAt))
      found.push({ path: `${path}.from`, code: 'DESK_BEFORE_CLOSING' });
    const overlaps = (entry.desk ?? [])
      .slice(0, at)
      .some((other) => utc(other.from) < utc(until) && utc(from) < utc(other.until));
    if (overlaps) found.push({ path, code: 'DESK_OVERLAP' });
    if (surchargeFen > 0 && money.fees.length === 0)
      found.push({ path: `${path}.surchargeFen`, code: 'SURCHARGE_WITHOUT_FEES' });
    return found;
  });

/** PUB-4: an event is played on days of its tournament. */
const ownDays = each(({ days }, path, { firstDay, lastDay }) => {
  if (days === undefined) return [];
  if (days.last < days.first) return [{ path: `${path}.days`, code: 'EVENT_DAYS_REVERSED' }];
  return days.first < firstDay || days.last > lastDay
    ? [{ path: `${path}.days`, code: 'EVENT_DAYS_OUTSIDE' }]
    : [];
});

/** Signing in, the desk, and days of events of their own. */
export const windowChecks: readonly Check[] = [signIns, desks, ownDays];
