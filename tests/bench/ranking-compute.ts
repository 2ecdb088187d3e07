import { computeIssue } from '../../functions/domain/ranking/compute-issue';
import { dayNumberOf } from '../../functions/domain/calendar/day-number';
import { policyOn } from '../../functions/domain/calendar/policy';
import { CsvFaults } from '../../functions/commands/csv-faults';
import { readSeason } from '../../functions/commands/ranking-season';
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
