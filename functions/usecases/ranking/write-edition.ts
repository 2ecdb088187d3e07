import type { Use } from '../use';
import type { ChainEnd } from '../../domain/ranking/issue-head';
import type { EditionPlan } from '../../domain/editions/build-edition';
import {
  bucketPast,
  bucketRows,
  contentDigest,
  formerPasts,
  parseEdition,
  partChecksum,
} from '../../domain/editions/edition';
import type { EditionPart, RankingStore } from '../../domain/editions/ranking-store';

export interface EditionToWrite {
  readonly edition: string;
  /** edition whose histories are carried on; null: none */
  readonly former: string | null;
  /** where the chain ended when this began */
  readonly seen: ChainEnd | null;
  readonly plan: EditionPlan;
}

const PAGES_A_PIECE = 200;
/** Two parts of each, and the former histories, in one piece. */
const BUCKETS_A_PIECE = 48;

function* pieces(parts: Iterable<EditionPart>, size: number): Generator<EditionPart[]> {
  let piece: EditionPart[] = [];
  for (const part of parts) {
    piece.push(part);
    if (piece.length < size) continue;
    yield piece;
    piece = [];
  }
  if (piece.length > 0) yield piece;
}

/** ROWS and PAST of some buckets; of the former edition just their histories are read. */
const bucketParts = async (
  { ranking }: Use<'ranking' | 'sha256'>,
  { plan, edition, former }: EditionToWrite,
  from: number,
): Promise<EditionPart[]> => {
  const { bits } = parseEdition(edition);
  const until = Math.min(plan.buckets, from + BUCKETS_A_PIECE);
  const buckets = Array.from({ length: until - from }, (_, at) => from + at);
  const wanted = buckets.map((bucket) =>
    former === null ? [] : formerPasts(bucket, bits, former),
  );
  // With fewer buckets in the former edition several go on from the same part.
  const refs = new Map(wanted.flat().map((ref) => [ref.partition, ref]));
  const found = former === null ? [] : await ranking.someParts(former, [...refs.values()]);
  const pasts = new Map(found.map((part) => [part.partition, part]));
  return buckets.flatMap((bucket, at) =>
    plan.bucket(
      bucket,
      (wanted[at] ?? []).map(({ partition }) => {
        const past = pasts.get(partition);
        if (past === undefined) throw new Error(`${former} has lost ${partition}`);
        return past;
      }),
    ),
  );
};

/**
 * Writes an edition aside, where nobody can address it before the flip (RNK-9), and answers its content
 * digest. A repeat writes the same bytes to the same keys. Whoever was overtaken by another publication
 * stops (null): its edition may be read by now, and a name that was forgotten there must not come back.
 */
export const writeEdition = async (
  deps: Use<'ranking' | 'sha256'>,
  written: EditionToWrite,
  onWritten: (percent: number) => Promise<void>,
): Promise<string | null> => {
  const { edition, plan, seen } = written;
  const checksums: string[] = [];
  const write = async (parts: readonly EditionPart[]): Promise<boolean> => {
    const end = await deps.ranking.end();
    if ((end?.hash ?? null) !== (seen?.hash ?? null)) return false;
    for (const part of parts) checksums.push(partChecksum(part, deps.sha256));
    await deps.ranking.writeParts(edition, parts);
    return true;
  };
  for (const piece of pieces(plan.pages(), PAGES_A_PIECE)) if (!(await write(piece))) return null;
  await onWritten(40);
  for (let from = 0; from < plan.buckets; from += BUCKETS_A_PIECE) {
    if (!(await write(await bucketParts(deps, written, from)))) return null;
    await onWritten(40 + (60 * from) / plan.buckets);
  }
  return contentDigest(checksums, deps.sha256);
};

/** Every part of an edition as it is stored, some hundred at a time: all that its counts promise. */
export async function* storedParts(
  ranking: Pick<RankingStore, 'parts' | 'someParts'>,
  {
    edition,
    counts,
  }: { readonly edition: string; readonly counts: Readonly<Record<string, number>> },
): AsyncGenerator<readonly EditionPart[]> {
  for (const list of Object.keys(counts)) yield await ranking.parts(edition, list);
  const buckets = 2 ** parseEdition(edition).bits;
  for (let from = 0; from < buckets; from += BUCKETS_A_PIECE) {
    const until = Math.min(buckets, from + BUCKETS_A_PIECE);
    const refs = Array.from({ length: until - from }, (_, at) => [
      bucketRows(from + at),
      bucketPast(from + at),
    ]).flat();
    yield await ranking.someParts(edition, refs);
  }
}
