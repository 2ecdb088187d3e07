/** What makes a regulation impossible: it cannot be published. */
export const REGULATION_ERRORS = [
  'FIELD_MISSING',
  'FIELD_UNKNOWN',
  'FIELD_TYPE',
  'FIELD_RANGE',
  'FIELD_VALUE',
  'FIELD_FORM',
  'DAYS_REVERSED',
  'TOO_MANY_DAYS', // detail.max
  'CLOSES_BEFORE_OPENING',
  'CLOSES_AFTER_FIRST_DAY', // PUB-5
  'CUTOFF_AFTER_CLOSING', // ENT-13
  'CUTOFF_BEFORE_OPENING',
  'HOST_MISSING', // PUB-4: no 主办
  'LEVEL_NOT_IN_NAME', // PUB-8: detail.wanted
  'OTHER_LEVEL_IN_NAME', // PUB-8: detail.found
  'WORD_RESERVED', // PUB-8: detail.word
  'CHIEF_REFEREE_CLASS', // PUB-9: detail.wanted
  'GROUP_TWICE',
  'GROUP_UNKNOWN',
  'GROUP_WITHOUT_EVENT',
  'EVENT_TWICE',
  'BAND_REVERSED', // ENT-12
  'RANKING_LIST_MISSING', // ACC-1: placed by ranking, group without a list
  'TEAM_RULE_MISSING', // ENT-10
  'TEAM_RULE_UNNEEDED',
  'TEAM_MIN_OVER_MAX',
  'TEAM_SEXES_IMPOSSIBLE',
  'TEAM_OVER_LIMIT', // more athletes than the tournament or the unit may have
  'TIE_UNNEEDED',
  'SEEDS_OVER_DRAW', // DRW-1
  'LISTS_OVER_DRAW', // ACC-2: wild cards and qualifiers fill more than the draw
  'MINIMUM_OVER_PLACES', // ACC-6
  'UNIT_LIMIT_WITHOUT_UNIT', // CAP-1
  'FEE_TWICE', // FEE-1
  'FORM_FIELD_TWICE', // PUB-6
  'FORM_OPTIONS_MISSING',
  'FORM_OPTIONS_UNNEEDED',
  'ATTACHMENT_TWICE',
  'POINTS_WITHOUT_LEVEL', // PTS-1
  'NO_RETURN_WITHOUT_SERIES', // ENT-12
] as const;

/** What is possible and yet probably not meant. */
export const REGULATION_ODDITIES = [
  'BAND_GAP', // detail.from, detail.until
  'BAND_OVERLAP',
  'LADDER_DISORDER', // ENT-12
  'SEEDS_OVER_PLACES',
  'PLACES_OVER_DRAW',
  'PLACES_UNLIMITED', // CAP-2
  'WINDOW_SHORT', // detail.hours
  'LISTS_BEFORE_CLOSING',
  'LISTS_AFTER_START',
  'FEE_MISSING',
  'FEE_FOR_NOTHING',
  'LEVEL_WITHOUT_POINTS',
  'MIXED_WITHOUT_POINTS', // PTS-6
  'TEAM_LEVEL_WITHOUT_TEAMS',
  'OLDER_WITHOUT_TEAMS', // ENT-12
  'YOUTH_WITHOUT_AGE', // PUB-3
  'PROFESSIONAL_WITHOUT_REQUIREMENT', // PUB-3
  'PHONE_IN_TEXT',
] as const;

export type RegulationError = (typeof REGULATION_ERRORS)[number];
export type RegulationOddity = (typeof REGULATION_ODDITIES)[number];

/** One thing found in a regulation. `path` is where, as entry.closesAt or eventRules.0.draw. */
export interface Finding<Code extends string = RegulationError | RegulationOddity> {
  readonly path: string;
  readonly code: Code;
  readonly detail?: Readonly<Record<string, string | number>>;
}
