import type { Span } from '../../contract/limits';
import { Input } from 'antd';
import { useId } from 'react';
import { deskCopy } from '../../copy/desk';

/** Of a reason or an answer as the contract wants it: one line of text, between two lengths. */
export const isLongEnough = (text: string, { least }: Span): boolean => text.trim().length >= least;

/** One line with breaks as spaces and without what the server takes for mark-up. */
const oneLine = (text: string): string => text.replace(/[\r\n\t]+/g, ' ').replace(/[<>]/g, '');

/** The field of such a text; `asked` once the person tried to send it. */
export const TextField = ({
  label,
  hint,
  value,
  lengths,
  asked,
  onChange,
}: {
  label: string;
  hint: string;
  value: string;
  lengths: Span;
  asked: boolean;
  onChange: (text: string) => void;
}) => {
  const id = useId();
  const wrong = asked && !isLongEnough(value, lengths);
  return (
    <div className="desk-field">
      <label htmlFor={id}>{label}</label>
      <Input.TextArea
        id={id}
        rows={3}
        maxLength={lengths.most}
        placeholder={hint}
        status={wrong ? 'error' : undefined}
        aria-invalid={wrong}
        value={value}
        onChange={({ target }) => onChange(oneLine(target.value))}
      />
      <div className="desk-line">
        {wrong ? (
          <span role="alert" className="desk-fault">
            {deskCopy.lineTooShort(lengths.least, lengths.most)}
          </span>
        ) : null}
        <span className="console-soft desk-line-end">
          {value.length} / {lengths.most}
        </span>
      </div>
    </div>
  );
};
