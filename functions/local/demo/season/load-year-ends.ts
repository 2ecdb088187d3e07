import type { Day, Instant } from '../../../../src/contract/words';
import type { Actor } from '../../../domain/actor';
import { addSeconds } from '../../../domain/calendar/calendar';
import { pageRef } from '../../../domain/editions/edition';
import { isYearEnd, issuedAt, yearOfDay } from '../../../domain/calendar/issue-calendar';
import { readPage } from '../../../domain/editions/read-edition';
import { YEAR_END } from '../../../domain/ranking/year-end';
import type { Wiring } from '../../../handlers/wiring';
import { answerObjection } from '../../../usecases/desk/answer-objection';
import { finaliseYearEnd } from '../../../usecases/desk/finalise-year-end';
import { raiseObjection } from '../../../usecases/desk/raise-objection';
import { must } from '../load-people';

const DAY = 86_400;
const LIST = 'U12-M';
const FIFTH = 4;
const OBJECTION = '这名运动员有一站首轮轮空，请核对打满的场次和积分';
const ANSWER = '已与裁判记录表核对，轮空场次没有计入，积分无误';

/**
 * What came after a year-end issue (RNK-11): a player objected, the association answered, and when the period
 * was over declared the issue final; as far as the instant has come.
 */
const loadYearEnd = async (
  deps: Wiring,
  date: Day,
  since: Instant,
  { player, association }: { readonly player: Actor; readonly association: Actor },
): Promise<void> => {
  const year = yearOfDay(date);
  const after = (days: number) => {
    const at = addSeconds(issuedAt(date), days * DAY);
    return at < since ? { ...deps, clock: { now: () => at } } : null;
  };
  const [raising, answering, ending] = [after(2), after(4), after(YEAR_END.days + 1)];
  const head = (await deps.ranking.revisionsOf(date)).at(-1);
  if (!raising || !head) return;
  const { partition, sort } = pageRef(LIST, 1);
  const page = await deps.ranking.part(head.edition, partition, sort);
  const memberId = page ? readPage(page).rows[FIFTH]?.memberId : undefined;
  if (memberId === undefined) return;
  const key = (what: string) => `demo-season-${year}-${what}`;
  // an earlier load, which may have died since, has done some of it
  const { final, objections } = await deps.yearEnds.ofYear(year);
  const before = objections.find(({ by, text }) => by === player.memberId && text === OBJECTION);
  const asked = { year, list: LIST, memberId, text: OBJECTION } as const;
  const { id } =
    before ?? must(await raiseObjection(raising, player, asked, key('raise')), `${year} 年的异议`);
  if (!answering) return;
  const about = { year, objectionId: id };
  const answer = { upheld: false, text: ANSWER };
  if (!before?.answer)
    must(
      await answerObjection(answering, association, about, answer, key('answer')),
      `${year} 年异议的答复`,
    );
  if (ending && !final)
    must(await finaliseYearEnd(ending, association, year, key('final')), `${year} 年的定稿`);
};

/** Every year-end issue of the season. */
export const loadYearEnds = async (
  deps: Wiring,
  dates: readonly Day[],
  since: Instant,
  people: { readonly player: Actor; readonly association: Actor },
): Promise<void> => {
  for (const date of dates.filter(isYearEnd)) await loadYearEnd(deps, date, since, people);
};
