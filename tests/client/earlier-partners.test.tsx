/** @jest-environment jsdom */
import { act, useState } from 'react';
import { forgetSession, startSession } from '../../src/client/session';
import type { EarlierPartners } from '../../src/contract/entries';
import { earlierOffers } from '../../src/features/entry/earlier-offers';
import { EarlierPicker } from '../../src/features/entry/earlier-picker';
import { draftFor, emptyDraft, type EarlierDraft } from '../../src/features/entry/entry-draft';
import { earlierBodies } from '../../src/features/entry/form-check';
import { placeRefusal } from '../../src/features/entry/refusal-place';
import { useInvitee } from '../../src/features/entry/use-invitee';
import { anEntryView, aSlot } from './entry-world';
import { canned, clearStage, onScreen, onStage } from './hook-stage';
import { aChild, aSelf } from './persons-world';

jest.mock('../../src/ui/toast');
Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

const T = 'some-open-2026';
const autumn = { teamName: '飞鱼队', tournamentName: '秋季赛', firstDay: '2026-10-10' };
const spring = { teamName: '白鹭队', tournamentName: '春季赛', firstDay: '2026-04-11' };
const person = (n: number, name: string, role: 'athlete' | 'coach', of = autumn) => ({
  ...{ id: `id-${n}`, pick: `pick-${n}`, name, role },
  ...of,
});
const PARTNERS: EarlierPartners = {
  people: [
    person(1, '林一帆', 'athlete'),
    person(2, '苏二川', 'athlete'),
    person(3, '周教练', 'coach'),
    person(4, '林一帆', 'athlete', spring),
  ],
  teams: [
    {
      ...{ entryId: `${T}.U12-MT.abcdefghijklm`, ...autumn },
      people: [
        { id: 'id-1', role: 'athlete' },
        { id: 'id-2', role: 'athlete' },
        { id: 'id-3', role: 'coach' },
      ],
    },
  ],
};
const labels = (roles: Parameters<typeof earlierOffers>[1], picked: readonly EarlierDraft[] = []) =>
  earlierOffers(PARTNERS, roles, picked).map(({ label }) => label);
const drafted = (n: number, name: string): EarlierDraft => ({
  ...{ id: `id-${n}`, pick: `pick-${n}`, name, role: 'athlete' },
});

describe('what of earlier partners is offered (ENT-24)', () => {
  test('whole teams first, with whom they would add; two of one name by their teams', () => {
    expect(labels(['athlete', 'coach'])).toEqual([
      ...['飞鱼队 · 3 人', '林一帆（飞鱼队）', '苏二川', '周教练', '林一帆（白鹭队）'],
    ]);
  });
  test('roles the event does not admit are left out, of teams too', () => {
    expect(labels(['athlete'])).toEqual([
      ...['飞鱼队 · 2 人', '林一帆（飞鱼队）', '苏二川', '林一帆（白鹭队）'],
    ]);
  });
  test('who is picked is not offered again; a team of which one is left is that one', () => {
    expect(labels(['athlete'], [drafted(1, '林一帆')])).toEqual(['苏二川', '林一帆（白鹭队）']);
  });
  test('what is sent is the pick and the role; another person of the account has partners of their own', () => {
    expect(earlierBodies([drafted(2, '苏二川')])).toEqual({
      earlier: [{ pick: 'pick-2', role: 'athlete' }],
    });
    expect(earlierBodies([])).toEqual({});
    const draft = { ...emptyDraft, whom: 'child-001', earlier: [drafted(2, '苏二川')] };
    expect(draftFor(draft, 'child-002').earlier).toEqual([]);
    expect(draftFor(draft, 'child-001').earlier).toHaveLength(1);
  });
  test('a refusal of one stands beside them', () => {
    const problem = { reason: 'EARLIER_UNKNOWN', sentence: '有以前的队友', params: {} } as const;
    expect(placeRefusal(problem as never)).toMatchObject({ step: 'people', field: 'earlier' });
  });
});

describe('the picker', () => {
  let stage: Awaited<ReturnType<typeof onScreen>>;
  const Form = ({ error }: { error?: string }) => {
    const [picked, setPicked] = useState<readonly EarlierDraft[]>([]);
    return (
      <EarlierPicker
        whom={aChild('child-001', '韦予安')}
        roles={['athlete', 'coach']}
        picked={picked}
        onChange={setPicked}
        error={error}
      />
    );
  };
  const open = async (answer: EarlierPartners) => {
    canned({ 'GET /me/earlier-partners?for=child-001': answer });
    stage = await onScreen(<Form />);
  };
  const tap = (words: string) => {
    const found = [...stage.place.querySelectorAll('.ui-press')].find(
      (one) => one.textContent === words || one.getAttribute('aria-label') === words,
    );
    if (!found) throw new Error(`no ${words} in ${stage.text()}`);
    act(() => (found as HTMLElement).click());
  };
  const linesOf = () =>
    [...stage.place.querySelectorAll('.entry-invitee')].map(({ textContent }) => textContent);

  beforeEach(() => startSession('secret', '2099-01-01T00:00:00.000Z'));
  afterEach(() => {
    clearStage();
    forgetSession();
  });

  test('one tap adds a whole team with its coach, each to be taken out again', async () => {
    await open(PARTNERS);
    tap('飞鱼队 · 3 人');
    expect(linesOf()).toEqual(['林一帆运动员', '苏二川运动员', '周教练教练']);
    tap('移除 苏二川');
    expect(linesOf()).toEqual(['林一帆运动员', '周教练教练']);
    tap('苏二川');
    expect(linesOf()).toEqual(['林一帆运动员', '周教练教练', '苏二川运动员']);
  });

  test('who is offered no more after a refusal is marked', async () => {
    await open(PARTNERS);
    tap('飞鱼队 · 3 人');
    canned({
      'GET /me/earlier-partners?for=child-001': { people: PARTNERS.people.slice(1), teams: [] },
    });
    stage.render(<Form error="有以前的队友现在不能直接选了" />);
    await act(() => stage.queries.invalidateQueries());
    await stage.settle();
    expect(linesOf()).toEqual([
      ...['林一帆现在不能直接选，请移除后改用手机号邀请运动员', '苏二川运动员', '周教练教练'],
    ]);
  });

  test('where there is nobody nothing is shown', async () => {
    await open({ people: [], teams: [] });
    expect(stage.text()).toBe('');
  });

  test('many are offered eight at first, all by one tap', async () => {
    const people = Array.from({ length: 11 }, (_, n) => person(n, `队员${n}`, 'athlete'));
    await open({ people, teams: [] });
    expect(stage.text()).toContain('还有 3 个');
    expect(stage.text()).not.toContain('队员8');
    tap('还有 3 个');
    expect(stage.text()).toContain('队员10');
  });
});

test('who was picked themselves is not asked whom it is for', async () => {
  startSession('secret', '2099-01-01T00:00:00.000Z');
  const boy = aChild('child-001', '韦予安');
  const entry = anEntryView({
    ...{ tournamentId: T, eventId: 'U14-WD', memberId: 'child-001', viewer: 'invitee' },
    slots: [aSlot({ id: 's2', me: true, memberId: 'child-001', state: 'invited' })],
  });
  const asked = canned({});
  const { now, leave } = await onStage(() => useInvitee(entry, [aSelf(), boy], true));
  expect([now().person, now().people]).toEqual([boy, []]);
  expect(asked).toEqual([]);
  leave();
  forgetSession();
});
