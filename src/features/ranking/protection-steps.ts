import type { Protection } from '../../contract/ranking';
import type { Day } from '../../contract/words';
import { athleteCopy } from '../../copy/ranking-pages';
import type { TimelineStep } from '../../ui/timeline';

/** The steps down; the one in force in the issue of `date` is the last that has begun (RNK-6). */
export const protectionSteps = ({ steps }: Protection, date: Day): readonly TimelineStep[] => {
  const now = steps.filter(({ from }) => from <= date).length - 1;
  return steps.map(({ from, points }, at) => ({
    key: from,
    title: athleteCopy.points(points),
    note: at === now ? athleteCopy.stepNow(from) : athleteCopy.step(from),
    state: at < now ? 'done' : at === now ? 'now' : 'next',
  }));
};
