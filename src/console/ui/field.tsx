import { useId, type ReactNode } from 'react';

/** What is wrong with what was written; nothing where it is right. */
export const Fault = ({ children }: { children: string | null | undefined }) =>
  children ? (
    <span role="alert" className="console-wrong">
      {children}
    </span>
  ) : null;

/** A field of a form: its name above, what is wrong with it and a note below. */
export const Field = ({
  label,
  fault,
  note,
  children,
}: {
  label: string;
  fault?: string | null;
  note?: ReactNode;
  children: (field: { readonly id: string; readonly status: 'error' | undefined }) => ReactNode;
}) => {
  const id = useId();
  return (
    <div className="console-field">
      <label htmlFor={id}>{label}</label>
      {children({ id, status: fault ? 'error' : undefined })}
      {fault || note ? (
        <div className="console-line">
          <Fault>{fault}</Fault>
          {note}
        </div>
      ) : null}
    </div>
  );
};
