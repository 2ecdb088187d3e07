import type { MyEntry } from '../../contract/entries';
import { eventText } from '../../copy/event';
import { SHOWN_STATUS, STATUS_TONE } from '../../copy/statuses';
import { browsing } from '../../copy/tournaments';

/** What a card of the list says of the person's own entry in that tournament. */
export interface MyMark {
  /** 「U12组 男子单打 · 已报名」 */
  readonly text: string;
  readonly tone: 'go' | 'wait';
}

const pressing = ({ section, shown }: MyEntry): number =>
  section === 'todo' ? 0 : STATUS_TONE[shown] === 'wait' ? 1 : 2;

/** The account's live entries by tournament; of several the one that needs most stands for all. */
export const marksOf = (
  entries: readonly MyEntry[],
  nameOf: (memberId: string | null) => string | null,
): ReadonlyMap<string, MyMark> => {
  const live = entries
    .filter(({ section }) => section !== 'ended')
    .sort((a, b) => pressing(a) - pressing(b));
  const marks = new Map<string, MyMark>();
  live.forEach((entry) => {
    if (marks.has(entry.tournamentId)) return;
    const others = live.filter((one) => one.tournamentId === entry.tournamentId).length - 1;
    marks.set(entry.tournamentId, {
      text: browsing.mine(
        [nameOf(entry.memberId), eventText(entry)].filter(Boolean).join(' · '),
        SHOWN_STATUS[entry.shown],
        others,
      ),
      tone: STATUS_TONE[entry.shown] === 'go' && entry.section !== 'todo' ? 'go' : 'wait',
    });
  });
  return marks;
};
