import { Input, Select } from 'antd';
import { useState } from 'react';
import { LENGTHS } from '../../../contract/limits';
import type { Notice } from '../../../contract/tournaments';
import { deskCopy } from '../../../copy/desk';
import { noticesCopy as copy } from '../../../copy/notices';
import { CommandDialog } from '../../ui/command/command-dialog';
import { useCommandForm } from '../../ui/command/command-form';
import { ReasonField, useReason } from '../../ui/command/reason';
import { Field } from '../../ui/field';

/** The choice that amends nothing; numbers begin at 1. */
const NONE = 0;

/** Publishes a notice, which stands for good: the dialog says so before (PUB-13). */
export const PublishDialog = ({
  tournamentId,
  earlier,
  onClose,
}: {
  tournamentId: string;
  earlier: readonly Notice[];
  onClose: () => void;
}) => {
  const form = useCommandForm('publishNotice', {
    changes: ['notices', 'tournament', 'trail'],
    done: ({ number }) => copy.published(number),
    onDone: onClose,
  });
  const title = useReason(LENGTHS.noticeTitle);
  const [text, setText] = useState('');
  const [amends, setAmends] = useState(NONE);
  const short = text.trim().length < LENGTHS.noticeText.least;
  return (
    <CommandDialog
      form={form}
      width={640}
      request={
        title.short || short
          ? null
          : {
              params: { tournamentId },
              body: { title: title.line, text, amends: amends === NONE ? null : amends },
            }
      }
      title={copy.publishTitle}
      ok={copy.publish}
      onClose={onClose}
    >
      <div>{copy.publishNote}</div>
      <ReasonField
        label={copy.noticeTitle}
        hint={copy.titleHint}
        reason={title}
        asked={form.asked}
      />
      <Field
        label={copy.noticeText}
        fault={form.asked && short ? deskCopy.lineTooShort(LENGTHS.noticeText) : null}
      >
        {(field) => (
          <Input.TextArea
            {...field}
            rows={8}
            maxLength={LENGTHS.noticeText.most}
            placeholder={copy.textHint}
            aria-invalid={field.status === 'error'}
            value={text}
            onChange={({ target }) => setText(target.value.replace(/[<>]/g, ''))}
          />
        )}
      </Field>
      {earlier.length === 0 ? null : (
        <Field label={copy.amendsWhich}>
          {(field) => (
            <Select<number>
              {...field}
              value={amends}
              onChange={setAmends}
              options={[
                { value: NONE, label: copy.amendsNone },
                ...earlier.map(({ number, title: named }) => ({
                  value: number,
                  label: copy.numbered(number, named),
                })),
              ]}
            />
          )}
        </Field>
      )}
    </CommandDialog>
  );
};
