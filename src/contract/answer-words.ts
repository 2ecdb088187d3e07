import * as z from 'zod/mini';
import { INSTANT, SLUG } from './ids';
import type * as points from './points';
import { CERTIFIED_ROLES, DISCIPLINES } from './words';

// what answers and regulations say and no request does
export const Discipline = z.enum(DISCIPLINES);
export const CertifiedRole = z.enum(CERTIFIED_ROLES);
export const Slug = z.string().check(z.regex(SLUG, 'guiyang-2026'));
export const Instant = z.string().check(z.regex(INSTANT));
export const Quarters = z.int() as unknown as z.ZodMiniType<points.Quarters, number>;
export const Points = z.int() as unknown as z.ZodMiniType<points.Points, number>;
