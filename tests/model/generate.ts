import type { Role } from '../../src/contract/words';
import { diceOf, type Dice } from './draw';
import type { Invited, Numbered, Operation } from './operations';
import { isSingles, present, type Person } from './oracle/roster';
import { keysOf } from './people';
import type { Fate } from './scheduler';
import type { Setup } from './setups';
import type { ModelWorld } from './world';

/** How lively a history is. */
export interface Temper {
  readonly length: number;
  /** requests at once, at most */
  readonly crowd: number;
  /** share of requests that die on their way */
  readonly deadly: number;
  /** share of the wishes for one event */
  readonly hot: number;
  /** share of commands that come once more */
  readonly repeats: number;
  /** reads first, writes later */
  readonly stale: boolean;
}

export const temperOf = (seed: number): Temper => {
  const dice = diceOf(seed, 'temper');
  return {
    length: 20 + dice.below(40),
    crowd: 2 + dice.below(9),
    deadly: dice.one([0, 0, 0.08, 0.25]),
    hot: dice.one([0, 0.5, 0.9]),
    repeats: dice.one([0.04, 0.1, 0.25]),
    stale: dice.often(0.6),
  };
};

const STAFF: readonly Role[] = ['leader', 'coach'];

const invited = (dice: Dice, people: readonly number[], event: string, athletes: number) => {
  const chosen: Invited[] = dice
    .some(people, athletes)
    .map((who) => ({ who, role: 'athlete' as const }));
  const others = people.filter((n) => chosen.every(({ who }) => who !== n));
  if (event.endsWith('T') && dice.often(0.3) && others.length > 0)
    chosen.push({ who: dice.one(others), role: dice.one(STAFF) });
  return chosen;
};

interface Standing {
  readonly maker: number;
  readonly event: string;
  readonly who: number;
  readonly state: string;
  readonly initiator: boolean;
}

/** Everybody who stands in a live entry at present. */
const standings = ({ observer, people }: ModelWorld): Standing[] => {
  const numbers = new Map<Person, number>(
    [...people].flatMap(([n, person]) => keysOf(person).map((key) => [key, n] as const)),
  );
  return [...observer.entries.values()]
    .filter(({ ended }) => ended === null)
    .flatMap((entry) =>
      present(entry).map(({ personKey, state, id }) => ({
        maker: numbers.get(entry.slots[0]!.personKey)!,
        event: entry.eventId,
        who: numbers.get(personKey)!,
        state,
        initiator: id === entry.slots[0]!.id,
      })),
    );
};

/** The event everybody wants, more often than others: races need somebody to race. */
const eventFor = (dice: Dice, { hot }: Temper, events: readonly string[]): string =>
  dice.often(hot) ? events[0]! : dice.one(events);

/** Who else an account acts for. */
const siblings = ({ people }: Setup, who: number): number[] => {
  const accountOf = ({ n, guardian }: Setup['people'][number]) => guardian ?? n;
  const mine = people.find(({ n }) => n === who);
  return people
    .filter((one) => one.n !== who && mine && accountOf(one) === accountOf(mine))
    .map(({ n }) => n);
};

const entering = (
  dice: Dice,
  setup: Setup,
  temper: Temper,
  people: readonly number[],
  all: readonly Standing[],
): Operation => {
  const event = eventFor(dice, temper, setup.events);
  const inside = new Set(
    all.filter((one) => one.event === event && one.state === 'confirmed').map(({ who }) => who),
  );
  const outside = people.filter((n) => !inside.has(n));
  const who = dice.one(outside.length > 0 && dice.often(0.85) ? outside : people);
  const singles = isSingles(event);
  const role: Role = !singles && dice.often(0.15) ? dice.one(STAFF) : 'athlete';
  const others = people.filter((n) => n !== who);
  const size = event.endsWith('T') ? dice.below(3) : role === 'athlete' ? 1 : 2;
  const invite = singles ? [] : invited(dice, others, event, size);
  const unit = dice.often(0.8) ? dice.one(setup.units) : null;
  const family = singles ? [] : siblings(setup, who);
  // what is to be invited is taken from the family now and then: a sibling's place, an own phone (MEM-1)
  const own = dice.often(0.5) ? dice.some(family, 1) : [];
  const rest = own.length > 0 ? invite.slice(1) : invite;
  return { do: 'enter', who, event, role, invite: rest, own, unit };
};

const answering = (
  dice: Dice,
  of: readonly Standing[],
  what: 'confirm' | 'decline' | 'cancel',
): Operation | null => {
  if (of.length === 0) return null;
  const { who, maker, event } = dice.one(of);
  return { do: what, who, maker, event };
};

const changing = (
  dice: Dice,
  setup: Setup,
  people: readonly number[],
  all: readonly Standing[],
): Operation | null => {
  const makers = all.filter(({ initiator }) => initiator);
  const guests = all.filter(({ initiator }) => !initiator);
  const draw = dice.next();
  const open = guests.filter(({ state }) => state === 'invited');
  if (draw < 0.38) {
    const answer = answering(dice, open, 'confirm');
    // a family's phone answers for any of the family
    return answer?.do === 'confirm'
      ? { ...answer, who: dice.one([answer.who, ...siblings(setup, answer.who)]) }
      : answer;
  }
  if (draw < 0.48) return answering(dice, open, 'decline');
  if (draw < 0.56)
    return answering(
      dice,
      guests.filter(({ state }) => state === 'confirmed'),
      'cancel',
    );
  if (makers.length === 0) return null;
  const { maker, event } = dice.one(makers);
  if (draw < 0.74 || isSingles(event))
    return { do: 'withdraw', maker, event, ...(dice.often(0.5) ? { late: true } : {}) };
  const team = guests.filter((one) => one.maker === maker && one.event === event);
  const remove = dice.some(team, dice.below(3)).map(({ who }) => who);
  const others = people.filter((n) => n !== maker && team.every(({ who }) => who !== n));
  const again = dice.often(0.2) ? team.filter(({ who }) => remove.includes(who)) : [];
  const add = invited(dice, [...others, ...again.map(({ who }) => who)], event, dice.below(3));
  return { do: 'roster', maker, event, add, remove };
};

/** Deletions, new identities and their reviews (MEM-2, MEM-7): mostly of people who are about to enter. */
const account = (dice: Dice, people: readonly number[], past: readonly Numbered[]): Operation => {
  const waiting = past.flatMap(({ operation }) =>
    operation.do === 'profile' ? [operation.who] : [],
  );
  const gone = past.flatMap(({ operation }) => (operation.do === 'delete' ? [operation.who] : []));
  const entering = past
    .slice(-6)
    .flatMap(({ operation }) =>
      operation.do === 'enter' || operation.do === 'confirm' ? [operation.who] : [],
    );
  const busy = entering.filter((n) => people.includes(n));
  const who = dice.one(busy.length > 0 && dice.often(0.6) ? busy : people);
  const draw = dice.next();
  if (draw < 0.25) return { do: 'delete', who };
  if (draw < 0.55) return { do: 'profile', who, name: dice.below(3) };
  if (draw < 0.85 && waiting.length > 0) return { do: 'approve', who: dice.one(waiting.slice(-4)) };
  return { do: 'register', who: gone.length > 0 ? dice.one(gone) : who };
};

const HOURS = ['cutoff', 'closing', 'closing', 'free', 'freeze', 'begins'] as const;

const fateOf = (dice: Dice, { deadly }: Temper): Fate | null =>
  dice.often(deadly)
    ? { at: 1 + dice.below(9), how: dice.one(['dies-before', 'dies-after', 'twice'] as const) }
    : null;

/** The next operation of a random history, from what there is at the moment. */
export const nextOperation = (
  seed: number,
  id: number,
  setup: Setup,
  temper: Temper,
  world: ModelWorld,
  past: readonly Numbered[],
): Numbered => {
  const dice = diceOf(seed, 'operation', id);
  const people = setup.people.map(({ n }) => n);
  const fresh = (operation: Operation): Numbered => ({
    ...{ id, operation, key: id },
    fate: fateOf(dice, temper),
  });
  const earlier = past.filter(({ operation }) => 'event' in operation);
  if (earlier.length > 0 && dice.often(temper.repeats)) {
    const { operation, key } = dice.one(earlier.slice(-6));
    const others = setup.events.filter(
      (event) => 'event' in operation && event !== operation.event,
    );
    // a key that was used already, for another event (CAP-2)
    if (operation.do === 'enter' && others.length > 0 && dice.often(0.15)) {
      const invite = others.every(isSingles) ? [] : operation.invite.slice(0, 1);
      const event = dice.one(others);
      return { ...fresh({ ...operation, event, invite: isSingles(event) ? [] : invite }), key };
    }
    // the same command again, or the same wish from another device
    return { ...fresh(operation), key: dice.often(0.5) ? key : id };
  }
  const draw = dice.next();
  const alone = people.filter((n) => siblings(setup, n).length === 0);
  if (draw < 0.08 && alone.length > 0) return fresh(account(dice, alone, past));
  if (draw < 0.11) return fresh({ do: 'sweep' });
  if (draw < 0.135) return { ...fresh({ do: 'clock', to: 61 }), fate: null };
  if (draw < 0.145) return { ...fresh({ do: 'rest' }), fate: null };
  const late = id > temper.length * 0.6;
  if (late && draw < 0.165) return { ...fresh({ do: 'clock', to: dice.one(HOURS) }), fate: null };
  const all = standings(world);
  const change = draw < 0.62 ? changing(dice, setup, people, all) : null;
  return fresh(change ?? entering(dice, setup, temper, people, all));
};
