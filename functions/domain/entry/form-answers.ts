import type { Answers as AnswersOfContract } from '../../../src/contract/entries';
import type { FormField } from '../../../src/contract/regulation';
import { isPlain, type Role } from '../../../src/contract/words';
import { ok, refuse, type Result } from '../result';

export type Answers = AnswersOfContract;

/** The fields asked of a person: those of the entry of its maker, those of athletes of each (PUB-6). */
export const fieldsFor = (form: readonly FormField[], role: Role, maker: boolean): FormField[] =>
  form.filter((field) => (field.per === 'entry' ? maker : role === 'athlete'));

const answered = (answer: Answers[string] | undefined): boolean =>
  answer !== undefined && (typeof answer === 'string' ? answer.trim() !== '' : answer.length > 0);

/** What a file that somebody was given for an upload of theirs stands for; null: it is none of theirs. */
export type FileOf = (given: string) => string | null;

const fitsField = (field: FormField, answer: Answers[string], fileOf: FileOf): boolean => {
  if (field.kind === 'file')
    return answer === '' || (typeof answer === 'string' && fileOf(answer) !== null);
  if (field.kind === 'multiple-choice')
    return (
      Array.isArray(answer) &&
      new Set(answer).size === answer.length &&
      answer.every((choice) => field.options.includes(choice))
    );
  if (typeof answer !== 'string' || !isPlain(answer)) return false;
  return field.kind === 'text' || answer === '' || field.options.includes(answer);
};

/**
 * ENT-16: the answers of a form and the files asked for are part of an entry; without the required ones it is not
 * accepted. A file is kept by where it lies.
 * Refuses FORM_ANSWER_REQUIRED and FORM_ANSWER_INVALID with `field`. Empty answers are left out.
 */
export const checkAnswers = (
  fields: readonly FormField[],
  given: Answers,
  fileOf: FileOf,
): Result<Answers> => {
  const unknown = Object.keys(given).find((id) => !fields.some((field) => field.id === id));
  if (unknown !== undefined) return refuse('FORM_ANSWER_INVALID', { field: unknown });
  const kept: Record<string, Answers[string]> = {};
  for (const field of fields) {
    const answer = given[field.id];
    if (answer !== undefined && !fitsField(field, answer, fileOf))
      return refuse('FORM_ANSWER_INVALID', { field: field.id });
    if (answer !== undefined && answered(answer))
      kept[field.id] = field.kind === 'file' ? (fileOf(String(answer)) ?? '') : answer;
    else if (field.required) return refuse('FORM_ANSWER_REQUIRED', { field: field.id });
  }
  return ok(kept);
};
