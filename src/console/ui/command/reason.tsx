import { Input } from 'antd';
import { useState } from 'react';
import { LENGTHS, type Span } from '../../../contract/limits';
import { deskCopy } from '../../../copy/desk';
import { Field } from '../field';

/** One line with breaks as spaces and without what the server takes for mark-up. */
const oneLine = (text: string): string => text.replace(/[\r\n\t]+/g, ' ').replace(/[<>]/g, '');

/** A reason that is being written, or an answer of other lengths: one line of text. */
export const useReason = (lengths: Span = LENGTHS.reason) => {
  const [text, setText] = useState('');
  const line = text.trim();
  return {
    lengths,
    text,
    write: (typed: string) => setText(oneLine(typed)),
    /** what is sent */
    line,
    short: line.length < lengths.least,
  };
};

/** The field of a reason; `asked` once the person tried to send it. */
export const ReasonField = ({
  label,
  hint,
  reason: { lengths, text, write, short },
  asked,
}: {
  label: string;
  hint: string;
  reason: ReturnType<typeof useReason>;
  asked: boolean;
}) => (
  <Field
    label={label}
    fault={asked && short ? deskCopy.lineTooShort(lengths) : null}
    note={
      <span className="console-soft console-line-end">
        {text.length} / {lengths.most}
      </span>
    }
  >
    {(field) => (
      <Input.TextArea
        {...field}
        rows={3}
        maxLength={lengths.most}
        placeholder={hint}
        aria-invalid={field.status === 'error'}
        value={text}
        onChange={({ target }) => write(target.value)}
      />
    )}
  </Field>
);
