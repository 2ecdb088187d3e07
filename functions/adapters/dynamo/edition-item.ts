import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { EditionPart, ShownName } from '../../domain/editions/ranking-store';
import { editionPartKey, editionPartition } from './keys';

/**
 * EDITION#<edition>#<partition>/<sort>. The body is deflated: writes are billed by the kilobyte, and rows of
 * numbers shrink to a third. Names stay a map, so that one can be taken out.
 */
export const editionItem = (edition: string, part: EditionPart): Record<string, unknown> => ({
  ...editionPartKey(edition, part.partition, part.sort),
  body: deflateRawSync(part.body),
  names: part.names,
});

export const editionPartFromItem = (
  edition: string,
  item: Readonly<Record<string, unknown>>,
): EditionPart => ({
  partition: String(item.PK).slice(editionPartition(edition, '').length),
  sort: String(item.SK),
  body: inflateRawSync(item.body as Uint8Array).toString('utf8'),
  names: item.names as Record<string, ShownName>,
});
