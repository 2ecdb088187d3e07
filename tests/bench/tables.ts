/** The columns of each section of docs/measurements.md; `-` before a name: numbers, set to the right. */
export const COLUMNS = {
  machine: ['part', 'value'],
  entering: ['', '-requests/s', '-ratio', '-p50 ms', '-p99 ms', 'result'],
  costs: [
    '',
    '-round trips',
    '-write units, mean (most)',
    '-on AWS, where a transaction counts twice',
    '-read units, most',
  ],
  'cold start': ['what', '-ms of processor, ours', '-the client alone', '-ratio', '-goal'],
  replaying: ['what', '-ms', '-goal'],
  computing: [
    'athletes, awards',
    '-whole command, s: ours / DuckDB, one core / all (ours ÷ it)',
    '-computed alone, s: the same',
    '-peak MiB: the same',
    'rows',
  ],
  publishing: [
    '-published',
    '-ranked rows',
    '-rows a write (goal 20)',
    '-write units',
    '-read units',
    '-round trips',
    '-seconds (CPU of ours)',
    '-peak MiB',
  ],
  reading: [
    '-athletes',
    '-a page: reads, units',
    '-a player’s row',
    '-a breakdown',
    '-with the projection',
    '-a search of nine lists',
    'lists as audited',
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;
export type Section = keyof typeof COLUMNS;

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** The heading of a section's table: its names, and which way they are set. */
export const headingOf = (section: Section): readonly [string, string] => {
  const columns: readonly string[] = COLUMNS[section];
  return [
    line(columns.map((name) => name.replace(/^-/, ''))),
    line(columns.map((name) => (name.startsWith('-') ? '---:' : '---'))),
  ];
};

/** A section as it is printed and as it stands in docs/measurements.md. */
export const tableOf = (section: Section, rows: readonly (readonly string[])[]): string =>
  [...headingOf(section), ...rows.map(line)].join('\n');
