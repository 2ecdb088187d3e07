import * as z from 'zod/mini';
import { foldPhone, PHONE } from './folding';
import type { Span } from './limits';

/** The eight disciplines of S0 and the three open ones of U10 (rulebook, Words). */
export const Discipline = z.enum([
  'MS',
  'WS',
  'MD',
  'WD',
  'XD',
  'MT',
  'WT',
  'XT',
  'OS',
  'OD',
  'OT',
]);
export type Discipline = z.infer<typeof Discipline>;

/** What an entry of a discipline consists of. */
export type EntryKind = 'singles' | 'pair' | 'team';

export const entryKindOf = (discipline: Discipline): EntryKind => {
  const size = discipline[1];
  return size === 'S' ? 'singles' : size === 'D' ? 'pair' : 'team';
};

export const Role = z.enum(['athlete', 'leader', 'coach', 'doctor', 'staff']);
export type Role = z.infer<typeof Role>;

export const StaffRole = z.enum(['leader', 'coach', 'doctor', 'staff']);
export type StaffRole = z.infer<typeof StaffRole>;

export const Sex = z.enum(['M', 'F']);
export type Sex = z.infer<typeof Sex>;

/** PUB-3 */
export const TournamentKind = z.enum(['mass', 'youth', 'professional']);
export type TournamentKind = z.infer<typeof TournamentKind>;

/** PTS-1 */
export const Level = z.enum([
  'A2500',
  'A2000',
  'A1500',
  'A1000',
  'A600',
  'B800',
  'B600',
  'B500',
  'C400',
  'C200',
  'C100',
  'G3000',
  'G2000',
  'G1600',
  'G1200',
  'G600',
]);
export type Level = z.infer<typeof Level>;

/** MEM-3 */
export const DocumentKind = z.enum(['resident-id', 'foreign-passport', 'hmt-permit']);
export type DocumentKind = z.infer<typeof DocumentKind>;

/** MEM-4, the roles a regulation may require (ENT-20). */
export const CertifiedRole = z.enum(['athlete', 'referee', 'coach', 'instructor', 'examiner']);
export type CertifiedRole = z.infer<typeof CertifiedRole>;

/** An instant, ISO 8601 in UTC with milliseconds: instants compare as strings. */
export const Instant = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/));
export type Instant = string;

/** A calendar day of Asia/Shanghai, YYYY-MM-DD, that exists. */
export const Day = z.string().check(
  z.regex(/^\d{4}-\d{2}-\d{2}$/),
  z.refine((day) => {
    const at = Date.parse(`${day}T00:00:00Z`);
    return Number.isFinite(at) && new Date(at).toISOString().startsWith(day);
  }),
);
export type Day = string;

/** A mainland mobile number: as it is written anywhere it comes in, digits only from there on. */
export const Phone = z.string().check(z.overwrite(foldPhone), z.regex(PHONE));

/** No control characters, none that is not seen or turns the line round (zero-width, RTL override), no brackets of markup. */
export const isPlain = (text: string): boolean =>
  !/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}<>]/u.test(text);

/** One line of a person's own words, trimmed. */
export const line = (min: number, max: number) =>
  z.string().check(z.trim(), z.minLength(min), z.maxLength(max), z.refine(isPlain));

/** A line within a span. */
export const lineOf = ({ least, most }: Span) => line(least, most);

/** The provinces a place or a unit can be in, short names as they are spoken. */
export const PROVINCES = [
  '北京',
  '天津',
  '河北',
  '山西',
  '内蒙古',
  '辽宁',
  '吉林',
  '黑龙江',
  '上海',
  '江苏',
  '浙江',
  '安徽',
  '福建',
  '江西',
  '山东',
  '河南',
  '湖北',
  '湖南',
  '广东',
  '广西',
  '海南',
  '重庆',
  '四川',
  '贵州',
  '云南',
  '西藏',
  '陕西',
  '甘肃',
  '青海',
  '宁夏',
  '新疆',
  '香港',
  '澳门',
  '台湾',
] as const;
export const Province = z.enum(PROVINCES);
export type Province = z.infer<typeof Province>;
