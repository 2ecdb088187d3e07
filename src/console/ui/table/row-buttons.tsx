import { Button } from 'antd';
import type { ReactNode } from 'react';

/** The first cell of a row that opens: a button for the keyboard; its click reaches the row. */
export const OpenCell = ({ title, children }: { title?: string; children: ReactNode }) => (
  <Button type="link" className="console-cell-link" title={title}>
    {children}
  </Button>
);

/** Does something with a row without opening it. */
export const RowButton = ({ onClick, children }: { onClick: () => void; children: ReactNode }) => (
  <Button
    size="small"
    onClick={(event) => {
      event.stopPropagation();
      onClick();
    }}
  >
    {children}
  </Button>
);
