import type { OfficiatedTournament } from '../../contract/results';
import type { Instant } from '../../contract/words';
import { officiatingCopy as copy } from '../../copy/officiating';
import { dayOf } from '../../copy/time';
import type { Tone } from '../ui/state-tag';

export type Progress = 'playing' | 'missing' | 'partial' | 'uploaded' | 'late';

/** How far the uploads of a tournament are (PTS-8), as the list shows it. */
export const progressOf = (tournament: OfficiatedTournament, now: Instant): Progress => {
  if (dayOf(now) <= tournament.lastDay) return 'playing';
  if (tournament.uploaded >= tournament.events) return 'uploaded';
  if (now >= tournament.closesAt) return 'late';
  return tournament.uploaded === 0 ? 'missing' : 'partial';
};

export const PROGRESS: Record<Progress, { readonly word: string; readonly tone: Tone }> = {
  missing: { word: copy.missing, tone: 'wait' },
  partial: { word: copy.partial, tone: 'wait' },
  late: { word: copy.late, tone: 'stop' },
  uploaded: { word: copy.uploaded, tone: 'go' },
  playing: { word: copy.playing, tone: 'mute' },
};
