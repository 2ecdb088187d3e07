import type { DrawFile, Lot } from '../../../src/contract/replay/draw';
import { digest } from '../../support/sha256';

type Entry = DrawFile['entries'][number];
/** Lines are counted from 1, as the format does: an entry, 'bye', or nothing yet. */
type Board = Map<number, Entry | 'bye'>;
type Breaks = readonly [half: number, quarter: number, meeting: number];

const less = (one: Breaks, other: Breaks): boolean => {
  const at = [0, 1, 2].find((kind) => one[kind] !== other[kind]);
  return at !== undefined && one[at]! < other[at]!;
};
const add = (one: Breaks, other: Breaks): Breaks => [
  one[0] + other[0],
  one[1] + other[1],
  one[2] + other[2],
];

const drawing = (seed: string) => {
  const lots: Lot[] = [];
  const draw = <T>(choices: readonly T[], what: string): T => {
    if (choices.length === 1) return choices[0]!;
    const k = lots.length;
    const drew = Number(BigInt(`0x${digest(`${seed}:${k}`)}`) % BigInt(choices.length));
    lots.push({ i: k, of: choices.length, drew, for: what });
    return choices[drew]!;
  };
  return { lots, draw };
};

const opponentOf = (line: number) => (line % 2 === 1 ? line + 1 : line - 1);
const bestOf = (entries: readonly Entry[], unit: string, many: number) =>
  entries
    .filter(({ units }) => units.includes(unit))
    .sort((one, other) => one.order - other.order)
    .slice(0, many);

/** What it breaks to put `entry` on `line`, asked of the whole board. */
const breaksOf = (file: DrawFile, board: Board, size: number, entry: Entry, line: number) => {
  const many = file.separateUnits;
  if (many === null) return [0, 0, 0] as Breaks;
  const isIn = (other: Entry, parts: number) =>
    [...board].some(
      ([at, who]) =>
        who === other && Math.ceil((at * parts) / size) === Math.ceil((line * parts) / size),
    );
  let [half, quarter] = [0, 0];
  for (const unit of entry.units) {
    const kept = bestOf(file.entries, unit, many);
    const two = kept.slice(0, 2);
    if (two.includes(entry) && two.some((other) => other !== entry && isIn(other, 2))) half += 1;
    if (kept.includes(entry) && kept.some((other) => other !== entry && isIn(other, 4)))
      quarter += 1;
  }
  const met = board.get(opponentOf(line));
  const meeting =
    met === undefined || met === 'bye'
      ? 0
      : entry.units.filter((unit) => met.units.includes(unit)).length;
  return [half, quarter, meeting] as Breaks;
};

const LINES_OF_64: Record<number, number[]> = {
  4: [17, 48],
  8: [16, 32, 33, 49],
  12: [9, 25, 40, 56],
  16: [8, 24, 41, 57],
};

/** The lines of a group of seeds that halve, rounded up, to those of 64, or that those of 64 halve to. */
const linesIn = (size: number, last: number): number[] => {
  const lines = LINES_OF_64[last]!;
  if (size === 64) return lines;
  if (size < 64) {
    let halved = lines;
    for (let now = 64; now > size; now /= 2) halved = halved.map((line) => Math.ceil(line / 2));
    return halved;
  }
  // an odd line is the first of its section in any larger draw, an even one the last
  const ratio = size / 64;
  return lines.map((line) => (line % 2 === 1 ? (line - 1) * ratio + 1 : line * ratio));
};

/** One attempt and its breaks. */
const attemptOf = (file: DrawFile, size: number, draw: ReturnType<typeof drawing>['draw']) => {
  const board: Board = new Map();
  let sum: Breaks = [0, 0, 0];
  const put = (entry: Entry, lines: readonly number[], what: string) => {
    const free = lines.filter((line) => !board.has(line)).sort((one, other) => one - other);
    const counted = free.map((line) => breaksOf(file, board, size, entry, line));
    const least = counted.reduce((best, one) => (less(one, best) ? one : best));
    const line = draw(
      free.filter((_, at) => !less(least, counted[at]!)),
      what,
    );
    sum = add(sum, least);
    board.set(line, entry);
  };

  // (1)
  const seeds = file.entries
    .filter(({ seeding }) => seeding !== null)
    .sort((one, other) => one.seeding! - other.seeding!);
  for (const seed of seeds) {
    const number = seed.seeding!;
    if (number === 1) put(seed, [1], '');
    else if (number === 2) put(seed, [size], '');
    else {
      const last = [4, 8, 12, 16].find((end) => number <= end)!;
      const first = last === 4 ? 3 : last - 3;
      put(seed, linesIn(size, last), `seeds ${first}-${last}`);
    }
  }

  // (2)
  let byes = size - file.entries.length;
  for (const seed of seeds) {
    const line = opponentOf([...board].find(([, who]) => who === seed)![0]);
    if (byes === 0 || board.has(line)) continue;
    board.set(line, 'bye');
    byes -= 1;
  }
  for (; byes > 0; byes -= 1) {
    let lines = Array.from({ length: size }, (_, at) => at + 1);
    while (lines.length > 2) {
      const halves = [lines.slice(0, lines.length / 2), lines.slice(lines.length / 2)];
      const open = halves.filter((half) =>
        half.some((line) => line % 2 === 1 && !board.has(line) && !board.has(line + 1)),
      );
      const byesIn = (half: number[]) => half.filter((line) => board.get(line) === 'bye').length;
      const fewest = Math.min(...open.map(byesIn));
      lines = draw(
        open.filter((half) => byesIn(half) === fewest),
        'byes',
      );
    }
    board.set(lines[1]!, 'bye');
  }

  // (3)
  const all = Array.from({ length: size }, (_, at) => at + 1);
  const others = file.entries
    .filter(({ seeding }) => seeding === null)
    .sort((one, other) => one.order - other.order);
  const isKept = (entry: Entry) =>
    file.separateUnits !== null &&
    entry.units.some((unit) => bestOf(file.entries, unit, file.separateUnits!).includes(entry));
  for (const entry of others.filter(isKept)) put(entry, all, entry.id);
  for (const entry of others.filter((one) => !isKept(one))) put(entry, all, entry.id);
  return { board, sum };
};

/** The draw read off the text of the format: slow, and nothing of the product's. */
export const oracleKnockOut = (file: DrawFile) => {
  const size = [2, 4, 8, 16, 32, 64, 128, 256, 512, 1024].find((n) => n >= file.entries.length)!;
  const { lots, draw } = drawing(file.seed);
  let best = attemptOf(file, size, draw);
  for (let made = 1; made < 100 && best.sum.some((one) => one > 0); made += 1) {
    const next = attemptOf(file, size, draw);
    if (less(next.sum, best.sum)) best = next;
  }
  const positions = Array.from({ length: size }, (_, at) => {
    const who = best.board.get(at + 1)!;
    return who === 'bye' ? null : who.id;
  });
  return { positions, lots, sum: best.sum };
};

/** Groups read off the text of the format. */
export const oracleGroups = (file: DrawFile) => {
  const count = file.groups!;
  const { lots, draw } = drawing(file.seed);
  const groups = Array.from({ length: count }, () => [] as Entry[]);
  const left = [...file.entries].sort((one, other) => one.order - other.order);
  for (let row = 0; left.length > 0; row += 1) {
    const snake = groups.map((_, at) => (row % 2 === 0 ? at : count - 1 - at));
    const takenInRow = new Set<number>();
    for (const [at, entry] of left.splice(0, count).entries()) {
      const meetings = (group: number) =>
        file.separateUnits === null
          ? 0
          : groups[group]!.flatMap(({ units }) => units).filter((unit) =>
              entry.units.includes(unit),
            ).length;
      let chosen = snake[at]!;
      if (takenInRow.has(chosen) || meetings(chosen) > 0) {
        const free = groups.map((_, group) => group).filter((group) => !takenInRow.has(group));
        const fewest = Math.min(...free.map(meetings));
        chosen = draw(
          free.filter((group) => meetings(group) === fewest),
          entry.id,
        );
      }
      takenInRow.add(chosen);
      groups[chosen]!.push(entry);
    }
  }
  return { groups: groups.map((group) => group.map(({ id }) => id)), lots };
};
