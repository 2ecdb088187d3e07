import * as z from 'zod/mini';
import { ITEM_ID } from '../ids';
import { DAYS } from '../words';

// what a check of form has for a message is an example of what would be right (FIELD_FORM)

/** An instant as a regulation's author writes it: with its offset, e.g. 2025-01-05T00:00:00+08:00. */
const INSTANT = '2026-05-01T09:00:00+08:00';
export const WrittenInstant = z.iso.datetime({ offset: true, abort: true, error: INSTANT }).check(
  z.refine((at) => {
    const day = at.slice(0, DAYS.first.length);
    return day >= DAYS.first && day <= DAYS.last;
  }, INSTANT),
);
export const GroupId = z.string().check(z.regex(/^[A-Z][A-Z0-9]{0,5}$/, 'U12'));
export const count = (min: number, max: number) => z.int().check(z.gte(min), z.lte(max));
export const Paragraph = z.string().check(z.trim(), z.minLength(1), z.maxLength(2000));

/** Of what is filled in or handed in. */
export const ItemId = z.string().check(z.regex(ITEM_ID, 'shirt-size'));
