import { GroupFile } from '../../src/contract/replay/standings';
import { standingsFaults } from '../domain/standings/standings-faults';
import { groupTable } from '../domain/standings/group-table';
import { run } from '../local/say';
import { replayCommand } from './replay';

/** `npm run standings -- FILE [--out FILE]`: the table of a group (RRB-1 to RRB-4). */
export const standingsCommand = replayCommand({
  name: 'standings',
  schema: GroupFile,
  faults: standingsFaults,
  answer: groupTable,
});

if (process.argv[1]?.endsWith('standings.ts')) run(() => standingsCommand(process.argv.slice(2)));
