import type { Answers } from '../../contract/entries';
import type { FormField } from '../../contract/regulation';
import { Stack } from '../../ui/stack';
import { Type } from '../../ui/type';
import { AnswerField } from './answer-field';
import { DeclarationField } from './declaration-field';
import type { OtherAnswers } from './own-answers';

export interface DetailsProps {
  fields: readonly FormField[];
  answers: Answers;
  onAnswers: (answers: Answers) => void;
  /** whom it is about; left out: the account's owner */
  forWhom?: string;
  /** persons of the account beside whoever it is about, with what is asked of each */
  others?: readonly OtherAnswers[];
  accepted: boolean;
  onAccept: (accepted: boolean) => void;
  /** The sentence of a refusal at a field (`answer:<id>`, `declaration`), if it belongs there. */
  errorAt: (field: string) => string | undefined;
}

/** 信息: the custom form's answers and the declaration; of the entry form and of confirming alike. */
export const Details = ({
  fields,
  answers,
  onAnswers,
  forWhom,
  others = [],
  accepted,
  onAccept,
  errorAt,
}: DetailsProps) => (
  <Stack gap={16}>
    {fields.map((field) => (
      <AnswerField
        key={field.id}
        field={field}
        answer={answers[field.id]}
        forWhom={forWhom}
        onAnswer={(answer) => onAnswers({ ...answers, [field.id]: answer })}
        error={errorAt(`answer:${field.id}`)}
      />
    ))}
    {others
      .filter((other) => other.fields.length > 0)
      .map((other) => (
        <Stack key={other.name} gap={16}>
          <Type strong>{other.name}</Type>
          {other.fields.map((field) => (
            <AnswerField
              key={field.id}
              field={field}
              answer={other.answers[field.id]}
              forWhom={other.memberId}
              onAnswer={(answer) => other.onAnswers({ ...other.answers, [field.id]: answer })}
            />
          ))}
        </Stack>
      ))}
    <DeclarationField
      accepted={accepted}
      alsoFor={others.map(({ name }) => name)}
      onChange={onAccept}
      error={errorAt('declaration')}
    />
  </Stack>
);
