/** What can be wrong with a row of the CSV files an audit reads (PTS-1..8, RNK-1..8); src/copy/ranking.ts says it. */
export type AuditFault =
  | 'NOT_CSV'
  | 'NOT_UTF8'
  | 'GBK'
  | 'NO_HEADER'
  | 'COLUMN_MISSING'
  | 'COLUMN_UNKNOWN'
  | 'COLUMN_TWICE'
  | 'FIELD_COUNT'
  | 'BLANK_LINE'
  | 'QUOTE'
  | 'ROW_TOO_LONG'
  | 'EMPTY'
  | 'CONTROL_CHARACTER'
  | 'MEMBER_TWICE'
  | 'MEMBER_UNKNOWN'
  | 'SEX'
  | 'DAY'
  | 'UNTIL_BEFORE_FROM'
  | 'INSTANT'
  | 'WHOLE_NUMBER'
  | 'QUARTER_POINTS'
  | 'GROUP'
  | 'DISCIPLINE'
  | 'MIXED_OUTSIDE_U10'
  | 'OTHER_SEX'
  | 'YES_NO'
  | 'PLACE_UNKNOWN'
  | 'PLACE_FULL'
  | 'PARTNER_MISSING'
  | 'PARTNER_UNNEEDED'
  | 'PARTNER_SELF'
  | 'PERSON_TWICE'
  | 'TEAM_MISSING'
  | 'TEAM_PLACES'
  | 'TEAM_TOO_BIG';

/** One fault: where it stands and what was written there. */
export interface FaultAt {
  readonly file: string;
  readonly line: number;
  /** null: the whole line */
  readonly column: string | null;
  readonly fault: AuditFault;
  readonly value?: string;
  readonly detail?: Readonly<Record<string, string | number>>;
}
