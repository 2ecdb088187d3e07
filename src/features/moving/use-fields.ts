import { useState } from 'react';
import type { ClientProblem } from '../../copy/problem';

type Errors<F extends string> = Partial<Record<F | 'form', string>>;

/** What is typed into a form of texts, and what is wrong beside each field; `of` says where a refusal stands. */
export const useFields = <F extends string>(
  empty: Readonly<Record<F, string>>,
  of: Partial<Record<ClientProblem['reason'], NoInfer<F>>>,
) => {
  const [typed, setTyped] = useState(empty);
  const [errors, setErrors] = useState<Errors<F>>({});
  return {
    typed,
    errors,
    put: (field: F, text: string) => {
      setTyped((known) => ({ ...known, [field]: text }));
      setErrors((known) => ({ ...known, [field]: undefined, form: undefined }));
    },
    refused: ({ reason, sentence }: ClientProblem) =>
      setErrors({ [of[reason] ?? 'form']: sentence } as Errors<F>),
    /** Shows what is wrong; true: nothing is. */
    sound: (wrong: Errors<F>): boolean => {
      const found = Object.entries(wrong).filter(([, sentence]) => sentence !== undefined);
      setErrors(Object.fromEntries(found) as Errors<F>);
      return found.length === 0;
    },
  };
};
