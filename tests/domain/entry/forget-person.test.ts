import { withoutPerson } from '../../../functions/domain/entry/forget-person';
import { anEntry } from '../../support/builders/an-entry';

const KEY = 'files/mem-su/0123456789abcdef.pdf';

describe('what an entry that was played forgets of whoever deletes the account (PIPL)', () => {
  const asked = { answers: { form: KEY, size: 'M' } };

  test.each([
    ['a number', '199****0002'],
    ['a pick: there is no number (ENT-24)', ''],
  ])('who was invited by %s leaves the name, and no answer', (_, phoneMasked) => {
    const entry = anEntry(['lin', 'su']);
    const slots = entry.slots.map((slot, at) =>
      at === 1
        ? { ...slot, ...asked, state: 'confirmed' as const, name: '苏某', phoneMasked }
        : slot,
    );
    const { personKey } = slots[1]!;
    const after = withoutPerson({ ...entry, slots }, personKey, () => true);
    expect(after?.slots[1]).toMatchObject({ name: '苏某', phoneMasked: '' });
    expect(after?.slots[1]).not.toHaveProperty('answers');
    expect(withoutPerson(after!, personKey, () => true)).toBeNull();
  });
});
