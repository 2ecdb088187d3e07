import { useState } from 'react';
import type { ClientProblem } from '../../copy/problem';

type Errors<F extends string> = Partial<Record<F | 'form', string>>;

/** A form of texts: what is typed, and what is wrong beside each field. */
export interface Fields<F extends string> {
  readonly typed: Readonly<Record<F, string>>;
  readonly errors: Errors<F>;
  readonly put: (field: F, text: string) => void;
  readonly refused: (problem: ClientProblem) => void;
  /** Shows what is wrong; true: nothing is. */
  readonly sound: (wrong: Errors<F>) => boolean;
}

/** `of` says beside which field a refusal stands; any other stands under the form. */
export const useFields = <F extends string>(
  empty: Readonly<Record<F, string>>,
  of: Partial<Record<ClientProblem['reason'], NoInfer<F>>>,
): Fields<F> => {
  const [typed, setTyped] = useState(empty);
  const [errors, setErrors] = useState<Errors<F>>({});
  return {
    typed,
    errors,
    put: (field, text) => {
      setTyped((known) => ({ ...known, [field]: text }));
      setErrors((known) => ({ ...known, [field]: undefined, form: undefined }));
    },
    refused: ({ reason, sentence }) => setErrors({ [of[reason] ?? 'form']: sentence } as Errors<F>),
    sound: (wrong) => {
      const found = Object.entries(wrong).filter(([, sentence]) => sentence !== undefined);
      setErrors(Object.fromEntries(found) as Errors<F>);
      return found.length === 0;
    },
  };
};
