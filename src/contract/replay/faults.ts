import { FIELD_FAULTS } from '../field-faults';
import type { Finding } from '../regulation-findings';

/** Why a file of the replay formats is refused. */
export const REPLAY_FAULTS = [
  ...FIELD_FAULTS,
  'ID_TWICE', // detail.id
  'ID_UNKNOWN', // detail.id
  // acceptance
  'ISSUE_MISSING', // ACC-5: the order reads a ranking
  'ISSUE_NOT_WEDNESDAY', // RNK-1
  'ISSUE_AFTER_CLOSING', // ACC-1
  'ONE_ATHLETE', // ACC-1: a rank orders singles
  'TURN_TWICE', // by time, and two entries of one instant and number: detail.id
  'SEED_MISSING', // something is by lot
  'QUALIFYING_MISSING', // ACC-2: held, and the regulation has none
  'QUALIFYING_NOT_HELD', // ACC-2: its wild cards
  'PLACES_OVER', // ACC-2: detail.most
  'PLACES_OVER_MAIN', // ACC-2: detail.given, detail.size
  'ALREADY_IN', // ACC-2: wild card or exempt, and in by another: detail.id
  // draws
  'ENTRIES_TOO_FEW', // detail.least
  'ORDER_TWICE', // DRW-2: detail.order
  'SEEDING_TWICE', // DRW-1: detail.seeding
  'SEEDING_GAP', // DRW-1: detail.seeding, detail.seeds
  'SEEDS_OVER', // DRW-1: detail.most
  'GROUPS_OVER', // detail.entries
  // standings
  'TIE_BREAK_ELSEWHERE', // detail.games
  'MATCH_TIE_BREAK_OF_ONE', // a last set is one of three
  'SAME_PLAYER',
  'MATCH_TWICE',
  'BY_OTHERS', // neither of the two
  'NO_SHOW_TWICE', // RRB-4: detail.id
  'SCORE_IMPOSSIBLE', // the format has no such set
  'SET_UNFINISHED',
  'SET_AFTER_END', // the match was decided before
  'MATCH_UNDECIDED',
  'RETIRED_AFTER_END',
] as const;

export type ReplayFault = Finding<(typeof REPLAY_FAULTS)[number]>;
