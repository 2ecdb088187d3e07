import { Input } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { sameTyped } from '../../../contract/folding';
import type { Day } from '../../../contract/words';
import { issuesCopy as copy } from '../../../copy/desk-issues';
import { CommandDialog } from '../../ui/command/command-dialog';
import { ReasonField, useReason } from '../../ui/command/reason';
import { Field } from '../../ui/field';
import { useStartRun } from '../queries';

/** A correction of an issue everybody has seen: a reason, and the date typed by hand (RNK-9). */
export const ReviseDialog = ({ date, onClose }: { date: Day; onClose: () => void }) => {
  const form = useStartRun();
  const reason = useReason();
  const [typed, setTyped] = useState('');
  const wrongDate = !sameTyped(typed, date);
  return (
    <CommandDialog
      form={form}
      request={
        wrongDate || reason.short
          ? null
          : { body: { kind: 'revise', issue: date, reason: reason.line } }
      }
      title={copy.reviseTitle(date)}
      ok={copy.reviseOk}
      danger
      width={560}
      onClose={onClose}
    >
      <div>
        {copy.reviseNote}
        <br />
        <Link to={`/runs?issue=${date}`}>{copy.reviseFirst}</Link>
      </div>
      <ReasonField
        label={copy.reasonLabel}
        hint={copy.reasonHint}
        reason={reason}
        asked={form.asked}
      />
      <Field label={copy.typeDate(date)} fault={form.asked && wrongDate ? copy.dateWrong : null}>
        {(field) => (
          <Input
            {...field}
            autoComplete="off"
            placeholder={date}
            value={typed}
            onChange={({ target }) => setTyped(target.value)}
          />
        )}
      </Field>
    </CommandDialog>
  );
};
