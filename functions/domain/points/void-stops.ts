import type { EventResult } from './event-result';
import { voidsStop } from './no-show';

/**
 * SAN-2, S3 十(六)③: who gets no points of a stop, because he was a no-show in an event of it. It is asked only
 * when every event has been taken in, so that the order in which they come decides nothing; the partner of a
 * pair keeps what is taken from him (decided).
 */
export class VoidStops {
  private readonly absent = new Map<string, Set<string>>();

  /** Takes in an event as it stands. Both of a pair's line are absent: the sheet tells no more. */
  add(event: Pick<EventResult, 'tournamentId' | 'noShowRule' | 'lines' | 'absentNoShows'>): void {
    const { tournamentId, noShowRule } = event;
    if (!voidsStop(noShowRule)) return;
    for (const memberId of noShowsOf(event)) {
      const absent = this.absent.get(tournamentId) ?? new Set();
      this.absent.set(tournamentId, absent.add(memberId));
    }
  }

  /** Nobody of any stop. */
  get empty(): boolean {
    return this.absent.size === 0;
  }

  has(tournamentId: string, memberId: string): boolean {
    return this.absent.get(tournamentId)?.has(memberId) ?? false;
  }
}

const noShowsOf = ({
  lines,
  absentNoShows = [],
}: Pick<EventResult, 'lines' | 'absentNoShows'>): readonly string[] => [
  ...lines.flatMap(({ noShow, members }) => (noShow ? members : [])),
  ...absentNoShows,
];
