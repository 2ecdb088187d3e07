import { App, Input, Modal } from 'antd';
import { useId, useState } from 'react';
import type { DeductionView } from '../../../contract/desk';
import { deskCopy } from '../../../copy/desk';
import { deductionsCopy as copy } from '../../../copy/desk-rulings';
import { dayOf } from '../../../copy/time';
import { useServerNow } from '../../../client/clock';
import { useCommand } from '../../../client/use-command';
import { queryClient } from '../../../client/query-client';
import { ProblemAlert } from '../problem-alert';
import { isLongEnough, TextField } from '../text-field';

const REASON = { least: 4, most: 200 };
const DAY_MS = 86_400_000;

/** Ends a deduction before its time; the server says which days it takes (RNK-7). */
export const EndDialog = ({
  deduction: { id, name },
  onClose,
}: {
  deduction: DeductionView;
  onClose: () => void;
}) => {
  const { message } = App.useApp();
  const end = useCommand('endDeduction');
  const now = useServerNow();
  const untilId = useId();
  // today may be the day of an issue that is out
  const tomorrow = dayOf(new Date(Date.parse(now) + DAY_MS).toISOString());
  const [until, setUntil] = useState(tomorrow);
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);

  const send = async () => {
    setAsked(true);
    if (until === '' || !isLongEnough(reason, REASON)) return;
    try {
      await end.mutateAsync({
        params: { deductionId: id },
        body: { until, reason: reason.trim() },
      });
      message.success(copy.endDone);
      onClose();
    } catch {
      // said below
    }
    void queryClient.invalidateQueries({ queryKey: ['deductions'] });
  };

  return (
    <Modal
      open
      width={520}
      title={copy.endTitle(name ?? deskCopy.nobody)}
      okText={copy.endOk}
      cancelText={deskCopy.cancel}
      confirmLoading={end.isPending}
      mask={{ closable: false }}
      onOk={() => void send()}
      onCancel={onClose}
    >
      <div className="desk-stack">
        <div>{copy.endNote}</div>
        <div className="desk-field">
          <label htmlFor={untilId}>{copy.endUntil}</label>
          <Input
            id={untilId}
            type="date"
            value={until}
            status={asked && until === '' ? 'error' : undefined}
            onChange={({ target }) => setUntil(target.value)}
          />
        </div>
        <TextField
          label={copy.reason}
          hint={copy.endReasonHint}
          value={reason}
          lengths={REASON}
          asked={asked}
          onChange={setReason}
        />
        <ProblemAlert error={end.error} />
      </div>
    </Modal>
  );
};
