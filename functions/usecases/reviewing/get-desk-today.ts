import type { DeskToday } from '../../../src/contract/reviewing';
import { REVIEW_KINDS } from '../../../src/contract/reviewing-words';
import type { Instant } from '../../../src/contract/words';
import type { Actor } from '../../domain/actor';
import { latestDue, yearEndOf, yearOfDay } from '../../domain/calendar/issue-calendar';
import { ok, type Result } from '../../domain/result';
import { failedMessages } from '../telling/dead-letters';
import type { Use } from '../use';
import { rowsOf } from './review-rows';

/** So many people and numbers are counted; a longer queue is said to be longer. */
const COUNTED = 100;

const nobody = () => null;

const reviewsOf = async (
  { reviews }: Use<'reviews'>,
  actor: Actor,
  now: Instant,
): Promise<DeskToday['reviews']> => {
  const search = { by: actor.memberId, now };
  const { queued, next } = await reviews.page(search, null, COUNTED);
  const rows = queued.flatMap((one) => rowsOf(one, undefined, { actor, now, nameOf: nobody }));
  const kinds = REVIEW_KINDS.flatMap((kind) => {
    const waiting = rows.filter((row) => row.kind === kind).map(({ since }) => since);
    const oldest = waiting.sort()[0];
    return oldest === undefined ? [] : [{ kind, count: waiting.length, oldest }];
  });
  return { kinds, mine: rows.filter(({ lease }) => lease?.mine).length, more: next !== null };
};

/** Of the year whose last issue was due last (RNK-11). */
const objectionsOf = async ({ yearEnds }: Use<'yearEnds'>, now: Instant) => {
  const due = latestDue(now);
  const present = yearOfDay(due);
  const year = yearEndOf(present) <= due ? present : present - 1;
  return { year, open: await yearEnds.openOf(year) };
};

/**
 * What waits for a reviewer or for the association: a Query of the queue's first hundred, for the association a GetItem
 * of the open objections and a Query of each kind of messages that were given up beside it, all at once. Of a short
 * queue that is some 3 read units, of a long one of 3 KB an item some 40.
 */
export const getDeskToday = async (
  deps: Use<'accountMessages' | 'clock' | 'inboxes' | 'reviews' | 'roles' | 'secrets' | 'yearEnds'>,
  actor: Actor,
): Promise<Result<DeskToday>> => {
  const now = deps.clock.now();
  const [reviews, rights, objections, failed] = await Promise.all([
    reviewsOf(deps, actor, now),
    deps.roles.rightsOf(actor.memberId),
    objectionsOf(deps, now),
    failedMessages(deps),
  ]);
  return ok({ reviews, association: rights.association ? { objections, failed } : null, now });
};
