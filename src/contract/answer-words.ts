import * as z from 'zod/mini';
import { SLUG } from './ids';
import type * as points from './points';
import { CERTIFIED_ROLES, DISCIPLINES } from './words';

// what answers and regulations say and no request does
export const Discipline = z.enum(DISCIPLINES);
export const CertifiedRole = z.enum(CERTIFIED_ROLES);
export const Slug = z.string().check(z.regex(SLUG));
export const Instant = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/));
export const Quarters = z.int() as unknown as z.ZodMiniType<points.Quarters, number>;
export const Points = z.int() as unknown as z.ZodMiniType<points.Points, number>;
