import * as z from 'zod/mini';
import { count } from '../regulation/common';
import { MOST_ENTRIES } from './limits';

// what a check of form has for a message is an example of what would be right (FIELD_FORM)

/** An opaque id of an entry, an athlete, a unit or an event: no control characters, nothing that UTF-8 cannot say. */
export const OpaqueId = z.string().check(z.regex(/^[^\p{C}]{1,100}$/u, 'e1'));

/** What lots are drawn from in a draw: a SHA-256 in hex, read as the text it is. */
export const Seed = z.string().check(z.regex(/^[0-9a-fA-F]{64}$/, '64 hex digits'));

/** An instant of the product's clock, UTC with milliseconds: its texts stand in the order of time. */
export const ExactInstant = z.iso.datetime({
  precision: 3,
  abort: true,
  error: '2026-11-20T16:00:00.000Z',
});

export const places = (least: number) => count(least, MOST_ENTRIES);
