import type { DrawEntry } from '../../../src/contract/replay/draw';
import { canonical } from '../canonical';
import { missing } from '../defect';
import type { Sha256 } from '../ports';

/** DRW-6: what is published of the secret when the list is final. */
export const commitmentOf = (secret: string, sha256: Sha256): string => sha256(secret);

/**
 * The SHA-256 of entries as RFC 8785 JSON. Their names are those of the format, in ASCII, and their numbers whole:
 * sorted names and what JSON.stringify makes of texts and numbers are the canonical form.
 */
export const digestOfEntries = (entries: readonly DrawEntry[], sha256: Sha256): string =>
  sha256(canonical(entries) ?? missing('canonical form of entries'));

/** The seed of a public draw: the secret that was committed to, the words of those present, the entries' digest. */
export const publicSeed = (
  secret: string,
  words: string,
  entries: readonly DrawEntry[],
  sha256: Sha256,
): string => sha256(`${secret}\n${words}\n${digestOfEntries(entries, sha256)}`);
