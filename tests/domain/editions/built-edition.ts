import type { Day } from '../../../src/contract/words';
import {
  listedAthletes,
  planEdition,
  type EditionInput,
} from '../../../functions/domain/editions/build-edition';
import {
  bucketBitsFor,
  contentDigest,
  editionId,
  formerPasts,
  parseEdition,
  partChecksum,
} from '../../../functions/domain/editions/edition';
import { FormerRanks } from '../../../functions/domain/editions/former-ranks';
import type { IssueHead } from '../../../functions/domain/ranking/issue-head';
import type { EditionPart } from '../../../functions/domain/editions/ranking-store';
import { sha256, type Issue } from '../ranking/played-season';

export interface Built {
  readonly date: Day;
  readonly edition: string;
  readonly parts: readonly EditionPart[];
  readonly counts: IssueHead['counts'];
  readonly contentDigest: string;
}

export const partAt = (built: Built, partition: string, sort: string): EditionPart =>
  built.parts.find((part) => part.partition === partition && part.sort === sort)!;

export const digestOf = (parts: readonly EditionPart[]): string =>
  contentDigest(
    parts.map((part) => partChecksum(part, sha256)),
    sha256,
  );

/** All parts of an issue, going on from a former one; `bits` other than it needs, to try many buckets. */
export const buildIssue = (
  { date, season, lists, deductions }: Issue,
  former: Built | null = null,
  bits = bucketBitsFor(listedAthletes(lists, season.members)),
): Built => {
  const { members } = season;
  const edition = editionId(date, 1, bits, sha256(date));
  const ranks = new FormerRanks((id) => {
    const at = members.ids.indexOf(id);
    return at < 0 ? undefined : at;
  }, members.ids.length);
  for (const part of former?.parts ?? []) if (part.sort.startsWith('PAGE')) ranks.remember(part);
  const input: EditionInput = {
    ...{ date, edition, lists, members, deductions },
    shownName: (member) => [`名字${members.ids[member]}`, member % 2 ? '一小' : null],
    former: former && ranks,
  };
  const plan = planEdition(input);
  const parts: EditionPart[] = [...plan.pages()];
  for (let bucket = 0; bucket < plan.buckets; bucket += 1) {
    const refs = former ? formerPasts(bucket, parseEdition(edition).bits, former.edition) : [];
    const pasts = refs.map(({ partition, sort }) => partAt(former!, partition, sort));
    parts.push(...plan.bucket(bucket, pasts));
  }
  return {
    ...{ date, edition, parts },
    counts: Object.fromEntries(
      lists.map(({ name, member }) => [name, member.length]),
    ) as IssueHead['counts'],
    contentDigest: digestOf(parts),
  };
};
