/** @jest-environment jsdom */
import { act } from 'react';
import { forgetSession, startSession } from '../../src/client/session';
import { mayRegisterChildren, personsIn } from '../../src/client/persons';
import type { PersonOfAccount } from '../../src/contract/membership';
import type { MyFit } from '../../src/contract/tournaments';
import { choicesOf, readyForm } from '../../src/features/entry/ready-form';
import { useEntryForm } from '../../src/features/entry/use-entry-form';
import { useInvitee } from '../../src/features/entry/use-invitee';
import { useWhom } from '../../src/features/tournaments/use-whom';
import { fitNote, PersonList } from '../../src/features/person-list';
import { anEntryView, aSlot } from './entry-world';
import { canned, onStage, type Asked } from './hook-stage';
import { aChild, aMe, aParent, aSelf } from './persons-world';
import { aDetail, aFit } from './tournaments-world';

jest.mock('../../src/ui/toast');
Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

const detail = aDetail();
const T = detail.regulation.id;
const boy = aChild('child-001', '韦予安');
const girl = aChild('child-002', '韦予宁', { sex: 'F' });
const WRONG_SEX = { reason: 'WRONG_SEX', sentence: '性别不符合这个项目，请选其他项目' } as const;
/** A girl of U14: only U14's women's events fit. */
const herFit: MyFit = {
  events: aFit(detail).events.map((event) => {
    const u14 = event.eventId.startsWith('U14-');
    const refusals = !u14 ? event.refusals : event.fits ? [WRONG_SEX] : [];
    return { ...event, refusals, fits: refusals.length === 0 };
  }),
};
const nothing: MyFit = {
  events: aFit(detail).events.map((event) => ({ ...event, refusals: [WRONG_SEX], fits: false })),
};
const answers = (persons: readonly PersonOfAccount[], fits: Readonly<Record<string, MyFit>>) => ({
  'GET /me': aMe(persons),
  [`GET /tournaments/${T}/me`]: fits.self ?? nothing,
  ...Object.fromEntries(
    Object.entries(fits).map(([id, fit]) => [`GET /tournaments/${T}/me?for=${id}`, fit]),
  ),
});
const whats = (asked: readonly Asked[]) => asked.map(({ what }) => what).sort();

let leave: (() => void) | undefined;
const stage = async <T,>(useIt: () => T) => {
  const on = await onStage(useIt);
  leave = on.leave;
  return on;
};
beforeEach(() => startSession('secret', '2030-01-01T00:00:00.000Z'));
afterEach(() => {
  leave?.();
  leave = undefined;
  forgetSession();
});

describe('a tournament is looked at for somebody (MEM-1)', () => {
  test('with one person nothing is asked and no address says for whom', async () => {
    const asked = canned(answers([aSelf()], { self: aFit(detail) }));
    const { now } = await stage(() => useWhom(T));
    expect(now()).toMatchObject({ people: [], forWhom: undefined });
    expect(now().fit).toEqual(aFit(detail));
    expect(whats(asked)).toEqual(['GET /me', `GET /tournaments/${T}/me`]);
  });

  test('a parent without a profile is not offered; the first who may enter something is chosen', async () => {
    const fits = { 'child-001': nothing, 'child-002': herFit };
    const asked = canned(answers([aParent(), boy, girl], fits));
    const { now, settle } = await stage(() => useWhom(T));
    expect(now().people.map((one) => [one.person.name, fitNote(one)])).toEqual([
      ['韦予安', '性别不符合这个赛事的任何项目'],
      ['韦予宁', '可报 2 项'],
    ]);
    expect([now().forWhom, now().fit]).toEqual(['child-002', herFit]);
    expect(whats(asked)).toEqual(
      expect.arrayContaining([
        `GET /tournaments/${T}/me?for=child-001`,
        `GET /tournaments/${T}/me?for=child-002`,
      ]),
    );
    act(() => now().choose('child-001'));
    await settle();
    expect([now().forWhom, now().fit]).toEqual(['child-001', nothing]);
  });

  test('who is being deleted is shown and is nobody’s choice, whatever else is known of them', async () => {
    const going = aChild('child-009', '韦予归', { leaving: true });
    canned(answers([aParent(), going, boy], { 'child-009': nothing, 'child-001': nothing }));
    const { now } = await stage(() => useWhom(T));
    expect(now().people.map((one) => [one.person.name, fitNote(one)])).toEqual([
      ['韦予归', '资料正在删除，不能选'],
      ['韦予安', '性别不符合这个赛事的任何项目'],
    ]);
    expect(now().forWhom).toBe('child-001');
    const { props } = PersonList({
      ...{ people: now().people, value: undefined, onChoose: () => undefined },
    }) as { props: { options: { disabled: boolean }[] } };
    expect(props.options.map(({ disabled }) => disabled)).toEqual([true, false]);
  });

  test('one child and no profile: nothing to choose, and it is the child’s', async () => {
    canned(answers([aParent(), girl], { 'child-002': herFit }));
    const { now } = await stage(() => useWhom(T));
    expect(now()).toMatchObject({ people: [], forWhom: 'child-002', fit: herFit });
  });

  test('whose profile waits is told so, whatever the server refuses', () => {
    const waiting = aChild('child-003', '韦予乐', { review: 'pending' });
    expect(fitNote({ person: waiting, fit: nothing })).toBe('实名资料审核中');
    expect(fitNote({ person: boy, fit: undefined })).toBeUndefined();
  });
});

test('MEM-1: nobody under 18 is offered to add a child; of whom nothing is known may be of age', () => {
  const born = (birthDate: string | null) => [{ ...aSelf(), birthDate }, boy];
  expect(mayRegisterChildren(born('2008-12-04'), '2026-12-03')).toBe(false);
  expect(mayRegisterChildren(born('2008-12-03'), '2026-12-03')).toBe(true);
  expect(mayRegisterChildren(born(null), '2026-12-03')).toBe(true);
});

describe('the entry form', () => {
  const me = aMe([aParent(), boy, girl]);
  const open = (wanted: { eventId: string | null; whom: string | null }) =>
    stage(() => useEntryForm(T, wanted, personsIn(me)));

  test('of several asks for whom first; who came for somebody goes on at the event', async () => {
    canned({});
    const first = await open({ eventId: null, whom: null });
    expect([first.now().draft.whom, first.now().open]).toEqual([null, 'whom']);
    act(() => first.now().chooseWhom('child-002'));
    expect([first.now().draft.whom, first.now().open]).toEqual(['child-002', 'event']);
    first.leave();
    const again = await open({ eventId: 'U14-WS', whom: null });
    expect([again.now().draft.whom, again.now().resumed]).toEqual(['child-002', true]);
  });

  test('another person has answers of their own, and is not their own partner', async () => {
    canned({});
    const { now } = await open({ eventId: 'U14-MD', whom: 'child-001' });
    const own = [{ memberId: 'child-002', role: 'athlete' as const, answers: {} }];
    act(() =>
      now().change({ answers: { shirt: '150' }, teamName: '予字组合', own, accepted: true }),
    );
    act(() => now().chooseWhom('child-002'));
    expect(now().draft).toMatchObject({
      ...{ whom: 'child-002', answers: {}, own: [], accepted: false, role: null },
      teamName: '予字组合',
    });
  });

  test('siblings are a pair: sent for the one with the other beside them, each declared for', async () => {
    const brother = aChild('child-003', '韦予乐');
    const family = aMe([aParent(), boy, brother]);
    const entered = anEntryView({
      id: `${T}.U14-MD.abcdefghijklm`,
      memberId: 'child-001',
      shown: 'entered',
      missing: [],
    });
    const asked = canned({ [`POST /tournaments/${T}/entries`]: entered });
    const { now, settle } = await stage(() =>
      useEntryForm(T, { eventId: 'U14-MD', whom: 'child-001' }, personsIn(family)),
    );
    const ready = () => {
      const { choices } = choicesOf(detail, aFit(detail), now().draft);
      const made = readyForm(now().draft, detail, choices, family, boy);
      if (!made) throw new Error('not ready');
      return made;
    };
    act(() => now().change({ teamName: '予字组合', accepted: true, invitees: [] }));
    expect(ready().lacks.map(({ text }) => text)).toContain('还差 1 名男运动员');
    const own = [{ memberId: 'child-003', role: 'athlete' as const, answers: {} }];
    act(() => now().change({ own, unit: null }));
    expect(ready().lacks.map(({ text }) => text)).toEqual([]);
    await act(() => now().submit(ready().facts, ready().role));
    await settle();
    const declaration = { accepted: true, version: '2026-11' };
    expect(asked.find(({ what }) => what.startsWith('POST'))?.body).toMatchObject({
      for: 'child-001',
      invitees: [],
      own: [{ memberId: 'child-003', role: 'athlete', answers: {}, declaration }],
      declaration,
    });
    expect(now().result?.memberId).toBe('child-001');
  });
});

describe('an invitation is for one of the account (ENT-5)', () => {
  const invited = (role: 'athlete' | 'coach') =>
    anEntryView({
      ...{ tournamentId: T, eventId: 'U14-WD', memberId: null, viewer: 'invitee' },
      slots: [aSlot({ id: 's2', me: true, memberId: null, state: 'invited', role })],
    });
  const persons = [aSelf({ name: '韦文澜' }), boy, girl];
  const fits = { self: nothing, 'child-001': aFit(detail), 'child-002': herFit };

  test('the only one whom the event fits is chosen, the others say why not', async () => {
    canned(answers(persons, fits));
    const { now } = await stage(() => useInvitee(invited('athlete'), persons, true));
    expect(now().person?.memberId).toBe('child-002');
    expect(now().people.map((one) => [now().isShut(one), now().noteOf(one)])).toEqual([
      [true, '性别不符合这个项目，请选其他项目'],
      [true, '性别不符合这个项目，请选其他项目'],
      [false, '可以参加'],
    ]);
  });

  test('who is being deleted is not chosen, though the event fits them', async () => {
    const going = aChild('child-002', '韦予宁', { sex: 'F', leaving: true });
    const all = [aSelf({ name: '韦文澜' }), boy, going];
    canned(answers(all, fits));
    const { now } = await stage(() => useInvitee(invited('athlete'), all, true));
    expect(now().person).toBeUndefined();
    expect(
      now()
        .people.slice(2)
        .map((one) => [now().isShut(one), now().noteOf(one)]),
    ).toEqual([[true, '资料正在删除，不能选']]);
  });

  test('a coach need not fit the event: whoever it is must be said', async () => {
    canned(answers(persons, fits));
    const { now } = await stage(() => useInvitee(invited('coach'), persons, true));
    expect(now().person).toBeUndefined();
    act(() => now().choose('member-1'));
    expect(now().person?.name).toBe('韦文澜');
  });

  test('who stands in the event already is not chosen; what is said to initiators alone shuts nobody out', async () => {
    const entryId = 'e1';
    const elsewhere = { reason: 'INITIATOR_OTHER_GROUP', sentence: '只能为一个组别发起' } as const;
    const changed = (part: Partial<MyFit['events'][number]>): MyFit => ({
      events: herFit.events.map((one) => (one.eventId === 'U14-WD' ? { ...one, ...part } : one)),
    });
    const sister = aChild('child-004', '韦予欣', { sex: 'F' });
    const both = [aParent(), girl, sister];
    canned(
      answers(both, {
        'child-002': changed({ entryId, plays: true, refusals: [] }),
        'child-004': changed({ refusals: [elsewhere] }),
      }),
    );
    const { now } = await stage(() => useInvitee(invited('athlete'), personsIn(aMe(both)), true));
    expect(now().people.map((one) => [now().isShut(one), now().noteOf(one)])).toEqual([
      [true, '已经在这个项目里参赛'],
      [false, '可以参加'],
    ]);
  });

  test('who coaches another team of the event may coach this one too, unless they stand in it', async () => {
    const coached: MyFit = {
      events: nothing.events.map((one) => ({ ...one, entryId: 'e1' })),
    };
    const invitation = invited('coach');
    const mother = aSlot({ id: 's3', memberId: 'child-001', state: 'confirmed' });
    const entry = { ...invitation, slots: [...invitation.slots, mother] };
    canned(answers([aSelf(), boy], { self: coached, 'child-001': aFit(detail) }));
    const { now } = await stage(() => useInvitee(entry, [aSelf(), boy], true));
    expect(now().people.map((one) => [now().isShut(one), now().noteOf(one)])).toEqual([
      [false, '可以参加'],
      [true, '已经在这个报名里'],
    ]);
  });

  test('with one person nothing is asked', async () => {
    const asked = canned({});
    const { now } = await stage(() => useInvitee(invited('athlete'), [aSelf()], true));
    expect([now().people, asked]).toEqual([[], []]);
  });
});
