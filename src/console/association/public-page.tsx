import { ExportOutlined } from '@ant-design/icons';
import type { ReactNode } from 'react';

const ranking = (query: Readonly<Record<string, string>>): string =>
  new URLSearchParams(query).toString();

/** The ranking everybody sees; without `edition` the latest. */
export const rankingHref = (edition?: string): string =>
  `/pages/ranking/index${edition ? `?${ranking({ edition })}` : ''}`;

/** Where an athlete's points come from, in the latest edition or a given one. */
export const athleteHref = (id: string, list: string, edition?: string): string =>
  `/packages/ranking/athlete/index?${ranking({ id, list, ...(edition ? { edition } : {}) })}`;

/** A page of the product for players, in a tab of its own. */
export const PublicLink = ({ href, children }: { href: string; children: ReactNode }) => (
  <a href={href} target="_blank" rel="noreferrer" onClick={(event) => event.stopPropagation()}>
    {children} <ExportOutlined aria-hidden />
  </a>
);
