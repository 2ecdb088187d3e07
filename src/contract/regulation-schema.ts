import * as z from 'zod/mini';
import { Discipline, Slug } from './answer-words';
import { Bodies, Contacts, Deciders, Organiser, Programme } from './regulation/around';
import { count, GroupId } from './regulation/common';
import { EntryRule, OwnWindow } from './regulation/entry';
import { NamedLists } from './regulation/lists';
import { Fees, Money } from './regulation/money';
import { Penalties } from './regulation/penalties';
import { Places, Quota } from './regulation/places';
import { Draw, FormatCode, Stages, Tie } from './regulation/play';
import { Chapters, Officials, Points, Results, Seeding, SignIn } from './regulation/rest';
import { Requirements } from './regulation/requirements';
import { TooFew } from './regulation/too-few';
import { Group, Participation, TeamRule } from './regulation/who';
import { Level, Sport, TournamentKind } from './requests/tournaments';
import { Day, Province, line } from './word-schemas';

/** Where something is played. */
const Venue = z.strictObject({
  province: Province,
  city: line(1, 20),
  district: line(0, 20),
  address: line(1, 100),
});

/** The rule of every event in groups × disciplines. */
const EventRule = z.strictObject({
  groups: z.array(GroupId).check(z.minLength(1)),
  disciplines: z.array(Discipline).check(z.minLength(1)),
  places: Places,
  team: z.nullable(TeamRule),
  draw: z.nullable(Draw),
  stages: Stages,
  /** formats that the referee may choose instead (S4: one set of four games) */
  alternatives: z.array(FormatCode).check(z.maxLength(4)),
  tie: z.nullable(Tie),
  tooFew: TooFew,
  /** FEE-1: of these events alone, in place of the tournament's; left out: the tournament's hold */
  fees: z.optional(Fees),
  /** ENT-13: entered at other times than the tournament's other events; left out: when they are */
  entry: z.optional(OwnWindow),
  /** played on these of the tournament's days; left out: on all of them */
  days: z.optional(z.strictObject({ first: Day, last: Day })),
  /** played elsewhere than at `place`; left out: there */
  venue: z.optional(Venue),
  /** asked beside what is asked of every event; left out: nothing */
  requirements: z.optional(Requirements),
});

/**
 * A tournament's whole regulation as data (竞赛规程). It can say S0, S1, S3 and S4.
 * Instants carry their offset; days are of Asia/Shanghai; money is in fen.
 */
export const Regulation = z.strictObject({
  /** of this schema; there is no reader of another */
  schema: z.literal(2),
  id: Slug,
  name: line(4, 80),
  sport: Sport,
  kind: TournamentKind,
  level: z.nullable(Level),
  /** The tour this is a stop (or the final) of. */
  series: z.nullable(z.strictObject({ id: Slug, name: line(1, 60), year: count(2000, 2100) })),
  firstDay: Day,
  lastDay: Day,
  place: Venue,
  organisers: z.array(Organiser).check(z.minLength(1), z.maxLength(20)),
  groups: z.array(Group).check(z.minLength(1), z.maxLength(20)),
  /** that acceptance, seeding and requirements go by; what is not here nobody can name */
  lists: NamedLists,
  eventRules: z.array(EventRule).check(z.minLength(1), z.maxLength(80)),
  /** CAP-1, CAP-5: limits beyond a single event; none: only the events' own. */
  quotas: z.array(Quota).check(z.maxLength(12)),
  participation: Participation,
  entry: EntryRule,
  money: Money,
  seeding: Seeding,
  points: Points,
  penalties: Penalties,
  officials: Officials,
  bodies: Bodies,
  deciders: Deciders,
  programme: Programme,
  contacts: Contacts,
  signIn: SignIn,
  results: Results,
  chapters: Chapters,
});
