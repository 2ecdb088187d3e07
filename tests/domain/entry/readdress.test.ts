import { readdressed, type Readdressed } from '../../../functions/domain/entry/readdress';
import type { Entry, Slot } from '../../../functions/domain/entry/entry';

/** MEM-8: what a former number was invited to. */
const slot = (id: string, personKey: string, more: Partial<Slot> = {}): Slot => ({
  ...{ id, personKey, phoneMasked: '199****0001', role: 'athlete', state: 'invited' },
  ...{ invitedAt: '2026-12-01T00:00:00.000Z', ...more },
});
const entryOf = (...slots: Slot[]) => ({ slots }) as unknown as Entry;
const phone = { key: 'new', sealed: 'sealed-new', masked: '199****0002' };
const move: Readdressed = {
  ...{ from: 'old', to: 'new', phone, now: '2026-12-05T00:00:00.000Z' },
  isTheirs: (invitedAt) => invitedAt <= '2026-12-02T00:00:00.000Z',
};

test.each<[string, Slot, Partial<Slot>]>([
  [
    'waiting, it is reached by the new number, and shown as it was written',
    slot('s2', 'old', { phoneSealed: 'sealed-old' }),
    { personKey: 'new', phoneSealed: 'sealed-new', phoneMasked: '199****0001' },
  ],
  ['declined', slot('s2', 'old', { state: 'declined' }), { personKey: 'new', state: 'declined' }],
  [
    'at the very instant of the change',
    slot('s2', 'old', { invitedAt: '2026-12-02T00:00:00.000Z' }),
    { personKey: 'new', invitedAt: '2026-12-05T00:00:00.000Z' },
  ],
])('follows: %s', (_, before, after) => {
  const other = slot('s1', 'member-1');
  const next = readdressed(entryOf(other, before), move);
  expect(next?.slots).toEqual([other, expect.objectContaining(after)]);
});

test('without a number for the time being nobody is reached by the old one', () => {
  const before = slot('s2', 'old', { phoneSealed: 'sealed-old' });
  const next = readdressed(entryOf(before), { ...move, to: 'nowhere', phone: null });
  expect(next?.slots[0]).toEqual(slot('s2', 'nowhere', { invitedAt: move.now }));
});

test.each<[string, Slot]>([
  ['another number', slot('s2', 'other')],
  ['who has confirmed is known by member id', slot('s2', 'member-2', { state: 'confirmed' })],
  ['what came after the change', slot('s2', 'old', { invitedAt: '2026-12-02T00:00:00.001Z' })],
])('stays: %s', (_, before) => {
  expect(readdressed(entryOf(before), move)).toBeNull();
});
