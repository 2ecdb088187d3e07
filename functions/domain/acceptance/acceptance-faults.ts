import type { AcceptanceFile } from '../../../src/contract/replay/acceptance';
import type { ReplayFault } from '../../../src/contract/replay/faults';
import { isIssueDay, issuedAt } from '../calendar/issue-calendar';
import { repeatsIn } from '../twice';
import { ordersOf } from './entry-order';
import { givenInMain, letIn } from './let-in';

type Check = (file: AcceptanceFile) => readonly ReplayFault[];

/** Something of the file that is to be there once, and where it stands. */
interface Listed {
  readonly path: string;
  readonly id: string;
}

const once = (listed: readonly Listed[], code: ReplayFault['code']): ReplayFault[] =>
  repeatsIn(listed, ({ id }) => id).map(({ item: { path, id } }) => ({
    path,
    code,
    detail: { id },
  }));

const issue: Check = ({ issue, closing, regulation }) => {
  if (issue === null) {
    const ranked = ordersOf(regulation).some((order) => order === 'rank' || order === 'total');
    return ranked ? [{ path: 'issue', code: 'ISSUE_MISSING' }] : [];
  }
  if (!isIssueDay(issue)) return [{ path: 'issue', code: 'ISSUE_NOT_WEDNESDAY' }];
  return issuedAt(issue) > closing ? [{ path: 'issue', code: 'ISSUE_AFTER_CLOSING' }] : [];
};

const identities: Check = ({ entries }) => [
  ...once(
    entries.map(({ id }, at) => ({ path: `entries.${at}.id`, id })),
    'ID_TWICE',
  ),
  ...once(
    entries.flatMap(({ athletes }, at) =>
      athletes.map(({ id }, which) => ({ path: `entries.${at}.athletes.${which}.id`, id })),
    ),
    'ID_TWICE',
  ),
];

const singles: Check = ({ entries, regulation }) =>
  ordersOf(regulation).includes('rank')
    ? entries.flatMap(({ athletes }, at): ReplayFault[] =>
        athletes.length > 1 ? [{ path: `entries.${at}.athletes`, code: 'ONE_ATHLETE' }] : [],
      )
    : [];

const turns: Check = ({ entries, regulation }) =>
  ordersOf(regulation).includes('time')
    ? repeatsIn(entries, ({ enteredAt, seq }) => `${enteredAt} ${seq}`).map(
        ({ item: { id }, at }) => ({
          path: `entries.${at}.seq`,
          code: 'TURN_TWICE',
          detail: { id },
        }),
      )
    : [];

const seed: Check = ({ seed, regulation }) =>
  seed === null && ordersOf(regulation).includes('lot')
    ? [{ path: 'seed', code: 'SEED_MISSING' }]
    : [];

const decided: Check = ({ decisions, entries }) => {
  const known = new Set(entries.map(({ id }) => id));
  const listed = letIn(decisions);
  return [
    ...listed.flatMap(({ path, id }): ReplayFault[] =>
      known.has(id) ? [] : [{ path, code: 'ID_UNKNOWN', detail: { id } }],
    ),
    ...once(listed, 'ALREADY_IN'),
  ];
};

const over = (path: string, given: number, most: number): readonly ReplayFault[] =>
  given > most ? [{ path, code: 'PLACES_OVER', detail: { most } }] : [];

const main: Check = ({ regulation, decisions }) => {
  const given = givenInMain(decisions);
  return [
    ...over('decisions.wildCards.main', decisions.wildCards.main.length, regulation.wildCards),
    ...(given > regulation.size
      ? [
          {
            path: 'decisions',
            code: 'PLACES_OVER_MAIN' as const,
            detail: { given, size: regulation.size },
          },
        ]
      : []),
  ];
};

const qualifying: Check = ({ regulation, decisions }) => {
  const given = decisions.wildCards.qualifying.length;
  const path = 'decisions.wildCards.qualifying';
  if (!decisions.qualifyingHeld) return given > 0 ? [{ path, code: 'QUALIFYING_NOT_HELD' }] : [];
  if (regulation.qualifying === null)
    return [{ path: 'decisions.qualifyingHeld', code: 'QUALIFYING_MISSING' }];
  const { size, wildCards, maxQualifiers } = regulation.qualifying;
  return [
    ...over(path, given, Math.min(wildCards, size)),
    ...over('decisions.qualifiers', decisions.qualifiers, maxQualifiers),
  ];
};

const CHECKS: readonly Check[] = [
  issue,
  identities,
  singles,
  turns,
  seed,
  decided,
  main,
  qualifying,
];

/**
 * Why the lists of a file cannot be computed, each with where: an issue of no Wednesday or of after closing, ids
 * unknown or written twice, somebody let in twice, wild cards of a qualifying that is not held, more let in than
 * there are places, and lots without a seed (ACC-1, ACC-2, ACC-5).
 */
export const acceptanceFaults = (file: AcceptanceFile): ReplayFault[] =>
  CHECKS.flatMap((check) => check(file));
