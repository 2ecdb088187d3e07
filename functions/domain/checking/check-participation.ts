import { eventsOf, type Regulation, rungOf } from '../../../src/contract/regulation';
import type { Finding } from '../../../src/contract/regulation-findings';
import { entryKindOf } from '../../../src/contract/words';
import { type Check, repeated } from './check';

type Limit = NonNullable<Regulation['participation']['limits']>[number];

/** The events that a limit counts together (ENT-11). */
const countedBy = ({ of }: Limit, regulation: Regulation): string[] =>
  eventsOf(regulation)
    .filter(
      ({ group, discipline }) =>
        (of.groups?.includes(group.id) ?? true) &&
        (of.disciplines?.includes(discipline) ?? true) &&
        (of.kinds?.includes(entryKindOf(discipline)) ?? true),
    )
    .map(({ id }) => id);

/** ENT-11: events counted apart that there are, once, and fewer of them than of all. */
const limits: Check = (regulation) => {
  const { limits: apart = [], maxEvents } = regulation.participation;
  return apart.flatMap((limit, at): Finding[] => {
    const { of, max } = limit;
    const path = `participation.limits.${at}`;
    const counted = countedBy(limit, regulation);
    const isTwice = apart
      .slice(0, at)
      .some((other) => countedBy(other, regulation).join() === counted.join());
    const unknown = (of.groups ?? []).filter(
      (id) => !regulation.groups.some((group) => group.id === id),
    );
    return [
      ...unknown.map((group) => ({ path, code: 'GROUP_UNKNOWN', detail: { group } }) as const),
      ...(counted.length === 0 ? [{ path, code: 'COUNTED_EVENTS_MISSING' } as const] : []),
      ...(isTwice && counted.length > 0 ? [{ path, code: 'LIMIT_TWICE' } as const] : []),
      ...(maxEvents !== null && max >= maxEvents
        ? [{ path: `${path}.max`, code: 'LIMIT_OVER_ALL', detail: { max } } as const]
        : []),
    ];
  });
};

const rungsOf = (groups: Regulation['groups']): number =>
  new Set(groups.map(({ ladder }) => ladder)).size;

/** ENT-12: ways up that lead up, from and to groups that there are, and no further than the ladder. */
const playingUp: Check = ({ groups, participation }) => {
  const up = participation.playingUp;
  const path = 'participation.playingUp';
  if (up.by === 'none') return [];
  if (up.by === 'steps') {
    const most = rungsOf(groups) - 1;
    return up.steps !== null && up.steps > most
      ? [{ path: `${path}.steps`, code: 'STEPS_OVER_LADDER', detail: { steps: up.steps, most } }]
      : [];
  }
  const find = (id: string) => groups.find((group) => group.id === id);
  return [
    ...repeated(up.ways.map(({ from }) => from)).map(
      (id) =>
        ({ path, code: 'PLAYING_UP_TWICE', detail: { group: find(id)?.name ?? id } }) as const,
    ),
    ...up.ways.flatMap(({ from, to }, at): Finding[] => {
      const own = find(from);
      const unknown = [from, ...to].filter((id) => !find(id));
      const here = `${path}.ways.${at}`;
      return [
        ...unknown.map(
          (group) => ({ path: here, code: 'GROUP_UNKNOWN', detail: { group } }) as const,
        ),
        ...to.flatMap((id): Finding[] => {
          const other = find(id);
          return own && other && rungOf(groups, other) <= rungOf(groups, own)
            ? [
                {
                  path: here,
                  code: 'PLAYING_UP_DOWN',
                  detail: { one: own.name, other: other.name },
                },
              ]
            : [];
        }),
      ];
    }),
  ];
};

/** How many events and groups an athlete may play (ENT-11, ENT-12). */
export const participationChecks: readonly Check[] = [
  limits,
  playingUp,
  ({ participation: { oneGroupOnly, adjacentGroups } }) =>
    oneGroupOnly && adjacentGroups !== undefined
      ? [{ path: 'participation.adjacentGroups', code: 'ADJACENT_OF_ONE_GROUP' }]
      : [],
  ({ groups, participation: { adjacentGroups: adjacent } }) => {
    const most = rungsOf(groups);
    return adjacent !== undefined && adjacent >= most
      ? [
          {
            ...{ path: 'participation.adjacentGroups', code: 'ADJACENT_OVER_LADDER' },
            detail: { adjacent, most },
          },
        ]
      : [];
  },
];
