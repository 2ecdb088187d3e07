import type { Ports, Use } from '../use';
import { eachAlone } from '../commands/each-alone';
import type { Instant } from '../../../src/contract/words';
import { addSeconds } from '../../domain/calendar/calendar';
import { PAGE_SIZE, pageRef, rowsRef, type PartRef } from '../../domain/editions/edition';
import type { IssueHead } from '../../domain/ranking/issue-head';
import type { RankingStore, ShownName } from '../../domain/editions/ranking-store';
import { readRows } from '../../domain/editions/read-edition';
import { isPublished, shownName, shownUnit } from '../../domain/membership/publication';
import type { Forgotten } from '../../domain/ranking/forgotten-store';
import { forgetPictures } from './forget-pictures';

/** Editions at once: a season of them is done in seconds. */
const AT_ONCE = 8;
/** No issue is being made for longer than this. */
const MAKING_SECONDS = 3_600;
/** How long issues are watched for a name that was read before the account went. */
const WATCHED_SECONDS = 86_400;

/**
 * Takes a member's name out of every edition that shows it (PIPL); ranks and points stay, they
 * are covered by the content digest. One Query, a read for each edition, and where they are listed a write for
 * each part with the name; a repeat finds what a crash left: the member's own rows are the last to forget it. An
 * issue being made meanwhile has read the name already: that is noted first, for `forgetLeftNames`.
 */
export const forgetInRankings = async (
  { ranking, forgotten, clock }: Use<'clock' | 'forgotten' | 'ranking'>,
  memberId: string,
): Promise<void> => {
  await forgotten.note({ memberId, at: clock.now() });
  for await (const heads of ranking.chain())
    await renameInEditions(ranking, heads, memberId, forgotTo);
};

type ForgetDeps = Use<
  'clock' | 'files' | 'forgotten' | 'logger' | 'members' | 'ranking' | 'results'
>;

/**
 * Once a minute: whose account went within a day is forgotten by what was published since, and who has withdrawn
 * the consent to be published is masked in what there is and in what is published since (MEM-13). One Query where
 * there is nobody, one more for however many there are. One that fails holds up no other.
 */
export const forgetLeftNames = async (deps: ForgetDeps): Promise<void> => {
  const { ranking, forgotten } = deps;
  const left = await forgotten.all();
  const oldest = left.map(sinceOf).sort()[0];
  const heads = oldest === undefined ? [] : await publishedSince(ranking, oldest);
  await eachAlone(deps, 'forget', left, (one) => forgetOne(deps, one, heads), {
    about: ({ memberId }) => ({ member: memberId }),
  });
};

const forgetOne = async (
  deps: ForgetDeps,
  one: Forgotten,
  heads: readonly IssueHead[],
): Promise<void> => {
  const { ranking, forgotten, members, results, clock } = deps;
  const { memberId, at } = one;
  const settled = addSeconds(at, WATCHED_SECONDS) <= clock.now();
  const due = heads.filter(({ publishedAt }) => publishedAt >= sinceOf(one));
  const member = await members.find(memberId);
  if (!member) {
    await renameInEditions(ranking, due, memberId, forgotTo);
    // results that were handed in while the account went may have written the athlete's record again
    if (settled) await results.forgetAthlete(memberId);
    // so may a profile that was being handed in have kept its picture, or an upload have arrived late
    if (settled && !(await forgetPictures(deps, memberId))) return;
    // else the deletion may have been refused or given up after all, or the consent be given again
  } else if (!isPublished(member)) {
    await renameInEditions(ranking, due, memberId, maskedTo);
    if (one.everywhere) await forgotten.caughtUp(one);
  }
  if (settled) await forgotten.settle(one);
};

/** Issues published from then on may show the name. */
const sinceOf = ({ at, everywhere }: Forgotten): Instant =>
  everywhere ? '' : addSeconds(at, -MAKING_SECONDS);

const publishedSince = async (
  ranking: Pick<RankingStore, 'chain'>,
  since: Instant,
): Promise<readonly IssueHead[]> => {
  const found: IssueHead[] = [];
  for await (const heads of ranking.chain())
    found.push(...heads.filter(({ publishedAt }) => publishedAt >= since));
  return found;
};

/** What becomes of a name that an edition shows; null: it goes; the same: there is nothing to do. */
type Rename = (shown: ShownName) => ShownName | null;
const forgotTo: Rename = () => null;
const maskedTo: Rename = ([name, unit]) => [
  shownName({ name, published: false }),
  shownUnit({ unit, published: false }),
];

const renameInEditions = async (
  ranking: Ports['ranking'],
  heads: readonly IssueHead[],
  memberId: string,
  rename: Rename,
): Promise<void> => {
  for (let at = 0; at < heads.length; at += AT_ONCE)
    await Promise.all(
      heads.slice(at, at + AT_ONCE).map((head) => renameInEdition(ranking, head, memberId, rename)),
    );
};

const pageAt = (position: number): number => Math.ceil(position / PAGE_SIZE);

const renameInEdition = async (
  ranking: Ports['ranking'],
  { edition, counts }: IssueHead,
  memberId: string,
  rename: Rename,
): Promise<void> => {
  const own = rowsRef(memberId, edition);
  const rows = await ranking.part(edition, own.partition, own.sort);
  const before = rows?.names[memberId];
  if (!rows || before === undefined) return;
  const after = rename(before);
  if (after && after[0] === before[0] && after[1] === before[1]) return;
  const write = ({ partition, sort }: PartRef): Promise<void> =>
    after === null
      ? ranking.forgetName(edition, partition, sort, memberId)
      : ranking.showAs(edition, partition, sort, memberId, after);
  for (const { list, row } of readRows(rows, memberId)) {
    // those who share a rank may stand on several pages
    const last = pageAt(counts[list]);
    for (let page = pageAt(row.rank); page <= last; page += 1) {
      const ref = pageRef(list, page);
      const part = await ranking.part(edition, ref.partition, ref.sort);
      if (part?.names[memberId] === undefined) continue;
      await write(ref);
      break;
    }
  }
  await write(own);
};
