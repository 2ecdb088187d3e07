import * as z from 'zod/mini';
import { CertifiedRole, Discipline, Slug } from './answer-words';
import { Level, Sport, TournamentKind } from './requests/tournaments';
import { Day, Province, line } from './word-schemas';
import { DAYS } from './words';

// what a check of form has for a message is an example of what would be right (FIELD_FORM)

/** An instant as a regulation's author writes it: with its offset, e.g. 2025-01-05T00:00:00+08:00. */
const INSTANT = '2026-05-01T09:00:00+08:00';
const WrittenInstant = z.iso.datetime({ offset: true, abort: true, error: INSTANT }).check(
  z.refine((at) => {
    const day = at.slice(0, DAYS.first.length);
    return day >= DAYS.first && day <= DAYS.last;
  }, INSTANT),
);
const GroupId = z.string().check(z.regex(/^[A-Z][A-Z0-9]{0,5}$/, 'U12'));
const count = (min: number, max: number) => z.int().check(z.gte(min), z.lte(max));
const Paragraph = z.string().check(z.trim(), z.minLength(1), z.maxLength(2000));

/**
 * Who is of a group's age (ENT-12): born in a span (S1 gives only the earliest date, S4 both),
 * or of a school grade with an age cap in full years on the first day (S3), or anyone.
 */
const AgeRule = z.discriminatedUnion(
  'by',
  [
    z.strictObject({ by: z.literal('birth'), earliest: z.nullable(Day), latest: z.nullable(Day) }),
    z.strictObject({
      by: z.literal('grade'),
      grades: z.array(count(1, 12)).check(z.minLength(1)),
      maxAge: count(5, 30),
    }),
    z.strictObject({ by: z.literal('open') }),
  ],
  '{ "by": "birth", "earliest": "2014-01-01", "latest": null }',
);

/** An age group. `ladder` orders groups: playing up is entering a group with a higher ladder (ENT-12);
 * the stops of a series keep one ladder. */
const Group = z.strictObject({
  id: GroupId,
  name: line(1, 20),
  age: AgeRule,
  ladder: count(0, 50),
  /** The ranking list that accepts and seeds this group (DRW-2), or none. */
  rankingList: z.nullable(z.enum(['U10', 'U12', 'U14', 'U16', 'U18'])),
});

/** ENT-10: roster of a team; a pair is always two athletes, singles one. */
const TeamRule = z.strictObject({
  athletes: z.strictObject({ min: count(1, 30), max: count(1, 30) }),
  /** XT only: at least so many of each sex. */
  minOfEachSex: count(0, 15),
  staff: z.strictObject({
    leader: count(0, 10),
    coach: count(0, 10),
    doctor: count(0, 10),
    staff: count(0, 10),
  }),
});

/** How places of an event are given: CAP-2/CAP-3 or CAP-4. */
const Places = z.discriminatedUnion(
  'by',
  [
    z.strictObject({
      by: z.literal('first-come'),
      /** At most so many entries; null: only the tournament's limits hold. */
      entries: z.nullable(count(1, 5000)),
      /** At most so many athletes over the event's entries. */
      athletes: z.nullable(count(1, 20000)),
      waitingList: z.boolean(),
    }),
    z.strictObject({ by: z.literal('ranking') }),
  ],
  '{ "by": "ranking" }',
);

/** A code of the field, e.g. SET1-S:6/TB7 (one set of six games, tie-break at 6–6); match-format.ts reads it. */
const FormatCode = line(1, 40);

/** What parts those who are level on the one before it, among themselves; in the end it is the lot. */
const TieBreaks = z
  .array(
    z.enum([
      'wins',
      'meeting',
      'match-ratio',
      'rubber-ratio',
      'rubber-difference',
      'set-ratio',
      'set-difference',
      'game-ratio',
      'game-difference',
      'point-ratio',
      'point-difference',
    ]),
  )
  .check(z.minLength(1), z.maxLength(8));

/** What is played one after another (DRW-5). The next stage takes those who advance. */
const Stage = z.discriminatedUnion(
  'kind',
  [
    /** Everybody plays everybody of their group; `size` null: by the numbers, all in one with `advance` null. */
    z.strictObject({
      kind: z.literal('groups'),
      size: z.nullable(count(3, 32)),
      advance: z.nullable(count(1, 16)),
      tieBreaks: TieBreaks,
      format: FormatCode,
    }),
    z.strictObject({
      kind: z.literal('knock-out'),
      format: FormatCode,
      /** formats of the rounds from where so many are left, the earliest first: 8 is the quarter-finals */
      rounds: z
        .array(z.strictObject({ left: count(2, 128), format: FormatCode }))
        .check(z.maxLength(6)),
      /** places played off down to this one; 2: only the final */
      playOffsTo: count(2, 32),
      /** for whom: losers of a first match, or those until so many are left who feed in round by round */
      consolation: z.nullable(
        z.discriminatedUnion('by', [
          z.strictObject({ by: z.literal('first-match'), format: FormatCode }),
          z.strictObject({ by: z.literal('feed-in'), left: count(2, 64), format: FormatCode }),
        ]),
      ),
    }),
    /** Decided when the entries are known (S3). */
    z.strictObject({ kind: z.literal('by-numbers'), format: FormatCode }),
  ],
  '{ "kind": "by-numbers", "format": "SET1-S:6/TB7" }',
);
const Stages = z.array(Stage).check(z.minLength(1), z.maxLength(4));

/** Draw sizes and lists (ACC-2, DRW-1). */
const Draw = z.strictObject({
  /** null: as many as enter (S3) */
  size: z.nullable(count(2, 256)),
  seeds: count(0, 64),
  wildCards: count(0, 32),
  qualifying: z.nullable(
    z.strictObject({
      size: count(1, 128),
      wildCards: count(0, 32),
      maxQualifiers: count(1, 64),
      stages: Stages,
    }),
  ),
  /** Fewer entries than this at closing cancels the event (ACC-6). */
  minimumEntries: count(0, 64),
});

/** RRB-5: a team's tie, its rubbers in order. */
const Tie = z.strictObject({
  rubbers: z
    .array(
      z.strictObject({
        /** S and D: whoever the team names, whatever their sex */
        kind: z.enum(['S', 'D', 'MS', 'WS', 'MD', 'WD', 'XD']),
        /** who plays whom, as A–X; null: the line-up says it */
        pairing: z.nullable(line(1, 10)),
      }),
    )
    .check(z.minLength(1), z.maxLength(9)),
  play: z.enum(['all', 'until-decided']),
  /** rubbers of a tie that an athlete may play */
  perAthlete: count(1, 9),
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
});

const FormField = z.strictObject({
  id: z.string().check(z.regex(/^[a-z][a-z0-9-]{0,30}$/, 'shirt-size')),
  label: line(1, 40),
  help: z.nullable(line(1, 100)),
  kind: z.enum(['text', 'single-choice', 'multiple-choice']),
  options: z.array(line(1, 40)).check(z.maxLength(30)),
  required: z.boolean(),
  /** Asked once per entry, of its maker; or of every athlete when entering or confirming (PUB-6). */
  per: z.enum(['entry', 'athlete']),
});

const Attachment = z.strictObject({
  id: z.string().check(z.regex(/^[a-z][a-z0-9-]{0,30}$/, 'shirt-size')),
  name: line(1, 40),
  description: line(1, 300),
  required: z.boolean(),
  per: z.enum(['entry', 'athlete']),
});

/** ENT-15, ENT-20. Empty lists and nulls require nothing. */
const Requirements = z.strictObject({
  nationalities: z.array(z.string().check(z.regex(/^[A-Z]{2}$/, 'CN'))),
  enrolledAtSchool: z.boolean(),
  regions: z.array(Province),
  certifiedRoles: z.array(CertifiedRole),
  playedStopOf: z.nullable(z.strictObject({ series: Slug, year: count(2000, 2100) })),
  /** Other conditions, shown as written. */
  others: z.array(line(1, 200)),
});

const RefereeClass = z.nullable(z.enum(['international', 'national', 'first', 'second', 'third']));

const Fee = z.strictObject({
  disciplines: z.array(Discipline).check(z.minLength(1)),
  per: z.enum(['person', 'entry']),
  fen: count(0, 10_000_000),
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
  place: z.strictObject({
    province: Province,
    city: line(1, 20),
    district: line(0, 20),
    address: line(1, 100),
  }),
  organisers: z
    .array(
      z.strictObject({
        role: z.enum(['主办', '承办', '协办', '执行', '运营', '支持', '赞助', '冠名']),
        name: line(1, 60),
      }),
    )
    .check(z.minLength(1), z.maxLength(20)),
  groups: z.array(Group).check(z.minLength(1), z.maxLength(20)),
  eventRules: z.array(EventRule).check(z.minLength(1), z.maxLength(80)),
  limits: z.strictObject({
    /** CAP-1: different athletes in the whole tournament, invited ones counted. */
    athletes: z.nullable(count(1, 20000)),
    /** CAP-1, ENT-10: different athletes per unit and group over all events. */
    athletesPerUnitAndGroup: z.nullable(count(1, 500)),
    /** ENT-10: different people per unit and role over all entries. */
    staffPerUnit: z.strictObject({
      leader: z.nullable(count(0, 50)),
      coach: z.nullable(count(0, 50)),
      doctor: z.nullable(count(0, 50)),
      staff: z.nullable(count(0, 50)),
    }),
  }),
  participation: z.strictObject({
    /** ENT-11: at most so many events per athlete; null: any number. */
    maxEvents: z.nullable(count(1, 20)),
    oneGroupOnly: z.boolean(),
    /** ENT-12: may enter a group above one's own (earliest birth date or lowest grade not met from below). */
    playingUp: z.boolean(),
    /** ENT-12: who once played up in the series may not go back down. */
    noReturnAfterPlayingUp: z.boolean(),
    /** ENT-12, S0 三(一)5: older athletes in a younger group's team events. */
    olderInTeams: z.boolean(),
  }),
  entry: z.strictObject({
    opensAt: WrittenInstant,
    closesAt: WrittenInstant,
    /** Changes and refunds end here, at closing or earlier (ENT-13). */
    changeCutoffAt: WrittenInstant,
    /** When acceptance or participants' lists come out, if the regulation says so. */
    listsAt: z.nullable(WrittenInstant),
    listPublic: z.boolean(),
    /** Entered for a unit from the kept list. */
    unit: z.enum(['required', 'optional', 'none']),
    /** ENT-7: singles play under a team name too; left out: they have none. */
    singlesTeamName: z.optional(z.enum(['required', 'optional'])),
    /** ENT-17: singles give leader, coach and others. */
    delegation: z.boolean(),
    requirements: Requirements,
    attachments: z.array(Attachment).check(z.maxLength(10)),
    form: z.array(FormField).check(z.maxLength(30)),
    notes: z.array(Paragraph).check(z.maxLength(20)),
  }),
  money: z.strictObject({
    /** PUB-7 */
    collection: z.enum(['offline', 'online']),
    /** FEE-2 */
    payWithinMinutes: count(1, 1440),
    fees: z.array(Fee).check(z.maxLength(20)),
    notes: z.array(Paragraph).check(z.maxLength(10)),
  }),
  /** DRW-2, in order; ties by lot. */
  seeding: z.strictObject({
    criteria: z.array(z.enum(['itf-rank', 'itf-points', 'ctj-points', 'last-year-series-place'])),
    /** The ranking is the one in force so many days before closing (S4: 7). */
    rankingDaysBeforeClosing: count(0, 60),
    pairs: z.literal('sum'),
    /** DRW-3: so many best of one unit are kept apart by halves and quarters; null: units do not matter. */
    separateUnits: z.nullable(count(2, 16)),
  }),
  /** PTS-1..PTS-5 */
  points: z.nullable(
    z.strictObject({
      table: z.enum(['ctj-2025', 'ctj-2023', 's1-2024']),
      thresholds: z.enum(['ctj-2025', 'ctj-2023']),
    }),
  ),
  /** SAN-1, SAN-2, SAN-4 */
  penalties: z.strictObject({
    noShow: z.enum([
      'void-event-and-bar-next-stop',
      'void-place-and-stop-points',
      'walkover-and-out',
      'none',
    ]),
    unitBarredYears: count(0, 10),
    lateWithdrawalPapers: z.array(line(1, 60)),
    appeal: z.nullable(
      z.strictObject({
        withinHours: z.nullable(count(1, 1000)),
        before: z.nullable(z.enum(['play'])),
        /** what it must be handed in as */
        form: line(1, 60),
        fen: count(0, 10_000_000),
      }),
    ),
  }),
  /** PUB-9: the least class of the chief referee and of the referees; null: not asked. */
  officials: z.strictObject({ chiefReferee: RefereeClass, referees: RefereeClass }),
  /** SGN-1 */
  signIn: z.strictObject({ documents: z.array(line(1, 80)).check(z.maxLength(20)) }),
  /** RES-1: places awarded; with few entries one fewer than entered. */
  results: z.strictObject({
    placed: count(1, 64),
    minusOneBelow: count(0, 64),
    noneBelow: count(0, 64),
    awards: z.array(line(1, 100)),
  }),
  /** The regulation's text, folded into chapters. */
  chapters: z
    .array(
      z.strictObject({ title: line(1, 40), paragraphs: z.array(Paragraph).check(z.maxLength(60)) }),
    )
    .check(z.maxLength(40)),
});
