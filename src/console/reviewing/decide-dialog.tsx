import { Alert, Checkbox } from 'antd';
import { useState } from 'react';
import { LENGTHS } from '../../contract/limits';
import type { ReviewFile } from '../../contract/reviewing';
import { REJECT_BECAUSE, reviewingCopy as copy } from '../../copy/reviewing';
import { CommandDialog } from '../ui/command/command-dialog';
import { useCommandForm } from '../ui/command/command-form';
import { ReasonField, useReason } from '../ui/command/reason';
import { Field } from '../ui/field';

/** Approves or rejects what was looked at: a rejection with chosen and written reasons, which its person reads. */
export const DecideDialog = ({
  file,
  verdict,
  onClose,
  onDone,
}: {
  file: ReviewFile;
  verdict: 'approve' | 'reject';
  onClose: () => void;
  onDone: () => void;
}) => {
  const { id, seen, who, kind, profile } = file;
  const form = useCommandForm('decideReview', {
    changes: ['reviews', 'review', 'trail'],
    done: () => copy.done,
    onDone,
  });
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const written = useReason({ least: 0, most: LENGTHS.reason.most });
  const because = [...chosen, ...(written.line === '' ? [] : [written.line])].join('；');
  const wrong = because.length < LENGTHS.reason.least || because.length > LENGTHS.reason.most;
  const competing = profile?.beside.length ?? 0;
  const rejects = verdict === 'reject';
  return (
    <CommandDialog
      form={form}
      request={
        rejects && wrong
          ? null
          : { params: { reviewId: id }, body: { seen, rejectedBecause: rejects ? because : null } }
      }
      title={rejects ? copy.rejectTitle(who) : copy.approveTitle(who)}
      ok={rejects ? copy.reject : copy.approve}
      danger={rejects}
      confirms={!rejects}
      onClose={onClose}
    >
      {rejects ? (
        <>
          <Field label={copy.chosen} fault={form.asked && wrong ? copy.reasonNeeded : null}>
            {() => (
              <Checkbox.Group
                className="console-stack"
                options={REJECT_BECAUSE[kind].map((value) => ({ value, label: value }))}
                value={[...chosen]}
                onChange={setChosen}
              />
            )}
          </Field>
          <ReasonField
            label={copy.written}
            hint={copy.writtenHint}
            reason={written}
            asked={form.asked}
          />
        </>
      ) : (
        <>
          {competing > 0 ? (
            <Alert type="warning" showIcon title={copy.competing(competing)} />
          ) : null}
          <div>{copy.approveNote}</div>
        </>
      )}
    </CommandDialog>
  );
};
