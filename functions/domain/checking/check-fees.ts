import { feesOf } from '../../../src/contract/price-of';
import {
  type Event,
  eventsOf,
  type Fee,
  type Regulation,
  utc,
} from '../../../src/contract/regulation';
import type { Finding } from '../../../src/contract/regulation-findings';
import { entryKindOf } from '../../../src/contract/words';
import { startOf } from '../publishing/dates';
import { type Check, repeated } from './check';

interface Written {
  readonly fee: Fee;
  readonly path: string;
  /** the events it is of */
  readonly events: readonly Event[];
}

/** Every item of the tournament and of its event rules, with the events that cost it. */
const itemsOf = (regulation: Regulation): Written[] => {
  const events = eventsOf(regulation);
  const costing = (fee: Fee) =>
    events.filter((event) => feesOf(regulation, event).some((one) => one === fee));
  return [
    ...regulation.money.fees.map((fee, at) => ({ fee, path: `money.fees.${at}` })),
    ...regulation.eventRules.flatMap(({ fees = [] }, rule) =>
      fees.map((fee, at) => ({ fee, path: `eventRules.${rule}.fees.${at}` })),
    ),
  ].map(({ fee, path }) => ({ fee, path, events: costing(fee) }));
};

const eachItem =
  (check: (item: Written, regulation: Regulation) => readonly Finding[]): Check =>
  (regulation) =>
    itemsOf(regulation).flatMap((item) => check(item, regulation));

const namesOf = (events: readonly Event[]): string => events.map(({ id }) => id).join('、');

/** FEE-1: of a kind an event costs one thing. */
const once: Check = (regulation) => {
  const twice = eventsOf(regulation).filter(
    (event) => repeated(feesOf(regulation, event).map(({ kind = 'entry' }) => kind)).length > 0,
  );
  return twice.length === 0
    ? []
    : [{ path: 'money.fees', code: 'FEE_TWICE', detail: { events: namesOf(twice) } }];
};

/** FEE-1: what an item names is there, and it is paid for something. */
const used = eachItem(({ fee, path, events }, { groups }) => {
  const unknown = (fee.groups ?? []).filter((id) => !groups.some((group) => group.id === id));
  const unplayed = (fee.disciplines ?? []).filter(
    (discipline) => !events.some((event) => event.discipline === discipline),
  );
  const free = (fee.groups ?? []).filter(
    (id) => !unknown.includes(id) && !events.some(({ group }) => group.id === id),
  );
  return [
    ...unknown.map((group): Finding => ({
      path: `${path}.groups`,
      code: 'GROUP_UNKNOWN',
      detail: { group },
    })),
    ...(events.length === 0 && unknown.length === 0
      ? [{ path, code: 'FEE_UNUSED' } as const]
      : [
          ...unplayed.map((discipline): Finding => ({
            path,
            code: 'FEE_FOR_NOTHING',
            detail: { discipline },
          })),
          ...free.map((group): Finding => ({
            path: `${path}.groups`,
            code: 'FEE_OF_NO_EVENT',
            detail: { group },
          })),
        ]),
  ];
});

/** PUB-7: what is paid online has its price. */
const online: Check = (regulation) => {
  if (regulation.money.collection !== 'online') return [];
  if (itemsOf(regulation).length === 0)
    return [{ path: 'money.collection', code: 'ONLINE_WITHOUT_FEES' }];
  const without = eventsOf(regulation).filter(
    (event) => !feesOf(regulation, event).some(({ kind }) => kind === undefined),
  );
  return without.length === 0
    ? []
    : [{ path: 'money.fees', code: 'FEE_MISSING', detail: { events: namesOf(without) } }];
};

/** FEE-5: a unit pays where there are units, and what goes by nights is board. */
const counted = eachItem(({ fee: { per, kind }, path }, { entry }) => [
  ...(per === 'unit' && entry.unit === 'none'
    ? [{ path: `${path}.per`, code: 'UNIT_RULE_WITHOUT_UNIT' } as const]
    : []),
  ...(per === 'night' && kind !== 'board'
    ? [{ path: `${path}.per`, code: 'NIGHTS_WITHOUT_BOARD' } as const]
    : []),
]);

/** FEE-1: being late begins while entry is open. */
const late = eachItem(({ fee, path }, { entry }) =>
  fee.late &&
  (utc(fee.late.from) <= utc(entry.opensAt) || utc(fee.late.from) >= utc(entry.closesAt))
    ? [{ path: `${path}.late.from`, code: 'LATE_OUTSIDE_WINDOW' }]
    : [],
);

/** FEE-1: a member pays less, and so do several events together; they are one athlete's. */
const cheaper = eachItem(({ fee, path, events }, { participation: { maxEvents } }) => {
  const { fen, member, together, per } = fee;
  const isOfOne =
    per === 'person' ||
    (per === 'entry' && events.every(({ discipline }) => entryKindOf(discipline) === 'singles'));
  const found: Finding[] = [];
  if (member && member.fen >= fen)
    found.push({ path: `${path}.member.fen`, code: 'MEMBER_NOT_CHEAPER' });
  if (!together) return found;
  const sum = together.events * fen;
  if (!isOfOne) found.push({ path: `${path}.together`, code: 'TOGETHER_OF_MANY' });
  if (together.fen <= fen || together.fen >= sum)
    found.push({
      path: `${path}.together.fen`,
      code: 'TOGETHER_NOT_CHEAPER',
      detail: { fen, sum },
    });
  if (maxEvents !== null && together.events > maxEvents)
    found.push({
      path: `${path}.together.events`,
      code: 'TOGETHER_OVER_EVENTS',
      detail: { max: maxEvents },
    });
  return found;
});

/** FEE-3: step by step less is given back, while entry is open or before play, and as long as withdrawing is free (ENT-21). */
const refunds: Check = (regulation) => {
  const { money, entry, firstDay } = regulation;
  const steps = (money.refunds ?? []).map((step) => ({ ...step, until: utc(step.until) }));
  const outside = steps.flatMap(({ until }, at): Finding[] =>
    until <= utc(entry.opensAt) || until > startOf(firstDay)
      ? [{ path: `money.refunds.${at}.until`, code: 'REFUND_OUTSIDE_ENTRY' }]
      : [],
  );
  const disordered = steps.flatMap(({ until, percent }, at): Finding[] => {
    const before = steps[at - 1];
    return before && (until <= before.until || percent >= before.percent)
      ? [{ path: `money.refunds.${at}`, code: 'REFUNDS_DISORDER' }]
      : [];
  });
  const free = entry.freeWithdrawalUntil;
  const last = steps.at(-1)?.until ?? '';
  return [
    ...outside,
    ...disordered,
    ...(money.refunds && free !== undefined && itemsOf(regulation).length > 0 && last < utc(free)
      ? [{ path: 'money.refunds', code: 'REFUND_ENDS_BEFORE_FREE' } as const]
      : []),
    ...(steps.length > 0 && itemsOf(regulation).length === 0
      ? [{ path: 'money.refunds', code: 'REFUND_WITHOUT_FEES' } as const]
      : []),
  ];
};

/** What it costs and what of it comes back (FEE-1, FEE-3, FEE-5, PUB-7). */
export const feeChecks: readonly Check[] = [once, used, online, counted, late, cheaper, refunds];
