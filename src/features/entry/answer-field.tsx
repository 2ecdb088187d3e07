import type { Answers } from '../../contract/entries';
import type { FormField } from '../../contract/regulation';
import { formCopy } from '../../copy/entry';
import { CheckField } from '../../ui/check-field';
import { Field, FieldFrame } from '../../ui/field';
import { SelectField } from '../../ui/select-field';
import { Type } from '../../ui/type';
import { FileField } from './file-field';

export interface AnswerFieldProps {
  field: FormField;
  answer: Answers[string] | undefined;
  onAnswer: (answer: Answers[string]) => void;
  /** whose answer it is; left out: the account's owner's */
  forWhom?: string;
  error?: string;
}

/** One field of a regulation's custom form, or a file it asks for (PUB-6, ENT-16). */
export const AnswerField = ({ field, answer, onAnswer, forWhom, error }: AnswerFieldProps) => {
  const frame = {
    label: field.label,
    hint: field.help ?? undefined,
    error,
    optional: field.required ? undefined : formCopy.optional,
  };
  if (field.kind === 'file') {
    return (
      <FileField
        frame={frame}
        forWhom={forWhom}
        file={typeof answer === 'string' ? answer : ''}
        onChange={onAnswer}
      />
    );
  }
  if (field.kind === 'text') {
    return (
      <Field
        {...frame}
        value={typeof answer === 'string' ? answer : ''}
        maxLength={500}
        onChange={onAnswer}
      />
    );
  }
  if (field.kind === 'single-choice') {
    return (
      <SelectField
        {...frame}
        options={field.options.map((option) => ({ value: option, label: option }))}
        value={typeof answer === 'string' && answer ? answer : undefined}
        onChange={onAnswer}
      />
    );
  }
  const chosen = Array.isArray(answer) ? answer : [];
  return (
    <FieldFrame {...frame} hint={frame.hint ?? formCopy.chooseMany}>
      {field.options.map((option) => (
        <CheckField
          key={option}
          checked={chosen.includes(option)}
          label={option}
          onChange={(on) =>
            onAnswer(on ? [...chosen, option] : chosen.filter((one) => one !== option))
          }
        >
          <Type>{option}</Type>
        </CheckField>
      ))}
    </FieldFrame>
  );
};
