import { Input } from 'antd';
import { useState } from 'react';
import type { MemberFile } from '../../contract/reviewing';
import { CERTIFICATE } from '../../copy/certification';
import { reviewingCopy as copy } from '../../copy/reviewing';
import { CommandDialog } from '../ui/command/command-dialog';
import { useCommandForm } from '../ui/command/command-form';
import { ReasonField, useReason } from '../ui/command/reason';
import { Field } from '../ui/field';

/** Takes back an approval, or a certified role, that was a mistake (MEM-3, MEM-4): confirmed by typing the name. */
export const WithdrawDialog = ({
  file,
  role,
  onClose,
}: {
  file: MemberFile;
  /** null: the approval of the person */
  role: MemberFile['roles'][number] | null;
  onClose: () => void;
}) => {
  const form = useCommandForm('withdrawApproval', {
    changes: ['memberFile', 'staff', 'trail'],
    done: () => copy.withdrawn,
    onDone: onClose,
  });
  const [typed, setTyped] = useState('');
  const reason = useReason();
  const name = typed.trim();
  const who = file.who ?? '';
  return (
    <CommandDialog
      form={form}
      request={
        name === '' || reason.short
          ? null
          : {
              params: { subjectId: file.memberId },
              body: { roleId: role?.id ?? null, name, reason: reason.line },
            }
      }
      title={
        role ? copy.withdrawRoleTitle(who, CERTIFICATE[role.certificate]) : copy.withdrawTitle(who)
      }
      ok={role ? copy.withdrawRole : copy.withdraw}
      danger
      onClose={onClose}
    >
      <div>{role ? copy.withdrawRoleNote : copy.withdrawNote}</div>
      <Field label={copy.typeName} fault={form.asked && name === '' ? copy.typeNameNeeded : null}>
        {(field) => (
          <Input
            {...field}
            autoComplete="off"
            value={typed}
            onChange={({ target }) => setTyped(target.value)}
          />
        )}
      </Field>
      <ReasonField
        label={copy.withdrawReason}
        hint={copy.withdrawHint}
        reason={reason}
        asked={form.asked}
      />
    </CommandDialog>
  );
};
