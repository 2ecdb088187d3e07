import { isDeepStrictEqual } from 'node:util';
import { answerNamed } from '../../functions/handlers/every-schema';
import { matchRoute } from '../../functions/handlers/match-route';
import { REASONS, type Problem, type ReasonRow, type Told } from '../../src/contract/reasons';
import { refusalsOf } from '../../src/contract/refusals-of';
import { sentence } from '../../src/copy/reasons';

/** The problem details with which the server refuses, as a fake gives them. */
export const problemOf = (told: Told): { readonly status: number; readonly body: Problem } => {
  const { status } = REASONS[told.reason];
  const params = told.detail && { params: told.detail };
  const type = `/problems/${told.reason}`;
  return { status, body: { type, title: told.reason, status, detail: sentence(told), ...params } };
};

/** The values of a refusal are exactly those of its row. */
const readRefusal = ({ title, status, params = {} }: Problem): void => {
  const { status: known, values = {} }: ReasonRow = REASONS[title];
  const told = Object.keys(params).sort();
  if (status !== known || !isDeepStrictEqual(told, Object.keys(values).sort()))
    throw new Error(`${title} answers ${status} and tells ${told.join(', ') || 'nothing'}`);
};

/**
 * Every answer a test gets, or gives in the server's place, is one its route can give: a 2xx has the fields of the
 * answer's schema and no others, a refusal is named by the route. Paths that are no route's are not its business.
 */
export const checkAnswer = (method: string, path: string, status: number, json: unknown): void => {
  const { match } = matchRoute(method, path);
  if (!match || method === 'HEAD') return;
  const { name, route } = match;
  if (status === 200) {
    if (!route.answer) throw new Error(`${name} answers nothing but 204`);
    const read = answerNamed(route.answer).safeParse(json);
    if (!read.success) throw new Error(`${name} answers ${JSON.stringify(read.error.issues)}`);
    if (!isDeepStrictEqual(read.data, json)) throw new Error(`${name} answers more than it says`);
  }
  if (status === 204 && route.answer) throw new Error(`${name} answers nothing`);
  if (status >= 400) {
    const problem = json as Problem;
    readRefusal(problem);
    if (!refusalsOf(route).includes(problem.title))
      throw new Error(`${name} does not say that it refuses ${problem.title}`);
  }
};
