import { useQueryClient } from '@tanstack/react-query';
import { Alert, App, Input, Modal } from 'antd';
import { useState } from 'react';
import type { EntryKind } from '../../../contract/words';
import { officiatingCopy as copy } from '../../../copy/officiating';
import { problemOf } from '../../../copy/problem';
import { useCommand } from '../../../client/use-command';
import { AbsentConfirm } from './absent-confirm';
import { PreviewSummary } from './preview-summary';
import { useAbsent } from './use-absent';
import type { Checked } from './use-check';

const LEAST_REASON = 4;
const MOST_REASON = 200;

/**
 * The last question before an upload; a correction asks why (PTS-8), entrants without a line have to be
 * confirmed as absent (RES-3), and decided where a no-show loses the stop (SAN-2). Nothing is lost when it fails.
 */
export const SendDialog = ({
  tournamentId,
  eventId,
  kind,
  voidsStop,
  checked,
  onClose,
  onSent,
}: {
  tournamentId: string;
  eventId: string;
  kind: EntryKind;
  voidsStop: boolean;
  checked: Checked;
  onClose: () => void;
  onSent: () => void;
}) => {
  const { message } = App.useApp();
  const queries = useQueryClient();
  const upload = useCommand('uploadResults');
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const { absent } = checked.preview;
  const answer = useAbsent(absent, voidsStop);
  const problem = upload.error ? problemOf(upload.error) : null;
  // the closing may pass while the person reads
  const correction =
    checked.preview.kind === 'correction' || problem?.reason === 'CORRECTION_REASON_REQUIRED';
  const tooShort = correction && reason.trim().length < LEAST_REASON;

  const send = async () => {
    setAsked(true);
    if (tooShort || answer.missing !== null) return;
    try {
      const after = await upload.mutateAsync({
        params: { tournamentId, eventId },
        body: {
          format: checked.format,
          rows: [...checked.rows],
          replaces: checked.revision,
          reason: correction ? reason.trim() : null,
          ...answer.said,
        },
      });
      message.success(copy.sent(after.event.revision));
      onSent();
    } catch {
      // said below by `problem`
    }
    await Promise.all(
      (['eventResults', 'resultSheet', 'officiating'] as const).map((name) =>
        queries.invalidateQueries({ queryKey: [name] }),
      ),
    );
  };

  return (
    <Modal
      open
      width={640}
      title={copy.sendTitle}
      okText={copy.send}
      cancelText={copy.cancel}
      confirmLoading={upload.isPending}
      mask={{ closable: false }}
      onOk={() => void send()}
      onCancel={onClose}
    >
      <div className="result-stack">
        <div>{copy.sendNote}</div>
        <PreviewSummary preview={checked.preview} kind={kind} />
        {absent ? (
          <AbsentConfirm
            absent={absent}
            kind={kind}
            voidsStop={voidsStop}
            answer={answer}
            asked={asked}
          />
        ) : null}
        {correction ? (
          <label>
            {copy.reason}
            <Input.TextArea
              autoFocus
              rows={3}
              maxLength={MOST_REASON}
              showCount
              placeholder={copy.reasonHint}
              status={asked && tooShort ? 'error' : undefined}
              value={reason}
              onChange={({ target }) => setReason(target.value)}
            />
            {asked && tooShort ? <span role="alert">{copy.reasonNeeded}</span> : null}
          </label>
        ) : null}
        {problem ? (
          <Alert type="error" showIcon title={problem.sentence} description={copy.stillHere} />
        ) : null}
      </div>
    </Modal>
  );
};
