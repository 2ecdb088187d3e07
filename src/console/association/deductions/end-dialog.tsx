import { Input } from 'antd';
import { useState } from 'react';
import type { DeductionView } from '../../../contract/desk';
import { deskCopy } from '../../../copy/desk';
import { deductionsCopy as copy } from '../../../copy/desk-rulings';
import { dayOf } from '../../../copy/time';
import { useServerNow } from '../../../client/clock';
import { CommandDialog } from '../../ui/command/command-dialog';
import { useCommandForm } from '../../ui/command/command-form';
import { ReasonField, useReason } from '../../ui/command/reason';
import { Field } from '../../ui/field';

const DAY_MS = 86_400_000;

/** Ends a deduction before its time; the server says which days it takes (RNK-7). */
export const EndDialog = ({
  deduction: { id, name },
  onClose,
}: {
  deduction: DeductionView;
  onClose: () => void;
}) => {
  const form = useCommandForm('endDeduction', {
    changes: ['deductions'],
    done: () => copy.endDone,
    onDone: onClose,
  });
  const now = useServerNow();
  // today may be the day of an issue that is out
  const tomorrow = dayOf(new Date(Date.parse(now) + DAY_MS).toISOString());
  const [until, setUntil] = useState(tomorrow);
  const reason = useReason();
  const missing = until === '';
  return (
    <CommandDialog
      form={form}
      request={
        missing || reason.short
          ? null
          : { params: { deductionId: id }, body: { until, reason: reason.line } }
      }
      title={copy.endTitle(name ?? deskCopy.nobody)}
      ok={copy.endOk}
      onClose={onClose}
    >
      <div>{copy.endNote}</div>
      <Field label={copy.endUntil} fault={form.asked && missing ? copy.endUntilNeeded : null}>
        {(field) => (
          <Input
            {...field}
            type="date"
            value={until}
            onChange={({ target }) => setUntil(target.value)}
          />
        )}
      </Field>
      <ReasonField
        label={copy.reason}
        hint={copy.endReasonHint}
        reason={reason}
        asked={form.asked}
      />
    </CommandDialog>
  );
};
