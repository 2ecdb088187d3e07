import { Modal } from 'antd';
import type { ReactNode } from 'react';
import type { CommandRoute } from '../../../client/use-command';
import type { CommandForm } from './command-form';
import { CommandProblem } from './command-problem';

/** The last question before a command: what will happen, what it needs, and why it was not done. */
export const CommandDialog = <N extends CommandRoute>({
  form,
  request,
  title,
  ok,
  danger,
  confirms = false,
  width = 520,
  onClose,
  children,
}: {
  form: CommandForm<N>;
  /** what is sent; null: something is missing */
  request: Parameters<CommandForm<N>['send']>[0];
  title: string;
  ok: string;
  danger?: boolean;
  /** nothing is to be filled in: Enter does it */
  confirms?: boolean;
  width?: number;
  onClose: () => void;
  children: ReactNode;
}) => (
  <Modal
    open
    width={width}
    title={title}
    okText={ok}
    okButtonProps={{ danger, autoFocus: confirms }}
    cancelButtonProps={{ disabled: form.pending }}
    confirmLoading={form.pending}
    mask={{ closable: false }}
    onOk={() => void form.send(request)}
    // whoever closed it before the answer would not know what became of the command
    onCancel={form.pending ? undefined : onClose}
  >
    <div className="console-stack">
      {children}
      <CommandProblem problem={form.problem} />
    </div>
  </Modal>
);
