import * as z from 'zod/mini';
import { foldPhone, PHONE } from './folding';
import { MEMBER_ID } from './ids';
import { charactersIn, LENGTHS, unitsOf, type Span } from './limits';
import { standardHan } from './standard-han';
import { DAYS, isPlain, PROVINCES } from './words';

// what requests of several chapters say: a word of one chapter's requests stands beside them, so that the first
// request of a process makes no schemas but its own
export const Province = z.enum(PROVINCES);

export const Day = z.string().check(
  z.regex(/^\d{4}-\d{2}-\d{2}$/, '2026-05-01'),
  z.refine((day) => {
    if (day < DAYS.first || day > DAYS.last) return false;
    const at = Date.parse(`${day}T00:00:00Z`);
    return Number.isFinite(at) && new Date(at).toISOString().startsWith(day);
  }, '2026-05-01'),
);

/** As it is written anywhere it comes in, digits only from there on. */
export const Phone = z.string().check(z.overwrite(foldPhone), z.regex(PHONE));
export const MemberId = z.string().check(z.regex(MEMBER_ID));
/** MEM-1: which person of the account it is about; left out: its owner's own. */
export const forWhom = { for: z.optional(MemberId) };

/** One line of a person's own words, trimmed. */
export const line = (min: number, max: number) =>
  z.string().check(z.trim(), z.minLength(min), z.maxLength(max), z.refine(isPlain));

/** A line within a span. */
export const lineOf = ({ least, most }: Span) => line(least, most);

/** Several lines of a person's own words, trimmed, each ended by a line feed alone. */
export const linesOf = ({ least, most }: Span) =>
  z.string().check(
    z.overwrite((text) => text.replace(/\r\n?/g, '\n')),
    z.trim(),
    z.minLength(least),
    z.maxLength(most),
    z.refine((text) => text.split('\n').every(isPlain)),
  );

const nameWhere = (plain: (name: string) => boolean) =>
  z.string().check(
    z.overwrite(standardHan),
    z.trim(),
    z.minLength(LENGTHS.realName.least),
    z.maxLength(unitsOf(LENGTHS.realName.most)),
    z.refine((name) => charactersIn(name) <= LENGTHS.realName.most),
    z.refine(plain),
  );

/** MEM-11: a person's name, in any script, as in the document. */
export const PersonName = nameWhere((name) => /\p{L}/u.test(name) && isPlain(name));

/** The same before it was looked at for characters that only the system it was typed on can show. */
export const WrittenName = nameWhere(
  (name) => /[\p{L}\p{Co}]/u.test(name) && isPlain(name.replace(/\p{Co}/gu, '')),
);
