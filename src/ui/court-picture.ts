/** Whose lines are drawn. */
export type CourtSport = 'tennis' | 'badminton' | 'table-tennis';

/** A line on the ground: from (across, along) to (across, along); across -1 to 1, along 0 (near) to 1 (far). */
type Line = readonly [number, number, number, number];

interface Court {
  readonly lines: readonly Line[];
  /** half its width in the picture, at the near end */
  readonly near: number;
  /** the net: how far it reaches over the sides, and where its band begins and ends above the ground */
  readonly net: readonly [over: number, bottom: number, top: number];
}

const OUTLINE: readonly Line[] = [
  [-1, 0, 1, 0],
  [-1, 1, 1, 1],
  [-1, 0, -1, 1],
  [1, 0, 1, 1],
];

/** Shares of the real courts: 23.77 × 10.97 m, 13.40 × 6.10 m, and the table. */
const COURTS: Record<CourtSport, Court> = {
  tennis: {
    lines: [
      ...OUTLINE,
      [-0.75, 0, -0.75, 1],
      [0.75, 0, 0.75, 1],
      [-0.75, 0.231, 0.75, 0.231],
      [-0.75, 0.769, 0.75, 0.769],
      [0, 0.231, 0, 0.769],
    ],
    near: 180,
    net: [1.08, 0, 11],
  },
  badminton: {
    lines: [
      ...OUTLINE,
      [-0.849, 0, -0.849, 1],
      [0.849, 0, 0.849, 1],
      [-1, 0.057, 1, 0.057],
      [-1, 0.943, 1, 0.943],
      [-1, 0.352, 1, 0.352],
      [-1, 0.648, 1, 0.648],
      [0, 0, 0, 0.352],
      [0, 0.648, 0, 1],
    ],
    near: 172,
    net: [1, 13, 26],
  },
  'table-tennis': {
    lines: [...OUTLINE, [0, 0, 0, 1], [-1, -0.035, 1, -0.035]],
    near: 136,
    net: [1.12, 0, 10],
  },
};

const WIDTH = 400;
const HEIGHT = 100;
const HORIZON = -47;
const NEAR_EDGE = 96;
const DEPTH = 1.2;

const tenth = (value: number): number => Math.round(value * 10) / 10;

type Point = readonly [number, number];

/** Where a point of the ground stands in the picture. */
const seen = (near: number, across: number, along: number): Point => {
  const scale = 1 / (1 + DEPTH * along);
  return [tenth(WIDTH / 2 + across * near * scale), tenth(HORIZON + (NEAR_EDGE - HORIZON) * scale)];
};

/** The lines of a court or table in perspective, in a picture of 400 × 100. */
export const courtLines = (sport: CourtSport): (readonly [from: Point, to: Point])[] => {
  const { lines, near } = COURTS[sport];
  return lines.map(([fromU, fromV, toU, toV]) => [seen(near, fromU, fromV), seen(near, toU, toV)]);
};

/** A flight of the ball, a quadratic curve: from, over, to. */
type Flight = readonly [Point, Point, Point];

/** The first flight ends where the ball comes down for the first time. */
const FLIGHTS: readonly [Flight, Flight] = [
  [
    [20, 82],
    [150, -34],
    [268, 68],
  ],
  [
    [268, 68],
    [326, 6],
    [382, 46],
  ],
];
/** So much of the way lies before the ball comes down. */
const FIRST_SHARE = 0.7;

const between = ([ax, ay]: Point, [bx, by]: Point, share: number): Point => [
  ax + (bx - ax) * share,
  ay + (by - ay) * share,
];

/** A flight in two, cut where a share of it has been flown (de Casteljau). */
const cut = ([from, over, to]: Flight, share: number): readonly [Flight, Flight] => {
  const before = between(from, over, share);
  const after = between(over, to, share);
  const here = between(before, after, share);
  return [
    [from, before, here],
    [here, after, to],
  ];
};

const curve = ([from, over, to]: Flight): string =>
  `M${from.map(tenth).join(' ')}Q${[...over, ...to].map(tenth).join(' ')}`;

/** What has been flown, what is still to come, and where the ball is. */
const flown = (progress: number): { done: string; ahead: string; ball: Point } => {
  const [first, second] = FLIGHTS;
  const inFirst = progress < FIRST_SHARE;
  const [done, ahead] = inFirst
    ? cut(first, progress / FIRST_SHARE)
    : cut(second, (progress - FIRST_SHARE) / (1 - FIRST_SHARE));
  return inFirst
    ? { done: curve(done), ahead: curve(ahead) + curve(second), ball: done[2] }
    : { done: curve(first) + curve(done), ahead: curve(ahead), ball: done[2] };
};

const RESTING: Point = [276, 76];
const dot = ([x, y]: Point): string => `M${tenth(x)} ${tenth(y)}h.1`;

/**
 * A court or table in perspective with the way of a ball over it, as SVG that stretches to any box. `progress`, 0 to 1,
 * is how much of the way lies behind the ball; without it the ball rests on the court. The lines are white and let
 * the ground show through, so that one picture serves every colour.
 */
export const courtPicture = (sport: CourtSport, progress: number | null): string => {
  const { near, net } = COURTS[sport];
  const drawn = courtLines(sport)
    .map(([from, to]) => `M${from.join(' ')}L${to.join(' ')}`)
    .join('');
  const [over, bottom, top] = net;
  const [left, floor] = seen(near, -over, 0.5);
  const [right] = seen(near, over, 0.5);
  const band = `M${left} ${floor - bottom}V${floor - top}H${right}V${floor - bottom}z`;
  const posts = `M${left} ${floor}V${floor - top}H${right}V${floor}`;
  const way = progress === null ? null : flown(Math.min(1, Math.max(0, progress)));
  const ball = dot(way?.ball ?? RESTING);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="none" fill="none" stroke="#fff" stroke-linecap="round">`,
    '<style>path{vector-effect:non-scaling-stroke}</style>',
    `<path d="${drawn}" stroke-opacity=".42" stroke-width="1.5"/>`,
    `<path d="${band}" stroke="none" fill="#fff" fill-opacity=".14"/><path d="${posts}" stroke-opacity=".7" stroke-width="2"/>`,
    way
      ? `<path d="${way.ahead}" stroke-opacity=".75" stroke-width="2" stroke-dasharray="1 7"/><path d="${way.done}" stroke="#c8f031" stroke-width="2.5"/>`
      : '',
    `<path d="${ball}" stroke="#101828" stroke-width="16"/><path d="${ball}" stroke="#c8f031" stroke-width="12"/>`,
    '</svg>',
  ].join('');
};
