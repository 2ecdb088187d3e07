import fc from 'fast-check';
import { EnterEvent } from '../../src/contract/requests/entries';
import {
  asSeen,
  containsTyped,
  foldCell,
  foldDocument,
  foldPhone,
  foldTyped,
  readPhones,
  sameTyped,
  typedPhone,
  unwrapped,
} from '../../src/contract/folding';
import { SubmitProfile } from '../../src/contract/requests/membership';
import { LoginBySms } from '../../src/contract/requests/session';
import { EMPTY_ROW } from '../../src/console/referee/sheet/columns';
import { pastedCells } from '../../src/console/referee/sheet/pasted';
import { contactError } from '../../src/features/entry/form-check';
import { readDocument } from '../../src/contract/document';
import { LIST_NAMES } from '../../src/contract/words';
import { searchRanking } from '../../functions/usecases/ranking/search-ranking';
import { isFound, searchOf } from '../../functions/domain/lists/card-list';
import { cardOf } from '../../functions/domain/lists/card';
import { sameName } from '../../functions/domain/points/result-cells';
import { readRows } from '../../functions/domain/points/read-rows';
import { aTournament } from '../support/builders/a-tournament';

const profile = {
  realName: '林小禾',
  document: { kind: 'resident-id', number: '50000020110615004X' },
  nationality: 'CN',
  province: '北京',
  grade: 4,
  unitId: null,
  portraitKey: 'portraits/p.jpg',
  guardian: { name: '林大禾', relation: 'father', phone: '19900000001', textVersion: '2026-12' },
  sensitiveDataConsent: true,
};

describe('the number 199 0000 0001, however it is written, is let in by every door', () => {
  const written = [
    ...['19900000001', '199 0000 0001', '199-0000-0001', '199.0000.0001', ' 19900000001\n'],
    ...['+8619900000001', '+86 199 0000 0001', '+86-199-0000-0001', '8619900000001'],
    ...['86 199 0000 0001', '008619900000001', '0086 199 0000 0001', '0086-199-0000-0001'],
    ...['１９９００００００0１', '＋８６　１９９　００００　０００１', '199－0000－0001'],
    // an address book puts direction marks around a number, a web page zero-width spaces into it
    ...['\u202d199 0000 0001\u202c', '\u206619900000001\u2069', '199\u200b0000\u200b0001'],
    ...['199\u00a00000\u00a00001', '199\u20030000\u20030001', '199–0000–0001', '199—0000—0001'],
    ...['199\u22120000\u22120001', '199·0000·0001', '199•0000•0001', "'19900000001"],
    ...['="19900000001"', '199 - 0000 - 0001'],
  ];
  test.each(written)('%j', (typed) => {
    expect(typedPhone(typed)).toBe('19900000001');
    expect(readPhones(typed)).toEqual({ phones: ['19900000001'], wrong: [] });
    expect(contactError({ name: '林大禾', phone: typed })).toBeNull();
    expect(
      LoginBySms.parse({ phone: typed, proof: { challenges: ['asked'], code: '123456' } }).phone,
    ).toBe('19900000001');
    const { invitees } = EnterEvent.parse({
      eventId: 'U12-XD',
      role: 'athlete',
      teamName: '青秀山一队',
      unitId: null,
      invitees: [{ phone: typed, role: 'athlete' }],
      delegation: null,
      answers: {},
      declaration: { accepted: true, version: '2026-11' },
    });
    expect(invitees).toEqual([{ phone: '19900000001', role: 'athlete' }]);
    const guardian = { ...profile.guardian, phone: typed };
    expect(SubmitProfile.parse({ ...profile, guardian }).guardian?.phone).toBe('19900000001');
  });

  test.each([
    '1990000000',
    '199000000011',
    '12900000001',
    '19900000001 19900000002',
    '199a00000001',
  ])('%j is no number', (typed) => {
    expect(LoginBySms.safeParse({ phone: typed, code: '123456' }).success).toBe(false);
    expect(contactError({ name: '', phone: typed })).not.toBeNull();
  });

  test('a column of numbers, as it is pasted, stays apart', () => {
    const pasted =
      '林小禾\t19900000001\r\n覃小满\t=“x”\n+86 199 0000 0002\u2028１９９０００００００３';
    expect(readPhones(pasted).phones).toEqual(['19900000001', '19900000002', '19900000003']);
    expect(readPhones('1990000\n0001').phones).toEqual([]);
  });
});

describe('the document 50000020110615004X, however it is written, is let in by every door', () => {
  const written = [
    ...['50000020110615004X', '50000020110615004x', '５０００００２０１１０６１５００４ｘ'],
    ...['500000 20110615 004X', '500000-20110615-004x', '500000–20110615–004X'],
    ...["'50000020110615004X", '’50000020110615004X', '="50000020110615004X"'],
    ...['\u202a50000020110615004X\u202c', '500000\u200b20110615004X', ' 50000020110615004X\u3000'],
    ...['500000\u00a020110615\u00a0004X'],
  ];
  test.each(written)('%j', (typed) => {
    expect(readDocument('resident-id', typed)?.number).toBe('50000020110615004X');
    const document = { kind: 'resident-id', number: typed };
    expect(SubmitProfile.parse({ ...profile, document }).document.number).toBe(
      '50000020110615004X',
    );
    const row = { ...EMPTY_ROW, name: '林小禾', documentKind: '身份证', documentNumber: typed };
    const [read] = readRows([{ ...row, place: '１', wholeMatches: "'2" }], 'singles', () => {
      throw new Error('complained of');
    });
    expect(read?.people[0]?.documents.map(({ number }) => number)).toContain('50000020110615004X');
    expect(read).toMatchObject({ place: 1, wholeMatches: 2 });
  });
});

describe('a name, however it is written, is let in by every door', () => {
  test.each([
    ['阿依古丽·买买提', '阿依古丽•买买提'],
    ['阿依古丽·买买提', '阿依古丽・买买提'],
    ['阿依古丽·买买提', '阿依古丽．买买提'],
    ['阿依古丽·买买提', '阿依古丽.买买提'],
    ['阿依古丽·买买提', ' 阿依古丽 · 买买提　'],
    ['阿依古丽•买买提', '阿依古丽\u200b·\u200e买买提'],
    ['飞鱼A-1队', '飞鱼ａ—１队'],
    ['飞鱼A-1队', '飞鱼 A – 1 队'],
    ['飞鱼A-1队', '飞鱼A−1队'],
    ['飞鱼（一）', '飞鱼(一)'],
    ['Anna Li', 'ＡＮＮＡ\u00a0ＬＩ'],
    ['Anna-Maria Li', 'anna‑maria li'],
  ])('%j and %j', async (kept, typed) => {
    expect(sameTyped(typed, kept)).toBe(true); // ENT-7: the team's name
    expect(sameName(foldCell(typed), kept)).toBe(true); // a cell of a result
    expect(containsTyped(kept, typed)).toBe(true); // what the desk's lists are searched by
    const card = cardOf(aTournament({ name: `2026 ${kept} 公开赛` }));
    expect(isFound(card, searchOf({ q: typed }, '2020-01-05T00:00:00.000Z'))).toBe(true);
    const named = { folded: foldTyped(kept), row: { name: kept } };
    const published = {
      latest: async () => ({ latestEdition: 'e' }),
      head: async () => ({
        counts: Object.fromEntries(LIST_NAMES.map((list) => [list, 1])),
      }),
      list: async (_: string, list: string) => (list === 'U12-F' ? [named] : []),
    } as unknown as Parameters<typeof searchRanking>[0]['published'];
    const found = await searchRanking({ published }, { name: typed });
    expect(found).toMatchObject({ ok: true, value: { rows: [{ row: { name: kept } }] } });
  });

  test('’t Hooft is found in a cell that has lost what stands before it', () => {
    expect(sameName(foldCell('’t Hooft'), "'t Hooft")).toBe(true);
  });
});

test('what was copied from a spreadsheet comes without its wrapping', () => {
  expect(pastedCells('\'0012\t="0034"\t\' 林\n')).toEqual([['0012', '0034', '林']]);
  expect(unwrapped('5=6')).toBe('5=6');
});

test('whatever is folded stays as it is when it is folded again', () => {
  const piece = fc.constantFrom(
    ...[
      '\u200b',
      '\u202e',
      '\t',
      '\u3000',
      '—',
      '−',
      '•',
      '．',
      '.',
      "'",
      '’',
      '="',
      '"',
      'Ｘ',
      'x',
    ],
    ...['+86', '0086', '86', '199', '0000', '0001', '１', 'ﬁ', 'ß', 'İ', 'é', '\u0301', '①'],
  );
  const text = fc.string({ unit: fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 1 })) });
  fc.assert(
    fc.property(text, (typed) => {
      for (const fold of [
        asSeen,
        foldTyped,
        unwrapped,
        foldCell,
        foldDocument,
        foldPhone,
        typedPhone,
      ])
        expect([fold.name, fold(fold(typed))]).toEqual([fold.name, fold(typed)]);
    }),
    { numRuns: 2000 },
  );
});
