import { AcceptanceFile } from '../../src/contract/replay/acceptance';
import { sha256 } from '../adapters/sha256';
import { acceptanceFaults } from '../domain/acceptance/acceptance-faults';
import { acceptanceLists } from '../domain/acceptance/acceptance-lists';
import { run } from '../local/say';
import { replayCommand } from './replay';

/** `npm run acceptance -- FILE [--out FILE]`: who is in, and as what (ACC-1 to ACC-3, ACC-6). */
export const acceptanceCommand = replayCommand({
  name: 'acceptance',
  schema: AcceptanceFile,
  faults: acceptanceFaults,
  answer: (file) => acceptanceLists(file, sha256),
});

if (process.argv[1]?.endsWith('acceptance.ts')) run(() => acceptanceCommand(process.argv.slice(2)));
