import type { Day } from '../../../../src/contract/words';
import { editionItem } from '../../../adapters/dynamo/edition-item';
import { addSeconds } from '../../../domain/calendar/calendar';
import type { EventResult } from '../../../domain/points/event-result';
import type { AthleteFact } from '../../../domain/ranking/athlete-facts';
import { issuedAt } from '../../../domain/calendar/issue-calendar';
import type { Wiring } from '../../../handlers/wiring';
import { publishIssue } from '../../../usecases/ranking/publish-issue';
import { reviseIssue } from '../../../usecases/ranking/revise-issue';
import { must } from '../load-people';
import { putTogether } from './put-together';
import { SLIP } from './make-season';

const SECONDS_AN_ISSUE_TAKES = 7;
/** After the correction is uploaded, before the next issue. */
const REVISED_AFTER = 40 * 3600;

/**
 * Stores that read a thing once and write a part's neighbours with it: sixty issues ask for the same weeks and the same people, and nothing
 * changes meanwhile.
 */
const remembering = (deps: Wiring): Wiring => {
  const weeks = new Map<Day, (readonly EventResult[])[]>();
  const people = new Map<string, AthleteFact>();
  return {
    ...deps,
    ranking: {
      ...deps.ranking,
      writeParts: (edition, parts) =>
        putTogether(
          deps.table,
          parts.map((part) => editionItem(edition, part)),
        ),
    },
    results: {
      ...deps.results,
      async *ofWeek(week) {
        const seen = weeks.get(week);
        if (seen) return yield* seen;
        const pages: (readonly EventResult[])[] = [];
        for await (const page of deps.results.ofWeek(week)) pages.push(page);
        weeks.set(week, pages);
        yield* pages;
      },
    },
    athletes: {
      of: async (ids) => {
        const asked = ids.filter((id) => !people.has(id));
        for (const fact of asked.length > 0 ? await deps.athletes.of(asked) : [])
          people.set(fact.id, fact);
        return ids.flatMap((id) => people.get(id) ?? []);
      },
    },
  };
};

/**
 * The issues of the season in their order, each as if it were its Wednesday; what a correction changed is
 * revised before the next one. Those that are there already are passed over.
 */
export const loadIssues = async (
  deps: Wiring,
  dates: readonly Day[],
  corrected: ReadonlySet<Day>,
  by: string,
): Promise<void> => {
  const memory = remembering(deps);
  for (const date of dates) {
    const at = (seconds: number): Wiring => ({
      ...memory,
      clock: { now: () => addSeconds(issuedAt(date), seconds) },
    });
    const there = (await deps.ranking.revisionsOf(date)).length;
    if (there === 0)
      must(await publishIssue(at(SECONDS_AN_ISSUE_TAKES), { date, by: null }), `第 ${date} 期`);
    if (there < 2 && corrected.has(date))
      must(await reviseIssue(at(REVISED_AFTER), { date, reason: SLIP, by }), `第 ${date} 期的更正`);
  }
};
