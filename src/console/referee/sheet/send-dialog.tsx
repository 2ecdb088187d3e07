import type { EntryKind } from '../../../contract/words';
import { officiatingCopy as copy } from '../../../copy/officiating';
import { CommandDialog } from '../../ui/command/command-dialog';
import { useCommandForm } from '../../ui/command/command-form';
import { ReasonField, useReason } from '../../ui/command/reason';
import { AbsentConfirm } from './absent-confirm';
import { PreviewSummary } from './preview-summary';
import { useAbsent } from './use-absent';
import type { Checked } from './use-check';

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
  const form = useCommandForm('uploadResults', {
    changes: ['eventResults', 'resultSheet', 'officiating'],
    done: ({ event }) => copy.sent(event.revision),
    onDone: onSent,
  });
  const reason = useReason();
  const { preview, format, rows, revision } = checked;
  const answer = useAbsent(preview.absent, voidsStop);
  // the closing may pass while the person reads
  const correction =
    preview.kind === 'correction' || form.problem?.reason === 'CORRECTION_REASON_REQUIRED';
  const missing = answer.missing !== null || (correction && reason.short);
  return (
    <CommandDialog
      form={form}
      request={
        missing
          ? null
          : {
              params: { tournamentId, eventId },
              body: {
                format,
                rows: [...rows],
                replaces: revision,
                reason: correction ? reason.line : null,
                ...answer.said,
              },
            }
      }
      title={copy.sendTitle}
      ok={copy.send}
      width={640}
      onClose={onClose}
    >
      <div>{copy.sendNote}</div>
      <PreviewSummary preview={preview} kind={kind} />
      {preview.absent ? (
        <AbsentConfirm
          absent={preview.absent}
          kind={kind}
          voidsStop={voidsStop}
          answer={answer}
          asked={form.asked}
        />
      ) : null}
      {correction ? (
        <ReasonField
          label={copy.reason}
          hint={copy.reasonHint}
          reason={reason}
          asked={form.asked}
        />
      ) : null}
    </CommandDialog>
  );
};
