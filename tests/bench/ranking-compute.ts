import { computeIssue } from '../../functions/domain/ranking/compute-issue';
import { dayNumberOf } from '../../functions/domain/ranking/day-number';
import { policyOn } from '../../functions/domain/ranking/policy';
import { CsvFaults } from '../../functions/local/csv-faults';
import { readSeason } from '../../functions/local/ranking-season';
import { ISSUE } from './ranking/tournaments';

/** `ranking-compute.ts DIR RUNS`: how long the engine takes for an issue once all is loaded. */
const [dir = '', runs = '1'] = process.argv.slice(2);
const policy = policyOn(ISSUE);
const season = readSeason(dir, policy, new CsvFaults());
const seconds = Array.from({ length: Number(runs) }, () => {
  const began = performance.now();
  computeIssue(season, dayNumberOf(ISSUE), policy);
  return (performance.now() - began) / 1000;
});
console.log(JSON.stringify({ seconds }));
