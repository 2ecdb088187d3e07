import { chainFaults, sealHead, type HeadFields } from '../../../functions/domain/editions/chain';
import type { IssueHead } from '../../../functions/domain/ranking/issue-head';
import { sha256 } from '../ranking/played-season';

const LISTS = ['U18-M', 'U18-F', 'U16-M', 'U16-F', 'U14-M', 'U14-F', 'U12-M', 'U12-F', 'U10'];
const fields = (date: string, revision = 1): HeadFields => {
  const inputDigest = sha256(`${date} ${revision}`);
  return {
    ...{ date, revision, edition: `${date}.${revision}.3.${inputDigest.slice(0, 12)}` },
    ...{ rules: '2025-03-01', asOf: '2026-11-17T04:00:00.000Z', yearEndEdition: null },
    knownAt: '2026-11-17T17:00:01.000Z',
    ...{ former: null, inputDigest, contentDigest: sha256('content') },
    counts: Object.fromEntries(LISTS.map((list, at) => [list, at])) as IssueHead['counts'],
    ...{ publishedAt: '2026-11-17T17:00:03.000Z', by: null, reason: null },
  };
};
const chainOf = (...all: HeadFields[]): IssueHead[] =>
  all.reduce<IssueHead[]>(
    (heads, one) => [...heads, sealHead(one, heads.at(-1) ?? null, sha256)],
    [],
  );

const chain = chainOf(
  fields('2026-11-04'),
  fields('2026-11-11'),
  { ...fields('2026-11-04', 2), reason: '名次录错' },
  fields('2026-11-18'),
  { ...fields('2026-11-04', 3), reason: '又录错' },
);
const faultsOf = (heads: readonly IssueHead[]) =>
  chainFaults(heads, sha256).map(({ fault }) => fault);

test('RNK-9: every head names the hash before it; revisions stand where they were made', () => {
  expect(chain.map(({ sequence }) => sequence)).toEqual([1, 2, 3, 4, 5]);
  expect(chain[0]?.previousHash).toBe('0'.repeat(64));
  expect(chain[3]?.previousHash).toBe(chain[2]?.hash);
  expect(chainFaults(chain, sha256)).toEqual([]);
  expect(chainFaults([], sha256)).toEqual([]);
});

test('the hash does not hang on the order in which fields were read', () => {
  const [head] = chain as [IssueHead];
  const turned = Object.fromEntries(Object.entries(head).reverse()) as unknown as IssueHead;
  const counts = Object.fromEntries(Object.entries(head.counts).reverse()) as IssueHead['counts'];
  expect(faultsOf([{ ...turned, counts }])).toEqual([]);
});

test('RNK-9: any field of any head changed is found', () => {
  for (const at of chain.keys())
    for (const field of Object.keys(chain[at]!) as (keyof IssueHead)[]) {
      const value: unknown = chain[at]![field];
      const other =
        field === 'counts'
          ? { ...chain[at]!.counts, U10: 99 }
          : typeof value === 'number'
            ? value + 1
            : `${String(value)}x`;
      const tampered = chain.map((head, on) => (on === at ? { ...head, [field]: other } : head));
      expect(faultsOf(tampered)).toContain(field === 'previousHash' ? 'PREVIOUS_HASH' : 'HASH');
    }
});

test('a head whose hash was made to fit breaks the next one’s', () => {
  const [first, second, ...rest] = chain as [IssueHead, IssueHead, ...IssueHead[]];
  const forged = sealHead(
    { ...fields('2026-11-11'), contentDigest: sha256('other') },
    first,
    sha256,
  );
  expect(forged.hash).not.toBe(second.hash);
  expect(chainFaults([first, forged, ...rest], sha256)).toEqual([
    { date: '2026-11-04', revision: 2, fault: 'PREVIOUS_HASH' },
  ]);
});

test('one left out, two turned, one twice', () => {
  const [a, b, c, d] = chain as [IssueHead, IssueHead, IssueHead, IssueHead];
  expect(faultsOf([a, c, d])).toEqual(expect.arrayContaining(['SEQUENCE', 'PREVIOUS_HASH']));
  expect(faultsOf([a, c, b, d])).toEqual(expect.arrayContaining(['SEQUENCE', 'PREVIOUS_HASH']));
  expect(faultsOf([a, a, b])).toEqual(expect.arrayContaining(['SEQUENCE', 'REVISION']));
});

test.each([
  ['a week left out', [fields('2026-11-04'), fields('2026-11-18')], 'DATE'],
  ['backwards', [fields('2026-11-11'), fields('2026-11-04')], 'DATE'],
  ['revision 3 after 1', [fields('2026-11-04'), fields('2026-11-04', 3)], 'REVISION'],
  ['a revision of nothing', [fields('2026-11-04', 2)], 'REVISION'],
  [
    'another’s edition',
    [{ ...fields('2026-11-04'), edition: fields('2026-11-11').edition }],
    'EDITION',
  ],
  [
    'an edition of another input',
    [{ ...fields('2026-11-04'), inputDigest: sha256('other') }],
    'EDITION',
  ],
])('well sealed, but %s', (_, all, fault) => {
  expect(faultsOf(chainOf(...all))).toEqual([fault]);
});
