import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { EditionPart } from '../../domain/editions/ranking-store';
import { bytes, itemOf, map, text, type Item } from './item';
import { editionPartKey, editionPartition } from './keys';
import { within } from './limits';

/**
 * EDITION#<edition>#<partition>/<sort>. The body is deflated: writes are billed by the kilobyte, and rows of
 * numbers shrink to a third. Names stay a map, so that one can be taken out.
 */
export const editionItem = (edition: string, part: EditionPart): Item => {
  const body = deflateRawSync(part.body);
  within('itemBytes', body.byteLength);
  return { ...editionPartKey(edition, part.partition, part.sort), body, names: part.names };
};

const partOf = itemOf<{ PK: string; SK: string; body: Uint8Array; names: EditionPart['names'] }>({
  PK: text,
  SK: text,
  body: bytes,
  names: map,
});

export const editionPartFromItem = (edition: string, item: Item): EditionPart => {
  const { PK, SK, body, names } = partOf(item);
  return {
    partition: PK.slice(editionPartition(edition, '').length),
    sort: SK,
    body: inflateRawSync(body).toString('utf8'),
    names,
  };
};
