import { nameIn } from '../../client/persons';
import type { Answers } from '../../contract/entries';
import type { PersonOfAccount } from '../../contract/membership';
import type { FormField } from '../../contract/regulation';
import { formCopy } from '../../copy/entry';
import type { OwnDraft } from './entry-draft';
import { fieldsOfJoiner, unanswered } from './form-fields';

/** What is asked of another person of the account, and what was answered for them. */
export interface OtherAnswers {
  readonly memberId: string;
  readonly name: string;
  readonly fields: readonly FormField[];
  readonly answers: Answers;
  readonly onAnswers: (answers: Answers) => void;
}

export const othersOf = (
  form: readonly FormField[],
  own: readonly OwnDraft[],
  persons: readonly PersonOfAccount[],
  onChange: (own: readonly OwnDraft[]) => void,
): OtherAnswers[] =>
  own.map((one) => ({
    memberId: one.memberId,
    name: nameIn(persons, one.memberId),
    fields: fieldsOfJoiner(form, one.role),
    answers: one.answers,
    onAnswers: (answers) =>
      onChange(own.map((other) => (other === one ? { ...one, answers } : other))),
  }));

/** Required answers that are missing for the account's other persons, each in words. */
export const ownUnanswered = (
  form: readonly FormField[],
  own: readonly OwnDraft[],
  persons: readonly PersonOfAccount[],
): string[] =>
  own.flatMap(({ memberId, role, answers }) =>
    unanswered(fieldsOfJoiner(form, role), answers).map((field) =>
      formCopy.missing.answerOf(nameIn(persons, memberId), field),
    ),
  );

/** The first thing that is missing for them; null: nothing. */
export const ownLack = (
  form: readonly FormField[],
  own: readonly OwnDraft[],
  persons: readonly PersonOfAccount[],
  accepted: boolean,
): string | null =>
  ownUnanswered(form, own, persons)[0] ?? (accepted ? null : formCopy.missing.declaration);
