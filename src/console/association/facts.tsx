import type { ReactNode } from 'react';

export interface Fact {
  readonly name: string;
  readonly value: ReactNode;
  /** a softer line below the value */
  readonly note?: ReactNode;
}

/** What a page or drawer says first, side by side. */
export const Facts = ({ facts }: { facts: readonly Fact[] }) => (
  <dl className="desk-facts">
    {facts.map(({ name, value, note }) => (
      <div className="desk-fact" key={name}>
        <dt>{name}</dt>
        <dd className="desk-fact-value">{value}</dd>
        {note ? <dd className="console-soft">{note}</dd> : null}
      </div>
    ))}
  </dl>
);
