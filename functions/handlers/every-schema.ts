import type * as z from 'zod/mini';
import * as acceptanceAnswers from '../../src/contract/acceptance';
import * as deskAnswers from '../../src/contract/desk';
import * as entriesAnswers from '../../src/contract/entries';
import * as membershipAnswers from '../../src/contract/membership';
import * as movingAnswers from '../../src/contract/moving';
import * as organisationsAnswers from '../../src/contract/organisations';
import * as rankingAnswers from '../../src/contract/ranking';
import * as acceptanceRequests from '../../src/contract/requests/acceptance';
import * as deskRequests from '../../src/contract/requests/desk';
import * as entriesRequests from '../../src/contract/requests/entries';
import * as membershipRequests from '../../src/contract/requests/membership';
import * as movingRequests from '../../src/contract/requests/moving';
import * as organisationsRequests from '../../src/contract/requests/organisations';
import * as rankingRequests from '../../src/contract/requests/ranking';
import * as resultsRequests from '../../src/contract/requests/results';
import * as reviewingRequests from '../../src/contract/requests/reviewing';
import * as sessionRequests from '../../src/contract/requests/session';
import * as tellingRequests from '../../src/contract/requests/telling';
import * as tournamentsRequests from '../../src/contract/requests/tournaments';
import * as reviewingAnswers from '../../src/contract/reviewing';
import * as resultsAnswers from '../../src/contract/results';
import type { AnswerName, Answers, RequestName, Requests } from '../../src/contract/schema-names';
import * as sessionAnswers from '../../src/contract/session';
import * as tellingAnswers from '../../src/contract/telling';
import * as tournamentsAnswers from '../../src/contract/tournaments';

type Schemas = Readonly<Record<string, Readonly<Record<string, z.ZodMiniType>>>>;

const requests: Schemas = {
  session: sessionRequests,
  membership: membershipRequests,
  moving: movingRequests,
  organisations: organisationsRequests,
  tournaments: tournamentsRequests,
  entries: entriesRequests,
  telling: tellingRequests,
  ranking: rankingRequests,
  results: resultsRequests,
  reviewing: reviewingRequests,
  desk: deskRequests,
  acceptance: acceptanceRequests,
} satisfies Requests;

const answers: Schemas = {
  session: sessionAnswers,
  membership: membershipAnswers,
  moving: movingAnswers,
  organisations: organisationsAnswers,
  tournaments: tournamentsAnswers,
  entries: entriesAnswers,
  telling: tellingAnswers,
  ranking: rankingAnswers,
  results: resultsAnswers,
  reviewing: reviewingAnswers,
  desk: deskAnswers,
  acceptance: acceptanceAnswers,
} satisfies Answers;

const named = (schemas: Schemas, name: string): z.ZodMiniType => {
  const [chapter = '', schema = ''] = name.split('.');
  const found = schemas[chapter]?.[schema];
  if (!found) throw new Error(`no schema ${name}`);
  return found;
};

/** The schema of a query or body that a row of the table of routes names, for who needs them all. */
export const requestNamed = (name: RequestName): z.ZodMiniType => named(requests, name);
/** The schema of an answer; what answers a request is typed by it and never parses it. */
export const answerNamed = (name: AnswerName): z.ZodMiniType => named(answers, name);
