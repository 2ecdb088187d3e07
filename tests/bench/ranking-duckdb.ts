import { DuckDBInstance } from '@duckdb/node-api';
import { copySql, LISTS_SQL, loadSql } from './ranking/duckdb-lists';

/** `ranking-duckdb.ts DIR OUT RUNS THREADS`: an issue by DuckDB; RUNS times also how long once all is loaded. */
const main = async ([dir = '', out = '', runs, threads]: readonly string[]): Promise<void> => {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  await connection.run(`SET threads = ${Number(threads)}`);
  await connection.run("SET TimeZone = 'UTC'");
  for (const statement of loadSql(dir)) await connection.run(statement);
  const seconds: number[] = [];
  for (let run = 0; run < Number(runs); run += 1) {
    const began = performance.now();
    await connection.run(`CREATE OR REPLACE TABLE lists AS ${LISTS_SQL}`);
    seconds.push((performance.now() - began) / 1000);
  }
  await connection.run(copySql(out));
  connection.closeSync();
  instance.closeSync();
  console.log(JSON.stringify({ seconds }));
};

void main(process.argv.slice(2));
