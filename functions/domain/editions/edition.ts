import type { ListName } from '../../../src/contract/ranking';
import type { Day } from '../../../src/contract/words';
import type { Sha256 } from '../ports';
import type { EditionPart } from './ranking-store';

/** Rows of a page of a list. */
export const PAGE_SIZE = 50;
/**
 * How many athletes at most share a bucket on average, so that at least half as many do: with two writes a
 * bucket and one a page that is more than twenty ranked rows for each write, whatever the size of the season.
 */
const BUCKET_SIZE = 160;
const MOST_BITS = 16;
const DIGEST_LENGTH = 12;

/** Where a part of an edition is kept. */
export type PartRef = Pick<EditionPart, 'partition' | 'sort'>;

export interface EditionParts {
  readonly date: Day;
  readonly revision: number;
  /** the athletes' rows are spread over 2^bits buckets */
  readonly bits: number;
  /** the first figures of the input's digest: other inputs never share keys */
  readonly digest: string;
}

/** The EditionId of what is computed from an input (RNK-9). */
export const editionId = (date: Day, revision: number, bits: number, inputDigest: string): string =>
  `${date}.${revision}.${bits}.${inputDigest.slice(0, DIGEST_LENGTH)}`;

/** An EditionId taken apart; it must be one. */
export const parseEdition = (edition: string): EditionParts => {
  const [date = '', revision, bits, digest = ''] = edition.split('.');
  return { date, revision: Number(revision), bits: Number(bits), digest };
};

/** How many bits of buckets so many athletes need: 80 to 160 of them share one. */
export const bucketBitsFor = (athletes: number): number => {
  let bits = 0;
  while (bits < MOST_BITS && athletes > BUCKET_SIZE * 2 ** bits) bits += 1;
  return bits;
};

/** FNV-1a, well mixed, so that its last bits alone spread ids evenly. */
export const stableHash = (text: string): number => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1)
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
};

/** The bucket an athlete's rows are in; the same for ever. */
export const bucketOf = (memberId: string, bits: number): number =>
  stableHash(memberId) % 2 ** bits;

const bucketPartition = (bucket: number): string => `M#${String(bucket).padStart(5, '0')}`;
export const bucketRows = (bucket: number): PartRef => ({
  partition: bucketPartition(bucket),
  sort: 'ROWS',
});
export const bucketPast = (bucket: number): PartRef => ({
  partition: bucketPartition(bucket),
  sort: 'PAST',
});

/** A list with nobody in it has a page that says so. */
export const pagesOf = (count: number): number => Math.max(1, Math.ceil(count / PAGE_SIZE));
/** A page of a list, from 1. */
export const pageRef = (list: ListName, page: number): PartRef => ({
  partition: list,
  sort: `PAGE#${String(page).padStart(4, '0')}`,
});
/** An athlete's rows in all lists. */
export const rowsRef = (memberId: string, edition: string): PartRef =>
  bucketRows(bucketOf(memberId, parseEdition(edition).bits));
/** An athlete's history in all lists. */
export const pastRef = (memberId: string, edition: string): PartRef =>
  bucketPast(bucketOf(memberId, parseEdition(edition).bits));

/** The histories of a former edition that those of a bucket go on from, whatever the bits of either. */
export const formerPasts = (bucket: number, bits: number, former: string): readonly PartRef[] => {
  const formerBits = parseEdition(former).bits;
  if (formerBits <= bits) return [bucketPast(bucket % 2 ** formerBits)];
  return Array.from({ length: 2 ** (formerBits - bits) }, (_, at) =>
    bucketPast(bucket + at * 2 ** bits),
  );
};

/** What of a part the content digest covers. */
export const partChecksum = ({ partition, sort, body }: EditionPart, sha256: Sha256): string =>
  `${partition} ${sort} ${sha256(body)}`;

/** The digest of an edition: of the checksums of all its parts, in whatever order they came. */
export const contentDigest = (checksums: readonly string[], sha256: Sha256): string =>
  sha256([...checksums].sort().join('\n'));
