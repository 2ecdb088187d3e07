import { coldStart } from './cold-start';
import { measureEntering } from './measure-entering';
import { reporter } from './measurements';
import { measureRanking } from './ranking/measure';
import { replaying } from './replaying';

/** Rounds that count; the first one, which warms up, does not. */
const ROUNDS = 5;
const RUSH = { people: 1000, places: 200 };

/**
 * `npm run bench`: entering, cold starts, lists and draws, and a small ranking; `npm run bench -- cold-start` or
 * `replaying`: that alone;
 * `npm run bench -- ranking …`: the ranking, of any size. With `--write` first, the sections of
 * docs/measurements.md are replaced by what is printed.
 */
const main = async (given: readonly string[]): Promise<void> => {
  const isWritten = given[0] === '--write';
  const [part, ...args] = isWritten ? given.slice(1) : given;
  const report = reporter(isWritten);
  const parts: Readonly<Record<string, () => Promise<boolean>>> = {
    'cold-start': async () => {
      report('cold start', await coldStart());
      return true;
    },
    replaying: async () => {
      report('replaying', replaying());
      return true;
    },
    ranking: () => measureRanking(args, report),
  };
  const all = async (): Promise<boolean> => {
    const isRight = await measureEntering(report, RUSH, ROUNDS);
    report('cold start', await coldStart());
    report('replaying', replaying());
    return (await measureRanking([], report)) && isRight;
  };
  process.exitCode = (await (parts[part ?? ''] ?? all)()) ? 0 : 1;
};

void main(process.argv.slice(2));
