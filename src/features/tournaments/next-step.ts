import type { MyFit, TournamentDetail } from '../../contract/tournaments';
import type { Instant } from '../../contract/words';
import { momentText, timeLeftText } from '../../copy/time';
import { browsing, detailCopy } from '../../copy/tournaments';

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
 * 去报名 or why not. Whether a person may enter is the server's word (`fit`); without it, for a guest,
 * the phase and the places decide, and the log-in sheet comes up on the way.
 */
export const nextStepOf = (detail: TournamentDetail, fit: MyFit | null, now: Instant): NextStep => {
  if (detail.phase === 'upcoming') {
    return whyNot(
      browsing.opensAt(momentText(detail.opensAt, now)),
      browsing.opensIn(timeLeftText(detail.opensAt, now)),
    );
  }
  if (detail.phase !== 'open') return whyNot(detailCopy.notNow[detail.phase]);
  if (!fit) {
    const shut = detail.events.every((event) => event.full && !event.waitingList);
    return shut ? whyNot(detailCopy.allFull) : { kind: 'enter' };
  }
  if (fit.events.some(({ refusal }) => refusal === null)) return { kind: 'enter' };
  const nearest =
    fit.events.find(({ fits, entryId }) => fits && !entryId) ?? fit.events.find(({ fits }) => fits);
  const refusal = (nearest ?? fit.events[0])?.refusal;
  const same = fit.events.every((event) => event.refusal?.reason === refusal?.reason);
  return whyNot(refusal && (nearest || same) ? refusal.sentence : detailCopy.mineNone);
};
