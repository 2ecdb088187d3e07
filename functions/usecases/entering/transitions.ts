import type { EntryView, WithdrawEntry } from '../../../src/contract/entries';
import type { Actor } from '../../domain/actor';
import { cancelledOwn, declined } from '../../domain/entry/answer-invitation';
import { withdrawn } from '../../domain/entry/end-entry';
import { INITIATOR_SLOT, mayWithdraw, type Entry } from '../../domain/entry/entry';
import type { ViewedAs } from '../../domain/entry/seen-by';
import { reminded } from '../../domain/entry/remind';
import { ok, refuse, type Result } from '../../domain/result';
import { changeEntry, type EntryChange, type Opened } from './change-entry';
import type { EntryDeps } from './entry-deps';

type Decide<T> = (opened: Opened) => Result<T>;

/** A command of an entry's that is its name alone: by when it must be written, and what becomes of the entry. */
const transition =
  (
    request: string,
    deadline: EntryChange['deadline'],
    decide: Decide<Entry>,
    side?: ViewedAs['side'],
  ) =>
  (
    deps: EntryDeps,
    actor: Actor,
    entryId: string,
    idempotencyKey: string,
    memberId?: string,
  ): Promise<Result<EntryView>> => {
    const as = { memberId, ...(side ? { side } : {}) };
    const command = { entryId, idempotencyKey, request: { do: request, memberId }, as };
    return changeEntry(deps, actor, command, (opened) => {
      const after = decide(opened);
      return after.ok ? ok({ after: after.value, deadline }) : after;
    });
  };

const byInitiator =
  <T>(decide: Decide<T>): Decide<T> =>
  (opened) =>
    opened.slot.id === INITIATOR_SLOT ? decide(opened) : refuse('NOT_INITIATOR');

/** An invitee declines (ENT-7), until closing. */
export const declineEntry = transition(
  'decline',
  'closesAt',
  ({ tournament, event, entry, slot, now }) => declined(tournament, event, entry, slot, now),
  'invitee',
);

/** A confirmed person other than the initiator cancels their own taking part, until the cut-off (ENT-8). */
export const cancelOwn = transition(
  'cancel-own',
  'cutoffAt',
  ({ tournament, event, entry, slot, now }) => cancelledOwn(tournament, event, entry, slot, now),
  'person',
);

/**
 * The initiator withdraws (ENT-9), or a singles player whom a leader entered: entry, people and place in one transaction, the place handed to
 * the head of the waiting list by the same write (CAP-3). `late`: they know that it is 弃赛 by now, and then the place
 * is nobody else's yet (ENT-21).
 */
export const withdrawEntry = (
  deps: EntryDeps,
  actor: Actor,
  entryId: string,
  idempotencyKey: string,
  { late = false }: WithdrawEntry = {},
): Promise<Result<EntryView>> => {
  const command = { entryId, idempotencyKey, request: { do: 'withdraw', late }, as: {} };
  return changeEntry(deps, actor, command, ({ tournament, event, entry, slot, now }) =>
    mayWithdraw(entry, slot)
      ? withdrawn(tournament, event, entry, now, { late, by: slot.id })
      : refuse('NOT_INITIATOR'),
  );
};

/** The initiator reminds those who have not confirmed (S0 四(一)1(3)③). */
export const remindInvitees = transition(
  'remind',
  'closesAt',
  byInitiator(({ tournament, entry, now }) => reminded(tournament, entry, now)),
);
