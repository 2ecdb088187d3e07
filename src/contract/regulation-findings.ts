import { FIELD_FAULTS } from './field-faults';

/** What makes a regulation impossible: it cannot be published. */
export const REGULATION_ERRORS = [
  ...FIELD_FAULTS,
  'VALUE_TWICE', // the same in one list twice: detail.value
  'DAYS_REVERSED',
  'TOO_MANY_DAYS', // detail.max
  'CLOSES_BEFORE_OPENING',
  'CLOSES_AFTER_FIRST_DAY', // PUB-5
  'CUTOFF_AFTER_CLOSING', // ENT-13
  'CUTOFF_BEFORE_OPENING',
  'FREE_BEFORE_CUTOFF', // ENT-21
  'FREE_AFTER_START',
  'FREEZE_BEFORE_CLOSING', // ACC-4
  'FREEZE_AFTER_START',
  'WINDOW_REVERSED', // of signing in, or at the desk
  'SIGN_IN_AFTER_START', // SGN-2
  'QUALIFYING_MISSING', // SGN-2: signing in for the qualifying, and there is none
  'DESK_AFTER_START', // ENT-13
  'DESK_OVERLAP', // two surcharges at once
  'EVENT_DAYS_REVERSED', // PUB-4
  'EVENT_DAYS_OUTSIDE',
  'HOST_MISSING', // PUB-4: no 主办
  'LEVEL_NOT_IN_NAME', // PUB-8: detail.wanted
  'OTHER_LEVEL_IN_NAME', // PUB-8: detail.found
  'WORD_RESERVED', // PUB-8: detail.word
  'CHIEF_REFEREE_CLASS', // PUB-9: detail.wanted
  'LEVEL_IN_OTHER_SPORT', // PTS-1: CTJ's levels, tables and lists are of tennis
  'LEVEL_OF_OTHER_HOSTS', // S2 第五条: detail.hosts
  'LEVEL_UNKNOWN', // PTS-1: detail.level, detail.known
  'LEVEL_OF_OTHER_YEARS', // PTS-1: detail.level, detail.from, detail.until
  'POINTS_TABLE_UNKNOWN', // detail.table, detail.known
  'THRESHOLDS_UNKNOWN', // detail.thresholds, detail.known
  'GROUP_TWICE',
  'GROUP_NAME_TWICE', // detail.name
  'GROUP_UNKNOWN',
  'GROUP_OF_NOBODY', // ENT-12: detail.group
  'GROUP_WITHOUT_EVENT',
  'EVENT_TWICE',
  'BAND_REVERSED', // ENT-12
  'LIST_TWICE', // detail.list
  'LIST_UNKNOWN', // ACC-1, DRW-2, ENT-20: detail.list, detail.known
  'RANKING_LIST_MISSING', // ACC-1, ENT-20: by a list of the group, and it has none: detail.group
  'CRITERION_TWICE', // ACC-1, DRW-2: the second parts nobody
  'ITF_IN_OTHER_SPORT',
  'LIST_AFTER_START',
  'INVITED_BY_PLACES', // CAP-6
  'SPAN_REVERSED', // ENT-20
  'TEAM_RULE_MISSING', // ENT-10
  'TEAM_RULE_UNNEEDED',
  'TEAM_MIN_OVER_MAX',
  'TEAM_SEXES_IMPOSSIBLE', // ENT-10: detail.least, detail.most, detail.max
  'TEAM_OF_OTHER_SEX', // ENT-10: a range of a sex that does not play in the event
  'FILL_IN_OF_OWN_SEX', // ENT-10: who fills in is of a sex that plays anyway
  'AT_MOST_OVER_TEAM', // ENT-10: detail.most, detail.max
  'AT_MOST_OF_NOBODY', // ENT-10: nobody of a team is so
  'AT_MOST_UNDER_TEAM', // ENT-10: limits that together leave too few: detail.most, detail.min
  'FILL_IN_WITHOUT_ROOM', // ENT-10: detail.most, detail.room
  'REQUIREMENT_TWICE', // ENT-20
  'REQUIREMENT_EMPTY', // ENT-20: a span open at both ends
  'REQUIREMENT_OF_NOBODY', // ENT-20: nobody of such a grade is so young
  'REQUIREMENTS_APART', // ENT-20: all of them are met by nobody: detail.event
  'REQUIREMENT_OF_OTHER_SEX', // ENT-20: detail.discipline
  'AREA_WITHOUT_CITY', // ENT-20: a narrower place without the one it stands in
  'REQUIRED_EVENT_MISSING', // ENT-20: detail.discipline
  'EVENT_UNREACHABLE', // ENT-20: events that ask for each other, or for what nobody plays beside them: detail.event
  'COUNTED_EVENTS_MISSING', // ENT-11: events counted apart that there are not
  'LIMIT_TWICE', // ENT-11: of the same events
  'TEAM_OVER_LIMIT', // more athletes than the tournament or the unit may have
  'TIE_UNNEEDED',
  'TIE_MISSING', // RRB-5
  'TIE_OF_OTHER_SEX', // RRB-5
  'TIE_OVER_SEXES', // RRB-5: detail.men, detail.women, detail.most
  'TIE_BREAK_TWICE',
  'TIE_BREAK_OF_TEAMS',
  'TIE_OVER_TEAM', // RRB-5: each plays once, and the largest team has too few: detail.needed, detail.max
  'FORMAT_UNKNOWN', // detail.format
  'FORMAT_OF_OTHER_SPORT', // detail.format, detail.sport
  'STAGE_UNREACHABLE', // DRW-5: a stage after one that ends the event
  'EVERYBODY_ADVANCES', // DRW-5
  'ADVANCE_MISSING', // DRW-5
  'ADVANCE_TO_NOTHING', // DRW-5
  'GROUP_OVER_DRAW', // detail.size
  'ROUNDS_DISORDER', // DRW-5
  'PLAY_OFFS_OF_NO_ROUND', // DRW-5
  'ROUND_OVER_DRAW', // detail.size
  'ORDER_WITHOUT_DRAW', // ACC-1: accepted at closing, and nobody knows how many
  'SEEDS_OVER_DRAW', // DRW-1
  'LISTS_OVER_DRAW', // ACC-2: wild cards and qualifiers fill more than the draw
  'SOURCES_NOT_SIZE', // ACC-2: detail.all, detail.size
  'DIRECT_WITHOUT_SIZE', // ACC-2
  'QUALIFIERS_FROM_NOWHERE', // ACC-2: there is no qualifying
  'QUALIFYING_FOR_NOTHING', // ACC-2: nobody qualifies
  'LUCKY_WITHOUT_QUALIFYING', // ACC-4
  'SOURCE_AFTER_START', // ACC-2
  'SOURCE_BEFORE_OPENING',
  'MINIMUM_OVER_PLACES', // ACC-6: detail.minimum, detail.places
  'MERGE_INTO_NO_EVENT', // ACC-6: detail.group, detail.discipline
  'MERGE_CIRCULAR', // ACC-6: detail.group
  'UNIT_LIMIT_WITHOUT_UNIT', // CAP-5
  'QUOTA_TWICE', // CAP-5
  'QUOTA_OF_NOTHING', // CAP-5: no event, or nobody in those of it, counts for it
  'QUOTA_OF_EACH_EVENT', // CAP-5: that is what an event's places are
  'UNIT_RULE_WITHOUT_UNIT', // DRW-3, SAN-2: nobody gives a unit
  'COUNTRY_UNKNOWN', // detail.code
  'PLAYING_UP_DOWN', // ENT-12: detail.one, detail.other: not above it
  'PLAYING_UP_TWICE', // ENT-12: detail.group
  'ADJACENT_OF_ONE_GROUP', // ENT-11
  'FEE_TWICE', // FEE-1: detail.events
  'LATE_OUTSIDE_WINDOW', // FEE-1
  'REFUND_OUTSIDE_ENTRY', // FEE-3
  'REFUNDS_DISORDER', // FEE-3
  'TOGETHER_OF_MANY', // FEE-1: for one athlete's events alone
  'FORM_FIELD_TWICE', // PUB-6
  'FORM_OPTIONS_MISSING',
  'FORM_OPTIONS_UNNEEDED',
  'ATTACHMENT_TWICE',
  'OFFENCE_TWICE', // SAN-2: detail.offence
  'EFFECT_TWICE', // SAN-2
  'REACHING_OF_OTHERS', // SAN-2
  'ITEM_REVERSED', // PUB-15
  'CONTACT_WITHOUT_MEANS', // PUB-16
  'BODY_TWICE', // PUB-17: detail.body
  'DECIDED_TWICE', // PUB-17: detail.decision
  'DECIDER_MISSING', // PUB-17: detail.body
  'POINTS_WITHOUT_LEVEL', // PTS-1
  'LEVEL_NOT_IN_TABLE', // PTS-1: detail.level, detail.table
  'SERIES_NAME', // ENT-20: another series without its name, or the tournament's own with one
  'SERIES_MISSING', // what speaks of a series, and there is none
  'NO_RETURN_WITHOUT_SERIES', // ENT-12
] as const;

/** What is possible and yet probably not meant. */
export const REGULATION_ODDITIES = [
  'BAND_GAP', // detail.from, detail.until
  'BAND_OVERLAP',
  'LADDER_DISORDER', // ENT-12
  'LIMIT_OVER_ALL', // ENT-11: counted apart, more than of all: detail.max
  'STEPS_OVER_LADDER', // ENT-12: detail.steps, detail.most
  'ADJACENT_OVER_LADDER', // ENT-11: detail.adjacent, detail.most
  'LADDER_EQUAL', // ENT-12: one may play up, and two groups stand level: detail.one, detail.other
  'LIST_UNUSED', // detail.list
  'LIST_OLD', // detail.days
  'SEVERAL_OF_SINGLES', // ACC-1, DRW-2: nobody plays with others
  'SEEDS_OF_NO_LIST', // DRW-2: detail.group
  'LIST_NOT_OF_AGE', // ACC-1: detail.group, detail.list
  'TIE_EVEN', // RRB-5: detail.rubbers
  'TIE_OVER_LEAST_OF_SEX', // RRB-5: detail.men, detail.women
  'YEAR_ELSEWHERE', // detail.year
  'TEAM_NAME_WITHOUT_SINGLES', // ENT-7
  'SINGLES_BY_WITHOUT_SINGLES', // ENT-1
  'SINGLES_BY_TWICE', // ENT-1
  'LEADER_WITHOUT_UNIT', // ENT-1: a leader enters for a unit
  'TIE_OVER_SMALL_TEAM', // RRB-5: detail.needed, detail.min
  'SEEDS_WITHOUT_CRITERIA', // DRW-2
  'CRITERIA_WITHOUT_SEEDS',
  'NONE_OVER_MINUS_ONE', // RES-1: detail.noneBelow, detail.minusOneBelow
  'COUNTED_FOR_NOTHING', // RES-1
  'PLACED_OVER_DRAW', // RES-1: detail.placed, detail.size
  'SEEDS_OVER_PLACES',
  'PLACES_OVER_DRAW',
  'PLACES_UNLIMITED', // CAP-2
  'QUALIFYING_OF_NOBODY', // ACC-2: detail.places, detail.direct
  'QUOTA_OVER_TOTAL', // CAP-5: never met: detail.max, detail.total
  'QUOTA_OVER_OTHER', // CAP-5: never met, a wider one comes first: detail.max, detail.other
  'WINDOW_SHORT', // detail.hours
  'WINDOW_LONG', // detail.days
  'LISTS_BEFORE_CLOSING',
  'LISTS_AFTER_START',
  'FREEZE_BEFORE_FREE', // ACC-4, ENT-21
  'FREEZE_WITHOUT_WAITING', // ACC-4
  'SIGN_IN_BEFORE_CLOSING', // SGN-2
  'SIGN_IN_OF_NOBODY',
  'SIGN_IN_PLACE_UNNEEDED',
  'DESK_BEFORE_CLOSING', // ENT-13
  'SURCHARGE_WITHOUT_FEES',
  'FEE_MISSING', // detail.events
  'FEE_FOR_NOTHING', // detail.discipline
  'FEE_OF_NO_EVENT', // detail.group
  'FEE_UNUSED',
  'REFUND_WITHOUT_FEES', // FEE-3
  'REFUND_ENDS_BEFORE_FREE', // FEE-3, ENT-21
  'NIGHTS_WITHOUT_BOARD', // FEE-5
  'MEMBER_NOT_CHEAPER', // FEE-1
  'TOGETHER_NOT_CHEAPER', // FEE-1: detail.fen, detail.sum
  'TOGETHER_OVER_EVENTS', // ENT-11: detail.max
  'ONLINE_WITHOUT_FEES', // PUB-7
  'LEVEL_WITHOUT_POINTS',
  'POINTS_TABLE_OF_OTHER_YEARS', // PTS-1: detail.table, detail.from, detail.until
  'FORMAT_WITHOUT_POINTS', // PTS-4: detail.event, detail.format
  'LEVEL_OF_TEAMS', // PTS-1: a level that gives none of the events points
  'MIXED_WITHOUT_POINTS', // PTS-6
  'TEAM_LEVEL_WITHOUT_TEAMS',
  'OLDER_WITHOUT_TEAMS', // ENT-12
  'YOUTH_WITHOUT_AGE', // PUB-3
  'PROFESSIONAL_WITHOUT_REQUIREMENT', // PUB-3
  'OWED_WITHOUT_FEES', // SAN-2
  'DEDUCTION_WITHOUT_POINTS', // SAN-2
  'PENALTY_POINTS_FOR_NOTHING', // SAN-2
  'ITEM_FAR_FROM_PLAY', // PUB-15: detail.days
  'JURY_NOT_OF_THREE', // PUB-17: detail.most
  'PHONE_IN_TEXT',
] as const;

export type RegulationError = (typeof REGULATION_ERRORS)[number];
export type RegulationOddity = (typeof REGULATION_ODDITIES)[number];

/** Where a band of birth dates that is open at an end begins and ends. */
export const ENDS_OF_TIME = { first: '0000-01-01', last: '9999-12-31' } as const;

/** One thing found in a regulation. `path` is where, as entry.closesAt or eventRules.0.draw. */
export interface Finding<Code extends string = RegulationError | RegulationOddity> {
  readonly path: string;
  readonly code: Code;
  readonly detail?: Readonly<Record<string, string | number>>;
}

const ERRORS: ReadonlySet<string> = new Set(REGULATION_ERRORS);

/** Whether what was found keeps a regulation from being published. */
export const isError = (finding: Finding): finding is Finding<RegulationError> =>
  ERRORS.has(finding.code);

export const isOddity = (finding: Finding): finding is Finding<RegulationOddity> =>
  !ERRORS.has(finding.code);
