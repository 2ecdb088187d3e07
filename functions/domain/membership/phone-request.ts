import type { DocumentKind, Instant } from '../../../src/contract/words';
import type { MemberPhone } from './member';

/** What the association decides about a number (MEM-8, MEM-10). */
export type PhoneRequest = {
  /** named from what is asked: the same again is the same */
  readonly id: string;
  readonly at: Instant;
  /** proved by code */
  readonly phone: MemberPhone;
} & (
  | {
      /** an account whose old number cannot get a code any more is to have this one */
      readonly is: 'move';
      readonly oldPhone: MemberPhone;
      readonly documentKind: DocumentKind;
      readonly documentIndex: string;
      readonly documentSealed: string;
      readonly documentMasked: string;
      readonly reason: string;
    }
  | {
      /** whoever holds the number now says that the account of it is not theirs */
      readonly is: 'release';
      readonly memberId: string;
    }
);

export interface PhoneRequests {
  /** What is asked again before it is decided stays as it is. */
  ask(request: PhoneRequest): Promise<void>;
  /** One Query: what is not decided, oldest first. */
  open(): Promise<PhoneRequest[]>;
}

/** The numbers that a request is about, each once: whoever has one of them is told what was decided (MEM-8). */
export const numbersOf = (request: PhoneRequest): readonly MemberPhone[] => [
  ...new Map(
    [request.phone, ...(request.is === 'move' ? [request.oldPhone] : [])].map((to) => [to.key, to]),
  ).values(),
];
