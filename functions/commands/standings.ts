import { GroupFile } from '../../src/contract/replay/standings';
import { standingsFaults } from '../domain/standings/standings-faults';
import { groupTable } from '../domain/standings/group-table';
import { run } from '../local/say';
import { replayCommand } from './replay';

/** `npm run standings -- FILE [--out FILE]`: the table of a group (RRB-1 to RRB-4). */
export const standingsCommand = (args: readonly string[]): void => {
  replayCommand(
    {
      name: 'standings',
      schema: GroupFile,
      faults: standingsFaults,
      answer: (file) => groupTable(file),
    },
    args,
  );
};

if (process.argv[1]?.endsWith('standings.ts'))
  run(async () => {
    await Promise.resolve(process.argv.slice(2)).then(standingsCommand);
  });
