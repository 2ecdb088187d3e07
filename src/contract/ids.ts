import { LENGTHS } from './limits';

/** What identifiers look like that come in with a path or a request: who cannot exist is not read for. */

/** of a tournament or a series */
export const SLUG = /^[a-z0-9][a-z0-9-]{1,38}[a-z0-9]$/;
/** up to twenty of them, divided by commas */
export const SLUGS = /^[a-z0-9][a-z0-9-]{1,38}[a-z0-9](,[a-z0-9][a-z0-9-]{1,38}[a-z0-9]){0,19}$/;
/** `<group>-<discipline>` */
export const EVENT_ID = /^[A-Z][A-Z0-9]{0,5}-[MWXO][SDT]$/;
/** `<tournament>.<event>.<ticket>` */
export const ENTRY_ID =
  /^[a-z0-9][a-z0-9-]{1,38}[a-z0-9]\.[A-Z][A-Z0-9]{0,5}-[MWXO][SDT]\.[A-Za-z0-9_-]{13,18}$/;
export const MEMBER_ID = new RegExp(
  `^[A-Za-z0-9_-]{${LENGTHS.memberId.least},${LENGTHS.memberId.most}}$`,
);
/** `<milliseconds since 1970, base 36>-<digest>` */
/** An instant and twelve random characters. */
export const ACCESS_ID = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z#[A-Za-z0-9_-]{12}$/;
/** No member's: lines of the trail stand under either. */
export const ORGANISATION_ID = /^org~[A-Za-z0-9_-]{8,40}$/;
/** What waits for a reviewer: its kind, whose it is, and which one. */
export const REVIEW_ID =
  /^((profile|role|phone)(\.[A-Za-z0-9_-]{1,64}){1,2}|organisation\.org~[A-Za-z0-9_-]{8,40})$/;
/** Where a page of what waits ended: since when, and whose it is. */
export const QUEUE_CURSOR = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z#[A-Za-z0-9_~-]{1,64}$/;
/** An instant and what was done then. */
export const TRAIL_ID = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z#[\x21-\x7d]{1,160}$/;
export const MESSAGE_ID = /^[a-z0-9]{8}-[A-Za-z0-9_-]{22}$/;
/** of the clock, UTC with milliseconds */
export const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

/** s1, s2 …: a person's slot in an entry. */
export const SLOT_ID = /^s[1-9]\d{0,2}$/;
/** Of what a regulation asks to be filled in or handed in. */
export const ITEM_ID = /^[a-z][a-z0-9-]{0,30}$/;
