import { ExportOutlined } from '@ant-design/icons';
import type { ReactNode } from 'react';

/** A page of the product for players, in a tab of its own. */
export const PublicLink = ({ href, children }: { href: string; children: ReactNode }) => (
  <a href={href} target="_blank" rel="noreferrer" onClick={(event) => event.stopPropagation()}>
    {children} <ExportOutlined aria-hidden />
  </a>
);
