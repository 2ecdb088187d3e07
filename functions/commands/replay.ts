import type * as z from 'zod/mini';
import type { ReplayFault } from '../../src/contract/replay/faults';
import { replayFaultText } from '../../src/copy/replay-faults';
import { schemaFault } from '../domain/checking/schema-fault';
import { Advice } from '../local/say';
import { readFlags } from './command-flags';
import { jsonOf, readText } from './json-file';
import { namesTwice } from './names-twice';
import { writeWhole } from './write-whole';

/** (decided) Megabytes of a file: more than any decision of a tournament needs. */
const MOST_MEGABYTES = 5;

/** What is computed anew from a public file: its form, why it may not be computed, and what comes of it. */
export interface Replay<File> {
  readonly name: string;
  readonly schema: z.ZodMiniType<File>;
  readonly faults: (file: File) => readonly ReplayFault[];
  readonly answer: (file: File) => unknown;
}

/** A file as it is read: what it says, or every fault of it with where. */
const readFile = <File>(
  text: string,
  { schema, faults }: Replay<File>,
): { readonly file: File | null; readonly faults: readonly ReplayFault[] } => {
  const json = jsonOf(text);
  const parsed = schema.safeParse(json);
  const found = [
    ...namesTwice(text),
    ...(parsed.success
      ? faults(parsed.data)
      : parsed.error.issues.map((issue) => schemaFault(json, issue))),
  ];
  return { file: parsed.success && found.length === 0 ? parsed.data : null, faults: found };
};

/**
 * `npm run <name> -- FILE [--out FILE]`: what comes of a file as JSON and nothing else, or every fault on standard
 * error, each with its path in the file. Ends with 0: computed, 1: refused, 2: nothing was read.
 */
export const replayCommand =
  <File>(replay: Replay<File>) =>
  (args: readonly string[]): void => {
    const usage = `用法：npm run ${replay.name} -- <文件.json> [--out <文件.json>]`;
    const { flags, rest } = readFlags(args, ['out'], usage);
    const [path, ...more] = rest;
    if (path === undefined || more.length > 0) throw new Advice(usage, 2);
    const { file, faults } = readFile(readText(path, MOST_MEGABYTES, '公开文件'), replay);
    if (file === null) throw new Advice(faults.map(replayFaultText).join('\n'));
    writeWhole(flags.out, [`${JSON.stringify(replay.answer(file))}\n`]);
  };
