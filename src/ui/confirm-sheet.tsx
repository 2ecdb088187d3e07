import type { ReactNode } from 'react';
import { uiCopy } from '../copy/ui';
import { Button } from './button';
import { EffectList } from './effect-list';
import { Sheet } from './sheet';

export interface ConfirmSheetProps {
  open: boolean;
  title: string;
  /** What will happen, one sentence each. */
  effects: string[];
  /** The verb of the action, never just 确定. */
  confirm: string;
  cancel?: string;
  danger?: boolean;
  /** May return a promise; the button stays busy until it settles. */
  onConfirm: () => unknown;
  onClose: () => void;
  /** For example a field that must be filled in first. */
  children?: ReactNode;
  disabled?: boolean;
}

/** Asks once, and says what will happen, before something that is not easily undone. */
export const ConfirmSheet = ({
  open,
  title,
  effects,
  confirm,
  cancel = uiCopy.cancel,
  danger,
  onConfirm,
  onClose,
  children,
  disabled,
}: ConfirmSheetProps) => (
  <Sheet
    open={open}
    onClose={onClose}
    title={title}
    bottom={
      <>
        <Button kind={danger ? 'danger' : 'primary'} onPress={onConfirm} disabled={disabled}>
          {confirm}
        </Button>
        <Button kind="plain" onPress={onClose}>
          {cancel}
        </Button>
      </>
    }
  >
    <EffectList effects={effects} />
    {children}
  </Sheet>
);
