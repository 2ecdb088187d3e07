import { forgetSession, startSession } from '../../src/client/session';
import type { PersonOfAccount } from '../../src/contract/membership';
import type { Regulation } from '../../src/contract/regulation';
import {
  emptyDraft,
  intentFor,
  loadDraft,
  saveDraft,
  type EntryDraft,
} from '../../src/features/entry/entry-draft';
import { eventChoices } from '../../src/features/entry/event-choice';
import {
  bodyOf,
  lacksOf,
  roleOf,
  unitOf,
  type FormFacts,
} from '../../src/features/entry/form-check';
import { readTemplates } from '../../src/features/message-templates';
import { placeRefusal } from '../../src/features/entry/refusal-place';
import { anEvent } from './entry-world';
import { aDetail } from './tournaments-world';

const shirt: Regulation['entry']['form'][number] = {
  id: 'shirt',
  label: '参赛服尺码',
  help: null,
  kind: 'single-choice',
  options: ['150', '160'],
  required: true,
  per: 'athlete',
};
const facts = (discipline: 'MS' | 'XD', entry: Partial<Regulation['entry']> = {}): FormFacts => ({
  rules: { entry: { ...aDetail().regulation.entry, form: [], unit: 'optional', ...entry } },
  event: anEvent(discipline),
  forWhom: undefined,
  ownSex: 'M',
  profileUnit: { id: 'u1', name: '青秀小学' },
  family: [],
});
const aDraft = (overrides: Partial<EntryDraft> = {}): EntryDraft => ({
  ...emptyDraft,
  eventId: 'U12-XD',
  teamName: '青秀山一队',
  invitees: [{ phone: '19900000003', role: 'athlete' }],
  accepted: true,
  ...overrides,
});

const sister = {
  ...{ memberId: 'member-2', name: '林小雨', as: 'guardian', review: 'approved' },
  ...{ birthDate: '2014-05-01', sex: 'F', unit: { id: 'u2', name: '白桦小学' } },
  ...{ certifiedRoles: [], leaving: false },
} satisfies PersonOfAccount;

test('CAP-5: in a pair a sister plays for her own school, where units matter', () => {
  const own = [{ memberId: 'member-2', role: 'athlete' as const, answers: {} }];
  const draft = aDraft({ invitees: [], own });
  const unitsIn = (given: FormFacts) =>
    bodyOf(draft, { ...given, family: [sister] }, 'athlete').own?.map(({ unitId }) => unitId);
  expect(unitsIn(facts('XD'))).toEqual(['u2']);
  expect(unitsIn(facts('XD', { unit: 'none' }))).toEqual([undefined]);
  expect(unitsIn({ ...facts('XD'), event: { ...anEvent('XD'), discipline: 'XT' } })).toEqual([
    undefined,
  ]);
});

describe('what is missing', () => {
  test('a whole pair lacks nothing, and goes out trimmed', () => {
    const draft = aDraft({ teamName: ' 青秀山一队 ' });
    expect(lacksOf(draft, facts('XD'), 'athlete')).toEqual([]);
    expect(bodyOf(draft, facts('XD'), 'athlete')).toEqual({
      eventId: 'U12-XD',
      role: 'athlete',
      teamName: '青秀山一队',
      unitId: 'u1',
      invitees: [{ phone: '19900000003', role: 'athlete' }],
      delegation: null,
      answers: {},
      declaration: { accepted: true, version: '2026-11' },
    });
  });

  test('each thing is named with its step, first things first (ENT-16, ENT-19)', () => {
    const draft = aDraft({ teamName: ' ', invitees: [], unit: null, accepted: false });
    const given = facts('XD', { unit: 'required', form: [shirt] });
    expect(lacksOf(draft, given, 'athlete')).toEqual([
      { step: 'people', text: '还没填队名' },
      { step: 'people', text: '还没选参赛单位' },
      { step: 'people', text: '还差 1 名女运动员' },
      { step: 'details', text: '还没填「参赛服尺码」' },
      { step: 'details', text: '还没同意参赛声明' },
    ]);
  });

  test('a number typed and not added is not forgotten', () => {
    const [lack] = lacksOf(aDraft({ phonesTyped: '1990000' }), facts('XD'), 'athlete');
    expect(lack?.text).toBe('输入框里还有没添加的手机号');
  });

  test('ENT-17: a singles delegation may stay empty, but a phone is a phone', () => {
    const draft = aDraft({
      teamName: '',
      invitees: [],
      delegation: {
        leader: { name: '', phone: '' },
        coach: { name: '周远', phone: '1990' },
        others: '',
      },
    });
    const given = facts('MS', { delegation: true });
    expect(lacksOf(draft, given, 'athlete').map(({ text }) => text)).toEqual([
      '领队、教练的信息不完整',
    ]);
    expect(bodyOf(aDraft(), given, 'athlete')).toMatchObject({
      teamName: null,
      invitees: [],
      delegation: { leader: { name: '', phone: '' }, coach: { name: '', phone: '' }, others: '' },
    });
  });

  test('per-athlete answers are asked of a coach neither, nor sent (PUB-6)', () => {
    const given = facts('XD', { form: [shirt] });
    const draft = aDraft({ answers: { shirt: '150', gone: 'x' } });
    expect(bodyOf(draft, given, 'athlete').answers).toEqual({ shirt: '150' });
    expect(bodyOf(draft, given, 'coach').answers).toEqual({});
  });

  test('the profile’s unit is offered until another or none is chosen', () => {
    expect(unitOf(aDraft(), facts('XD'))).toEqual({ id: 'u1', name: '青秀小学' });
    expect(unitOf(aDraft({ unit: null }), facts('XD'))).toBeNull();
    expect(unitOf(aDraft(), facts('XD', { unit: 'none' }))).toBeNull();
  });

  test('ENT-2: a role that may not be taken is not kept', () => {
    expect(roleOf(aDraft({ role: 'coach' }), ['athlete', 'coach'])).toBe('coach');
    expect(roleOf(aDraft({ role: 'coach' }), ['athlete'])).toBe('athlete');
  });

  test('ENT-1: of singles a leader invites one athlete, for a unit', () => {
    const draft = aDraft({ eventId: 'U12-MS' });
    const given = facts('MS', { singlesBy: ['leader'] });
    expect(lacksOf(draft, given, 'leader')).toEqual([]);
    expect(bodyOf(draft, given, 'leader')).toMatchObject({
      ...{ role: 'leader', unitId: 'u1', teamName: null },
      invitees: [{ phone: '19900000003', role: 'athlete' }],
    });
    const lacking = (changes: Partial<EntryDraft>) =>
      lacksOf({ ...draft, ...changes }, given, 'leader').map(({ text }) => text);
    expect(lacking({ invitees: [] })).toEqual(['还差 1 名男运动员']);
    expect(lacking({ unit: null })).toEqual(['还没选参赛单位']);
    expect(bodyOf(draft, given, 'athlete').invitees).toEqual([]);
  });
});

describe('leaving loses nothing', () => {
  test('a draft comes back, but for the agreement', () => {
    startSession('secret', '2027-01-01T00:00:00.000Z');
    saveDraft('t-1', aDraft());
    expect(loadDraft('t-1')).toEqual(aDraft({ accepted: false }));
    expect(loadDraft('t-2')).toBeNull();
    forgetSession();
  });

  test('the same content after a lost answer is the same command, other content another', () => {
    const body = bodyOf(aDraft(), facts('XD'), 'athlete');
    const sent = intentFor(aDraft(), body);
    expect(intentFor(aDraft({ sent }), body).intent).toBe(sent.intent);
    expect(intentFor(aDraft({ sent }), { ...body, teamName: '二队' }).intent).not.toBe(sent.intent);
  });
});

describe('events as choices (ENT-2)', () => {
  const refusal = { reason: 'TOO_OLD' as const, sentence: '年龄超过了这个组别' };
  const detail = aDetail();
  const ids = detail.events.map(({ id }) => id);
  const anEventFit = (eventId = '', changes: object = {}) => ({
    ...{
      eventId,
      refusals: [refusal],
      initiating: refusal,
      fits: false,
      entryId: null,
      plays: false,
    },
    ...changes,
  });
  const choicesOf = (...changes: readonly object[]) =>
    eventChoices(detail, { events: changes.map((one, at) => anEventFit(ids[at], one)) });

  test('what one may play in first, then what can be initiated for others, then the rest with the reason', () => {
    const choices = choicesOf({}, { initiating: null }, { refusals: [], fits: true });
    expect(choices.slice(0, 2)).toMatchObject([
      { id: ids[2], open: true, asAthlete: true, forOthers: false },
      { id: ids[1], open: true, asAthlete: false, forOthers: true },
    ]);
    expect(choices.find(({ id }) => id === ids[0])).toMatchObject({
      open: false,
      note: '年龄超过了这个组别',
    });
  });

  test('who plays in an event is led to that entry, and not to another one for others', () => {
    const mine = { initiating: null, entryId: 'e1', plays: true };
    expect(choicesOf(mine).find(({ id }) => id === ids[0])).toMatchObject({
      open: false,
      entryId: 'e1',
    });
  });

  test('a coach of somebody else’s team may still initiate one', () => {
    const coached = { initiating: null, entryId: 'e1', plays: false };
    expect(choicesOf(coached).find(({ id }) => id === ids[0])).toMatchObject({ open: true });
  });
});

describe('a refusal stands where it can be put right', () => {
  test.each([
    ['TEAM_NAME_REQUIRED', {}, 'people', 'teamName'],
    ['TEXT_RISKY', {}, 'people', 'teamName'],
    ['UNIT_FULL', { limit: 10 }, 'people', 'unit'],
    ['UNIT_ENTRIES_FULL', { limit: 3 }, 'people', 'unit'],
    ['ROSTER_OWN_PHONE', {}, 'people', 'invitees'],
    ['FORM_ANSWER_INVALID', { field: 'shirt' }, 'details', 'answer:shirt'],
    ['DECLARATION_REQUIRED', {}, 'details', 'declaration'],
    ['EVENT_FULL', {}, 'event', 'event'],
    ['INVALID_REQUEST', { path: 'teamName' }, 'people', 'teamName'],
    ['INVALID_REQUEST', { path: 'invitees.0.phone' }, 'people', 'invitees'],
    ['TRY_AGAIN', {}, null, null],
    ['ENTRY_CLOSED', {}, null, null],
  ] as const)('%s', (reason, params, step, field) => {
    expect(placeRefusal({ reason, params, sentence: '…' })).toEqual({ step, field, sentence: '…' });
  });

  test('of persons: whom it is for, or who of the family does not fit (MEM-1)', () => {
    const of = (reason: 'PERSON_NOT_FOUND' | 'ROSTER_PERSON_TWICE' | 'TOO_OLD', family = false) => {
      const { step, field } = placeRefusal({ reason, sentence: '', params: {} }, family);
      return [step, field];
    };
    expect(of('PERSON_NOT_FOUND')).toEqual(['whom', null]);
    expect(of('ROSTER_PERSON_TWICE')).toEqual(['people', 'own']);
    expect([of('TOO_OLD'), of('TOO_OLD', true)]).toEqual([
      ['event', 'event'],
      ['people', 'own'],
    ]);
  });

  test('who has no approved profile is led to it (ENT-1)', () => {
    expect(placeRefusal({ reason: 'NOT_APPROVED', params: {}, sentence: '…' }).toProfile).toBe(
      true,
    );
  });
});

test('message templates are read from the build, unknown names left out', () => {
  expect([...readTemplates('invited=T1, entry-result=T2,other=T3,invited')]).toEqual([
    ['T1', 'invited'],
    ['T2', 'entry-result'],
  ]);
  expect(readTemplates('').size).toBe(0);
});
