import type { MyEntry } from '../../contract/entries';
import type { TournamentDetail } from '../../contract/tournaments';
import type { Instant } from '../../contract/words';
import { sharedRefusals } from '../../client/fits';
import { reasonsText, sharedText } from '../../copy/reasons-text';
import { momentText, timeLeftText } from '../../copy/time';
import { browsing, detailCopy } from '../../copy/tournaments';
import { againOf, mayEnter, type EventCell, type GroupBlock } from './groups-view';
import { eventIdOf } from './my-entries-here';

/** What the bottom bar says: the way in, or in a sentence why there is none. */
export type NextStep =
  | { readonly kind: 'enter' }
  | {
      readonly kind: 'entered';
      /** null: there are several */
      readonly entry: MyEntry | null;
      /** another event that the person may enter now */
      readonly again: EventCell | null;
    }
  | { readonly kind: 'results'; readonly eventId: string }
  | { readonly kind: 'why-not'; readonly sentence: string; readonly note: string | null };

const whyNot = (sentence: string, note: string | null = null): NextStep => ({
  kind: 'why-not',
  sentence,
  note,
});

/**
 * What is next for who stands in it, else 去报名 or why not. Whether a person may enter is the server's word (the cells' `fit`); without it, for
 * a guest, the phase and the places decide, and the log-in sheet comes up on the way.
 */
export const nextStepOf = (
  detail: TournamentDetail,
  groups: readonly GroupBlock[],
  now: Instant,
  mine: readonly MyEntry[] = [],
): NextStep => {
  const [entry] = mine;
  if (entry) {
    if (detail.phase === 'ended') return { kind: 'results', eventId: eventIdOf(entry) };
    const again = againOf(groups, mine.map(eventIdOf));
    return { kind: 'entered', entry: mine.length === 1 ? entry : null, again };
  }
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
  if (fitting.some(({ fit }) => fit?.refusals.length === 0)) return whyNot(detailCopy.fittingFull);
  const nearest = fitting.find(({ fit }) => !fit?.entryId) ?? fitting[0];
  const shared = sharedRefusals({ events: cells.flatMap(({ fit }) => fit ?? []) });
  const refusals = nearest?.fit?.refusals;
  return whyNot((refusals ? reasonsText(refusals) : sharedText(shared)) ?? detailCopy.mineNone);
};
