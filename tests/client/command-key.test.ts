import { forgetCommands, mayBeDone, sentCommand } from '../../src/client/command-key';
import { keepDraft, keptDraft } from '../../src/client/drafts';
import { forgetSession, loseSession, startSession } from '../../src/client/session';
import { REASONS, type Reason } from '../../src/contract/reasons';

const kept = (['OFFLINE', 'TIMEOUT', ...(Object.keys(REASONS) as Reason[])] as const).filter(
  (reason) => mayBeDone({ reason }),
);

test('a command keeps its key where no answer says what became of it, and nowhere else', () => {
  expect(kept).toEqual(['OFFLINE', 'TIMEOUT', 'TRY_AGAIN', 'UNEXPECTED']);
});

describe('a command of which nothing is known keeps its key', () => {
  const timeout = { reason: 'TIMEOUT' } as const;
  beforeEach(() => forgetCommands());

  test('whatever else was sent and refused meanwhile', () => {
    const first = sentCommand({ points: 40 });
    first.answered(timeout);
    const other = sentCommand({ points: 50 });
    other.answered({ reason: 'DEDUCTION_DATES' });
    expect(other.key).not.toBe(first.key);
    expect(sentCommand({ points: 40 }).key).toBe(first.key);
    expect(sentCommand({ points: 50 }).key).not.toBe(other.key);
  });

  test.each(['LOGIN_REQUIRED', 'TOO_MANY_REQUESTS'] as const)(
    'after %s too, which says nothing of the attempt before',
    (reason) => {
      const first = sentCommand({ points: 40 });
      first.answered(timeout);
      sentCommand({ points: 40 }).answered({ reason });
      expect(sentCommand({ points: 40 }).key).toBe(first.key);
    },
  );

  test('two at once are settled apart', () => {
    const [one, two] = [sentCommand('one'), sentCommand('two')];
    one.answered(null);
    two.answered(timeout);
    expect(sentCommand('two').key).toBe(two.key);
    expect(sentCommand('one').key).not.toBe(one.key);
  });
});

test('what is typed on after a session has ended is kept for nobody', () => {
  startSession('of-one', '2027-01-01T00:00:00.000Z');
  keepDraft('form', { teamName: '飞鱼队' });
  expect(keptDraft('form')).toEqual({ teamName: '飞鱼队' });
  loseSession('of-one');
  keepDraft('other', { teamName: '飞鱼队' });
  startSession('of-another', '2027-01-01T00:00:00.000Z');
  expect(keptDraft('other')).toBeNull();
  forgetSession();
});
