import type { Answers } from '../../contract/entries';
import type { FormField } from '../../contract/regulation';
import type { Role } from '../../contract/words';

/** PUB-6: those per entry are asked of its maker, those per athlete of each athlete. */
export const fieldsOfMaker = (form: readonly FormField[], role: Role): FormField[] =>
  form.filter(({ per }) => per === 'entry' || role === 'athlete');

/** What is asked of somebody who joins an entry that another person made. */
export const fieldsOfJoiner = (form: readonly FormField[], role: Role): FormField[] =>
  form.filter(({ per }) => per === 'athlete' && role === 'athlete');

export const isAnswered = (answer: Answers[string] | undefined): boolean =>
  typeof answer === 'string' ? answer.trim() !== '' : (answer?.length ?? 0) > 0;

/** Required fields that are still empty. */
export const unanswered = (fields: readonly FormField[], answers: Answers): FormField[] =>
  fields.filter(({ id, required }) => required && !isAnswered(answers[id]));

/** Only what was asked and answered goes out. */
export const answersTo = (fields: readonly FormField[], answers: Answers): Answers => {
  const given: Answers = {};
  fields.forEach(({ id }) => {
    const answer = answers[id];
    if (answer === undefined || !isAnswered(answer)) return;
    given[id] = typeof answer === 'string' ? answer.trim() : answer;
  });
  return given;
};
