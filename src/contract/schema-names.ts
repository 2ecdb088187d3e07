import type * as z from 'zod/mini';
import type * as acceptanceAnswers from './acceptance';
import type * as deskAnswers from './desk';
import type * as entriesAnswers from './entries';
import type * as membershipAnswers from './membership';
import type * as movingAnswers from './moving';
import type * as organisationsAnswers from './organisations';
import type * as rankingAnswers from './ranking';
import type * as acceptanceRequests from './requests/acceptance';
import type * as deskRequests from './requests/desk';
import type * as entriesRequests from './requests/entries';
import type * as membershipRequests from './requests/membership';
import type * as movingRequests from './requests/moving';
import type * as organisationsRequests from './requests/organisations';
import type * as rankingRequests from './requests/ranking';
import type * as resultsRequests from './requests/results';
import type * as reviewingRequests from './requests/reviewing';
import type * as sessionRequests from './requests/session';
import type * as tellingRequests from './requests/telling';
import type * as tournamentsRequests from './requests/tournaments';
import type * as reviewingAnswers from './reviewing';
import type * as resultsAnswers from './results';
import type * as sessionAnswers from './session';
import type * as tellingAnswers from './telling';
import type * as tournamentsAnswers from './tournaments';

/** What comes in, by chapter. A row of the table of routes names its schema: only who parses loads it. */
export interface Requests {
  readonly session: typeof sessionRequests;
  readonly membership: typeof membershipRequests;
  readonly moving: typeof movingRequests;
  readonly organisations: typeof organisationsRequests;
  readonly tournaments: typeof tournamentsRequests;
  readonly entries: typeof entriesRequests;
  readonly ranking: typeof rankingRequests;
  readonly results: typeof resultsRequests;
  readonly reviewing: typeof reviewingRequests;
  readonly telling: typeof tellingRequests;
  readonly desk: typeof deskRequests;
  readonly acceptance: typeof acceptanceRequests;
}
/** What goes out. Production answers by type alone; tests and the API's document read the schemas. */
export interface Answers {
  readonly session: typeof sessionAnswers;
  readonly membership: typeof membershipAnswers;
  readonly moving: typeof movingAnswers;
  readonly organisations: typeof organisationsAnswers;
  readonly tournaments: typeof tournamentsAnswers;
  readonly entries: typeof entriesAnswers;
  readonly ranking: typeof rankingAnswers;
  readonly results: typeof resultsAnswers;
  readonly reviewing: typeof reviewingAnswers;
  readonly telling: typeof tellingAnswers;
  readonly desk: typeof deskAnswers;
  readonly acceptance: typeof acceptanceAnswers;
}

type NameIn<S> = {
  [C in keyof S & string]: `${C}.${keyof S[C] & string}`;
}[keyof S & string];
/** `<chapter>.<schema>` */
export type RequestName = NameIn<Requests>;
export type AnswerName = NameIn<Answers>;

/** The parsed value of the schema that a row names; undefined: it names none. */
export type Parsed<S, Name> = Name extends `${infer C extends keyof S & string}.${infer N}`
  ? N extends keyof S[C]
    ? z.output<S[C][N]>
    : never
  : undefined;
