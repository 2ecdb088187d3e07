import { Input, Modal } from 'antd';
import { useId, useState } from 'react';
import { Link, useNavigate } from 'react-router-dom';
import { sameTyped } from '../../../contract/folding';
import type { Day } from '../../../contract/words';
import { deskCopy } from '../../../copy/desk';
import { issuesCopy as copy } from '../../../copy/desk-issues';
import { useCommand } from '../../../client/use-command';
import { queryClient } from '../../../client/query-client';
import { ProblemAlert } from '../problem-alert';
import { isLongEnough, TextField } from '../text-field';

const REASON = { least: 4, most: 200 };

/** A correction of an issue everybody has seen: a reason, and the date typed by hand (RNK-9). */
export const ReviseDialog = ({ date, onClose }: { date: Day; onClose: () => void }) => {
  const go = useNavigate();
  const start = useCommand('startRun');
  const typedId = useId();
  const [reason, setReason] = useState('');
  const [typed, setTyped] = useState('');
  const [asked, setAsked] = useState(false);
  const wrongDate = !sameTyped(typed, date);

  const revise = async () => {
    setAsked(true);
    if (wrongDate || !isLongEnough(reason, REASON)) return;
    try {
      const run = await start.mutateAsync({
        body: { kind: 'revise', issue: date, reason: reason.trim() },
      });
      void queryClient.invalidateQueries({ queryKey: ['deskWeek'] });
      void go(`/runs?run=${encodeURIComponent(run.id)}`);
    } catch {
      // said below
    }
  };

  return (
    <Modal
      open
      width={560}
      title={copy.reviseTitle(date)}
      okText={copy.reviseOk}
      okButtonProps={{ danger: true }}
      cancelText={deskCopy.cancel}
      confirmLoading={start.isPending}
      mask={{ closable: false }}
      onOk={() => void revise()}
      onCancel={onClose}
    >
      <div className="desk-stack">
        <div>
          {copy.reviseNote}
          <br />
          <Link to={`/runs?issue=${date}`}>{copy.reviseFirst}</Link>
        </div>
        <TextField
          label={copy.reasonLabel}
          hint={copy.reasonHint}
          value={reason}
          lengths={REASON}
          asked={asked}
          onChange={setReason}
        />
        <div className="desk-field">
          <label htmlFor={typedId}>{copy.typeDate(date)}</label>
          <Input
            id={typedId}
            autoComplete="off"
            placeholder={date}
            value={typed}
            status={asked && wrongDate ? 'error' : undefined}
            onChange={({ target }) => setTyped(target.value)}
          />
          {asked && wrongDate ? (
            <span role="alert" className="desk-fault">
              {copy.dateWrong}
            </span>
          ) : null}
        </div>
        <ProblemAlert error={start.error} />
      </div>
    </Modal>
  );
};
