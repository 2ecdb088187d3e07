import { Descriptions } from 'antd';
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

/** All that is known of one thing, one beneath the other. */
export const FactList = ({ facts }: { facts: readonly Fact[] }) => (
  <Descriptions
    bordered
    size="small"
    column={1}
    items={facts.map(({ name, value }) => ({ key: name, label: name, children: value }))}
  />
);
