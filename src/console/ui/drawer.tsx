import { Drawer } from 'antd';
import type { ReactNode } from 'react';

/** What a row opens, beside the table it is in. */
export const DeskDrawer = ({
  title,
  width,
  extra,
  onClose,
  children,
}: {
  title: string;
  /** px, on a wide enough screen */
  width: number;
  extra?: ReactNode;
  onClose: () => void;
  children: ReactNode;
}) => (
  <Drawer open size={`min(${width}px, 100vw)`} title={title} extra={extra} onClose={onClose}>
    <div className="console-stack">{children}</div>
  </Drawer>
);
