import { listIssueOf, listsAsked } from '../../../functions/domain/publishing/list-issue';
import {
  eventsOf,
  type NamedList,
  type Regulation,
  type Requirement,
} from '../../../src/contract/regulation';
import { anEventRule, aRegulation } from '../../support/builders/a-tournament';

// closing is on Thursday, 10 December 2026 at 24:00 in Shanghai; issues are out on Wednesdays at 01:00
const of = (asOf: Extract<NamedList, { kind: 'ctj' }>['asOf'], closesAt?: string): Regulation => {
  const base = aRegulation();
  return {
    ...base,
    entry: { ...base.entry, ...(closesAt && { closesAt }) },
    lists: [{ id: 'ctj', kind: 'ctj', asOf }],
  };
};
const issueIn = (rules: Regulation, eventId = 'U12-MS') => {
  const event = eventsOf(rules).find(({ id }) => id === eventId);
  if (!event) throw new Error('no such event');
  return listIssueOf(rules, event);
};

test.each<[string, Regulation, string]>([
  ['at closing', of({ by: 'closing', daysBefore: 0 }), '2026-12-09'],
  ['a day before it', of({ by: 'closing', daysBefore: 1 }), '2026-12-09'],
  ['two days before it, on Tuesday night', of({ by: 'closing', daysBefore: 2 }), '2026-12-02'],
  ['a week before it', of({ by: 'closing', daysBefore: 7 }), '2026-12-02'],
  [
    'closing as the issue appears',
    of({ by: 'closing', daysBefore: 0 }, '2026-12-09T01:00:00+08:00'),
    '2026-12-09',
  ],
  [
    'closing just before it appears',
    of({ by: 'closing', daysBefore: 0 }, '2026-12-09T00:59:59+08:00'),
    '2026-12-02',
  ],
  ['of a Wednesday', of({ by: 'day', day: '2026-11-25' }), '2026-11-25'],
  ['of the Tuesday before', of({ by: 'day', day: '2026-11-24' }), '2026-11-18'],
])('the issue of a list %s', (_, rules, issue) => {
  expect(issueIn(rules)).toEqual({ group: 'U12', issue });
});

test('an event’s athletes are shown by what orders their acceptance, else their seeding, else the latest issue', () => {
  const base = aRegulation();
  const lists: Regulation['lists'] = [
    { id: 'itf', kind: 'itf', title: '国际排名', asOf: { by: 'closing', daysBefore: 0 } },
    { id: 'ctj', kind: 'ctj', asOf: { by: 'day', day: '2026-11-25' } },
    { id: 'u14', kind: 'ctj', group: 'U14', asOf: { by: 'day', day: '2026-11-18' } },
  ];
  const ordered = anEventRule({
    places: {
      by: 'order',
      criteria: [
        { list: 'itf', by: 'rank' },
        { list: 'u14', by: 'rank' },
      ],
      ties: 'lot',
    },
  });
  const rules = { ...base, lists, eventRules: [ordered, anEventRule({ disciplines: ['MD'] })] };
  expect(issueIn(rules)).toEqual({ group: 'U14', issue: '2026-11-18' });
  expect(issueIn(rules, 'U12-MD')).toEqual({ group: 'U12', issue: '2026-11-25' });
  const unseeded = { ...rules, seeding: { ...base.seeding, criteria: [] } };
  expect(issueIn(unseeded, 'U12-MD')).toEqual({ group: 'U12', issue: null });
});

test('the lists that are read of a person: those of the association that a requirement names, wherever it stands', () => {
  const base = aRegulation();
  const rank: Requirement = { kind: 'rank', list: 'ctj', by: 'rank', from: null, to: 8 };
  const read = [{ list: 'ctj', group: null, issue: '2026-12-02' }];
  expect(listsAsked(base)).toEqual([]);
  expect(listsAsked({ ...base, entry: { ...base.entry, requirements: [rank] } })).toEqual(read);
  const any: Requirement = { kind: 'any', of: [rank, { kind: 'enrolment' }] };
  expect(listsAsked({ ...base, eventRules: [anEventRule({ requirements: [any] })] })).toEqual(read);
  const lists: Regulation['lists'] = [
    { id: 'ctj', kind: 'uploaded', title: '某榜', asOf: { by: 'closing', daysBefore: 0 } },
  ];
  expect(listsAsked({ ...base, lists, entry: { ...base.entry, requirements: [rank] } })).toEqual(
    [],
  );
});
