import type { Ground } from '../../functions/domain/ground';
import type { Wiring } from '../../functions/handlers/wiring';

const isGround = (value: unknown): value is Ground =>
  typeof value === 'object' && value !== null && 'is' in value;

/** The account is still asked for; what the command did is not kept. */
const unmarked = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(unmarked);
  if (isGround(value))
    return value.is === 'first-time' ? { is: 'member', memberId: value.memberId } : value;
  if (typeof value === 'object' && value !== null && 'grounds' in value)
    return { ...value, grounds: unmarked(value.grounds) };
  return value;
};

type Method = (...args: readonly unknown[]) => unknown;

const unmarkedStore = <S extends object>(store: S): S =>
  Object.fromEntries(
    Object.entries(store).map(([name, method]) => [
      name,
      (...args: readonly unknown[]) => (method as Method)(...args.map(unmarked)),
    ]),
  ) as S;

/** The control: stores that write every command's effect and nothing of the command itself. */
export const withoutMarks = (wiring: Wiring): Wiring => ({
  ...wiring,
  members: unmarkedStore(wiring.members),
  moves: unmarkedStore(wiring.moves),
  units: unmarkedStore(wiring.units),
  entries: unmarkedStore(wiring.entries),
  invitations: unmarkedStore(wiring.invitations),
  results: unmarkedStore(wiring.results),
  deductions: unmarkedStore(wiring.deductions),
  runs: unmarkedStore(wiring.runs),
  yearEnds: unmarkedStore(wiring.yearEnds),
  reviews: unmarkedStore(wiring.reviews),
  roles: unmarkedStore(wiring.roles),
  acceptances: unmarkedStore(wiring.acceptances),
  notices: unmarkedStore(wiring.notices),
});
