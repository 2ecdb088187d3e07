import { diceOf } from '../draw';
import type { Fate } from '../scheduler';

/** Somebody or a number of a history, by what `one` of all there are it is. */
export type Move =
  | { readonly do: 'open'; readonly phone: number }
  | { readonly do: 'change'; readonly device: number; readonly phone: number }
  | {
      readonly do: 'transfer';
      readonly device: number;
      readonly child: number;
      readonly phone: number;
      readonly stay: boolean;
    }
  | {
      readonly do: 'invite';
      readonly device: number;
      readonly child: number;
      readonly phone: number;
    }
  | { readonly do: 'accept' | 'decline'; readonly device: number; readonly nth: number }
  | { readonly do: 'end'; readonly device: number; readonly guardian: number }
  | {
      readonly do: 'step-back' | 'enter' | 'withdraw';
      readonly device: number;
      readonly child: number;
    }
  | { readonly do: 'delete'; readonly device: number }
  | { readonly do: 'follow' | 'sweep' }
  | { readonly do: 'clock'; readonly seconds: number };

export interface Numbered {
  readonly id: number;
  readonly move: Move;
  readonly fate: Fate | null;
}

export const PHONES = 7;
const FATES = ['dies-before', 'dies-after', 'twice'] as const;

/** The operations of a history: what nobody can do is refused, which is looked at too. */
export const movesOf = (seed: number): Numbered[] => {
  const dice = diceOf(seed, 'moves');
  const length = 10 + dice.below(25);
  const dying = dice.often(0.5) ? 0.15 : 0;
  // in most histories a few meet again and again
  const few = dice.often(0.7);
  const among = (sides: number, count: number) => {
    const all = Array.from({ length: sides }, (_, at) => at);
    return few ? dice.some(all, count) : all;
  };
  const [devices, ofChildren, phones] = [among(12, 4), among(8, 2), among(PHONES, 4)];
  return Array.from({ length }, (_, at) => {
    const device = dice.one(devices);
    const child = dice.one(ofChildren);
    const phone = dice.one(phones);
    const move = dice.one<() => Move>([
      () => ({ do: 'open', phone }),
      () => ({ do: 'change', device, phone }),
      () => ({ do: 'change', device, phone }),
      () => ({ do: 'transfer', device, child, phone, stay: dice.often(0.6) }),
      () => ({ do: 'transfer', device, child, phone, stay: dice.often(0.6) }),
      () => ({ do: 'invite', device, child, phone }),
      () => ({ do: 'invite', device, child, phone }),
      () => ({ do: 'accept', device, nth: dice.below(3) }),
      () => ({ do: 'accept', device, nth: dice.below(3) }),
      () => ({ do: 'accept', device, nth: dice.below(3) }),
      () => ({ do: dice.often(0.3) ? 'decline' : 'accept', device, nth: dice.below(3) }),
      () => ({ do: 'invite', device, child, phone }),
      () => ({ do: 'invite', device, child, phone }),
      () => ({ do: 'end', device, guardian: dice.one([0, 1, 2, 2, 2]) }),
      () => ({ do: 'step-back', device, child }),
      () => ({ do: 'enter', device, child }),
      () => ({ do: 'enter', device, child }),
      () => ({ do: 'withdraw', device, child }),
      () => (dice.often(0.4) ? { do: 'delete', device } : { do: 'enter', device, child }),
      () => ({ do: 'follow' }),
      () => ({ do: 'follow' }),
      () => ({ do: 'sweep' }),
      () => ({ do: 'clock', seconds: dice.one([1, 61, 3700, 90_000]) }),
    ])();
    const fate = dice.often(dying) ? { at: 1 + dice.below(12), how: dice.one(FATES) } : null;
    return { id: at + 1, move, fate };
  });
};
