/** What the model finds wrong, with the clause it breaks. */
export interface Fault {
  /** one word for the kind: a shortened history must still show the same one */
  readonly kind: string;
  readonly clause: string;
  readonly detail: string;
}

export const fault = (kind: string, clause: string, detail: string): Fault => ({
  kind,
  clause,
  detail,
});

export const faultLine = ({ kind, clause, detail }: Fault): string =>
  `${kind} (${clause}): ${detail}`;
