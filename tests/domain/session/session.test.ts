import { sessionLimits } from '../../../functions/domain/session/limits';
import {
  sessionExpiry,
  sessionsToEnd,
  type Session,
} from '../../../functions/domain/session/session';

const session = (
  id: string,
  createdAt: string,
  expiresAt = '2027-01-01T00:00:00.000Z',
): Session => ({
  id,
  memberId: 'm',
  phoneKey: 'p',
  device: 'Android',
  createdAt,
  expiresAt,
  lastSeenDay: '2026-11-25',
});
const now = '2026-11-25T09:00:00.000Z';

test('MEM-1: a session holds 90 days', () => {
  expect(sessionExpiry(now, sessionLimits.session)).toBe('2027-02-23T09:00:00.000Z');
});

test('MEM-1: the expired go, and the oldest above twenty', () => {
  const live = Array.from({ length: 20 }, (_, at) =>
    session(`s${at}`, `2026-11-${String(at + 1).padStart(2, '0')}T00:00:00.000Z`),
  );
  const expired = session('old', '2026-08-01T00:00:00.000Z', '2026-11-25T09:00:00.000Z');
  const ended = sessionsToEnd([...live, expired], now, sessionLimits.session);
  expect(ended.map(({ id }) => id)).toEqual(['old', 's0']);
  expect(sessionsToEnd(live.slice(1), now, sessionLimits.session)).toEqual([]);
});
