import type { TournamentDetail } from '../../contract/tournaments';
import type { Instant } from '../../contract/words';
import { momentText, timeLeftText } from '../../copy/time';
import { browsing, detailCopy } from '../../copy/tournaments';
import { mayEnter, type GroupBlock } from './groups-view';

/** What the bottom bar says: the way in, or in a sentence why there is none. */
export type NextStep =
  | { readonly kind: 'enter' }
  | { readonly kind: 'why-not'; readonly sentence: string; readonly note: string | null };

const whyNot = (sentence: string, note: string | null = null): NextStep => ({
  kind: 'why-not',
  sentence,
  note,
});

/**
 * 去报名 or why not. Whether a person may enter is the server's word (the cells' `fit`); without it, for
 * a guest, the phase and the places decide, and the log-in sheet comes up on the way.
 */
export const nextStepOf = (
  detail: TournamentDetail,
  groups: readonly GroupBlock[],
  now: Instant,
): NextStep => {
  if (detail.phase === 'upcoming') {
    return whyNot(
      browsing.opensAt(momentText(detail.opensAt, now)),
      browsing.opensIn(timeLeftText(detail.opensAt, now)),
    );
  }
  if (detail.phase !== 'open') return whyNot(detailCopy.notNow[detail.phase]);
  const cells = groups.flatMap((group) => group.cells);
  const guest = cells.every(({ fit }) => fit === null);
  if (cells.some((cell) => mayEnter(cell) || (guest && !cell.shut))) return { kind: 'enter' };
  if (guest) return whyNot(detailCopy.allFull);

  const fitting = cells.filter(({ fit }) => fit?.fits);
  if (fitting.some(({ fit }) => fit?.refusal === null)) return whyNot(detailCopy.fittingFull);
  const nearest = fitting.find(({ fit }) => !fit?.entryId) ?? fitting[0];
  const same = cells.every(({ fit }) => fit?.refusal?.reason === cells[0]?.fit?.refusal?.reason);
  const told = nearest ?? (same ? cells[0] : undefined);
  return whyNot(told?.fit?.refusal?.sentence ?? detailCopy.mineNone);
};
