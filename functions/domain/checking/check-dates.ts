import {
  isDecidedAtClosing,
  limitsOf,
  utc,
  windowOf,
  type EventRule,
  type Regulation,
} from '../../../src/contract/regulation';
import { millisOf } from '../calendar/calendar';
import { dayAfter, daysBetween, MOST_DAYS, startOf } from '../publishing/dates';
import type { Finding } from '../../../src/contract/regulation-findings';
import type { Check } from './check';

const HOUR_MS = 3_600_000;

/** (decided) A window longer than this is probably a year written wrong. */
const LONGEST_WINDOW_DAYS = 180;

/** Where the times of entering stand: the tournament's, then those of each line of events that has its own. */
const windowsOf = ({ entry, eventRules, firstDay }: Regulation) => [
  { own: entry, window: windowOf(entry), path: 'entry', firstDay },
  ...eventRules.flatMap(({ entry: own, days }, at) =>
    own === undefined
      ? []
      : [
          {
            ...{ own, window: windowOf(entry, own), path: `eventRules.${at}.entry` },
            firstDay: days?.first ?? firstDay,
          },
        ],
  ),
];

type Window = ReturnType<typeof windowsOf>[number];

/** A finding stands at the instant that is written there, else at all of them. */
const at = ({ own, path }: Window, instant: keyof NonNullable<EventRule['entry']>): string =>
  own[instant] === undefined ? path : `${path}.${instant}`;

/** ENT-21, ACC-4: cut-off ≤ free withdrawal ≤ freeze, closing ≤ freeze, and play begins after all of them. */
const laterInstants = (one: Window): Finding[] => {
  const { closesAt, changeCutoffAt, freeUntil, freezeAt: freeze } = one.window;
  const begins = startOf(one.firstDay);
  const found: Finding[] = [];
  const freeAt = at(one, 'freeWithdrawalUntil');
  if (freeUntil < changeCutoffAt) found.push({ path: freeAt, code: 'FREE_BEFORE_CUTOFF' });
  if (freeUntil > begins) found.push({ path: freeAt, code: 'FREE_AFTER_START' });
  if (freeze === null) return found;
  const path = at(one, 'freezeAt');
  if (freeze < closesAt) found.push({ path, code: 'FREEZE_BEFORE_CLOSING' });
  if (freeze > begins) found.push({ path, code: 'FREEZE_AFTER_START' });
  if (freeUntil !== changeCutoffAt && freeze < freeUntil)
    found.push({ path, code: 'FREEZE_BEFORE_FREE' });
  return found;
};

/** ENT-13: opening < cut-off ≤ closing ≤ first day, of the tournament and of each line of events. */
const inOrder = (one: Window): Finding[] => {
  const { opensAt, closesAt, changeCutoffAt } = one.window;
  const hours = (millisOf(closesAt) - millisOf(opensAt)) / HOUR_MS;
  const days = Math.round(hours / 24);
  const closing = at(one, 'closesAt');
  const cutoff = at(one, 'changeCutoffAt');
  const found: Finding[] = [];
  if (hours <= 0) found.push({ path: closing, code: 'CLOSES_BEFORE_OPENING' });
  else if (hours < 24)
    found.push({ path: one.path, code: 'WINDOW_SHORT', detail: { hours: Math.round(hours) } });
  else if (days > LONGEST_WINDOW_DAYS)
    found.push({ path: one.path, code: 'WINDOW_LONG', detail: { days } });
  if (closesAt > startOf(one.firstDay))
    found.push({ path: closing, code: 'CLOSES_AFTER_FIRST_DAY' });
  if (changeCutoffAt > closesAt) found.push({ path: cutoff, code: 'CUTOFF_AFTER_CLOSING' });
  if (changeCutoffAt <= opensAt) found.push({ path: cutoff, code: 'CUTOFF_BEFORE_OPENING' });
  return found;
};

/** ACC-4: what freezes is a waiting list. */
const frozenLists: Check = ({ entry, eventRules }) => {
  const waits = ({ places }: EventRule): boolean =>
    isDecidedAtClosing(places) || limitsOf(places).waitingList;
  const none: Finding[] =
    entry.freezeAt !== undefined && !eventRules.some(waits)
      ? [{ path: 'entry.freezeAt', code: 'FREEZE_WITHOUT_WAITING' }]
      : [];
  return [
    ...none,
    ...eventRules.flatMap((rule, number): Finding[] =>
      rule.entry?.freezeAt !== undefined && !waits(rule)
        ? [{ path: `eventRules.${number}.entry.freezeAt`, code: 'FREEZE_WITHOUT_WAITING' }]
        : [],
    ),
  ];
};

/** Days and instants in their order: opening < cut-off ≤ closing ≤ first day ≤ last day (PUB-5, ENT-13). */
export const dateChecks: readonly Check[] = [
  ({ firstDay, lastDay }) => {
    if (lastDay < firstDay) return [{ path: 'lastDay', code: 'DAYS_REVERSED' }];
    return daysBetween(firstDay, lastDay) >= MOST_DAYS
      ? [{ path: 'lastDay', code: 'TOO_MANY_DAYS', detail: { max: MOST_DAYS } }]
      : [];
  },
  (regulation) => windowsOf(regulation).flatMap(inOrder),
  (regulation) => {
    const { listsAt } = regulation.entry;
    const early =
      listsAt !== null &&
      windowsOf(regulation).some(({ window }) => utc(listsAt) < window.closesAt);
    return early ? [{ path: 'entry.listsAt', code: 'LISTS_BEFORE_CLOSING' }] : [];
  },
  ({ firstDay, entry }) =>
    entry.listsAt !== null && utc(entry.listsAt) >= startOf(dayAfter(firstDay, 1))
      ? [{ path: 'entry.listsAt', code: 'LISTS_AFTER_START' }]
      : [],
  (regulation) => windowsOf(regulation).flatMap(laterInstants),
  frozenLists,
];
