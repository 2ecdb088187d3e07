import type { Role } from '../../src/contract/words';
import type { Fate } from './scheduler';

/** Somebody invited, by their number in the history. */
export interface Invited {
  readonly who: number;
  readonly role: Role;
}

/** An entry is named by who made it and where: the latest of that person in that event. */
interface EntryOf {
  readonly maker: number;
  readonly event: string;
}

/** The instants of a regulation that a history goes to. */
export type Hour = 'cutoff' | 'closing' | 'free' | 'freeze' | 'begins';

export type Operation =
  | {
      readonly do: 'enter';
      readonly who: number;
      readonly event: string;
      readonly role: Role;
      readonly invite: readonly Invited[];
      /** others of the family, who need no invitation (MEM-1) */
      readonly own: readonly number[];
      readonly unit: string | null;
    }
  | ({
      readonly do: 'confirm' | 'decline' | 'cancel';
      readonly who: number;
    } & EntryOf)
  /** `late`: they know that it is 弃赛 by now (ENT-21) */
  | ({ readonly do: 'withdraw'; readonly late?: boolean } & EntryOf)
  | ({
      readonly do: 'roster';
      readonly add: readonly Invited[];
      readonly remove: readonly number[];
    } & EntryOf)
  | { readonly do: 'delete' | 'approve' | 'register'; readonly who: number }
  /** `name`: which of a person's identities is submitted (MEM-7) */
  | { readonly do: 'profile'; readonly who: number; readonly name: number }
  | { readonly do: 'sweep' }
  | { readonly do: 'clock'; readonly to: Hour | number }
  /** everybody is waited for, and the sweep runs until nothing changes */
  | { readonly do: 'rest' };

/** What happens next in a history, under a number that it keeps when others are taken out. */
export interface Numbered {
  readonly id: number;
  readonly operation: Operation;
  /** the operation whose key it comes under: its own, or an earlier one's that it repeats */
  readonly key: number;
  readonly fate: Fate | null;
}

const people = (all: readonly Invited[]): string =>
  all.map(({ who, role }) => (role === 'athlete' ? `p${who}` : `p${who} as ${role}`)).join(', ');

const sentence = (one: Operation): string => {
  switch (one.do) {
    case 'enter': {
      const others = one.invite.length > 0 ? ` with ${people(one.invite)}` : '';
      const own =
        one.own.length > 0 ? ` and of the family ${one.own.map((n) => `p${n}`).join(', ')}` : '';
      const unit = one.unit === null ? '' : ` for ${one.unit}`;
      const role = one.role === 'athlete' ? '' : ` as ${one.role}`;
      return `p${one.who} enters ${one.event}${role}${others}${own}${unit}`;
    }
    case 'confirm':
    case 'decline':
    case 'cancel':
      return `p${one.who} ${one.do}s in p${one.maker}'s ${one.event}`;
    case 'withdraw':
      return `p${one.maker} withdraws ${one.event}${one.late ? ', late as it may be' : ''}`;
    case 'roster': {
      const out = one.remove.map((who) => `p${who}`).join(', ');
      return `p${one.maker} changes ${one.event}: adds ${people(one.add) || 'nobody'}, removes ${out || 'nobody'}`;
    }
    case 'delete':
      return `p${one.who} deletes the account`;
    case 'approve':
      return `p${one.who} is approved`;
    case 'register':
      return `p${one.who} opens an account`;
    case 'profile':
      return `p${one.who} submits identity ${one.name}`;
    case 'sweep':
      return 'the sweep runs';
    case 'clock':
      return `the clock moves: ${one.to}`;
    case 'rest':
      return 'everybody is waited for';
  }
};

const FATES = {
  'dies-before': 'dies before call',
  'dies-after': 'dies after call',
  twice: 'repeats, its answer lost, call',
} as const;

export const operationLine = ({ id, operation, key, fate }: Numbered): string => {
  const repeat = key === id ? '' : ` (again under the key of #${key})`;
  const end = fate ? `; ${FATES[fate.how]} ${fate.at}` : '';
  return `#${id} ${sentence(operation)}${repeat}${end}`;
};
