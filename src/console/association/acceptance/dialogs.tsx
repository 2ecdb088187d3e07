import { Checkbox, InputNumber, Radio } from 'antd';
import { useState } from 'react';
import type { DeskAcceptance } from '../../../contract/acceptance';
import type { AcceptedAs, WildCardDraw } from '../../../contract/acceptance-words';
import { ACCEPTED_AS_TEXT } from '../../../copy/acceptance-words';
import { deskAcceptanceCopy as copy } from '../../../copy/desk-acceptance';
import { CommandDialog } from '../../ui/command/command-dialog';
import { useCommandForm } from '../../ui/command/command-form';
import { ReasonField, useReason } from '../../ui/command/reason';
import { Field } from '../../ui/field';

export interface EventParams {
  readonly tournamentId: string;
  readonly eventId: string;
}
/** An entry that something is decided about. */
export interface Chosen {
  readonly entryId: string;
  readonly name: string;
}
interface DialogProps {
  readonly params: EventParams;
  readonly onClose: () => void;
}
const CHANGES = ['deskAcceptance'] as const;

/** A wild card with its reason, which everybody may read (ACC-2). */
export const WildCardDialog = ({
  params,
  onClose,
  chosen,
  draw,
}: DialogProps & { readonly chosen: Chosen; readonly draw: WildCardDraw }) => {
  const form = useCommandForm('decideAcceptance', {
    ...{ changes: CHANGES, done: () => copy.given, onDone: onClose },
  });
  const reason = useReason();
  return (
    <CommandDialog
      form={form}
      request={
        reason.short
          ? null
          : {
              params,
              body: { do: 'give-wild-card', entryId: chosen.entryId, draw, reason: reason.line },
            }
      }
      title={copy.giveTitle(chosen.name)}
      ok={draw === 'main' ? copy.giveMain : copy.giveQualifying}
      onClose={onClose}
    >
      <ReasonField label={copy.reason} hint={copy.reasonHint} reason={reason} asked={form.asked} />
    </CommandDialog>
  );
};

/** Takes a wild card back. */
export const TakeDialog = ({
  params,
  onClose,
  chosen,
}: DialogProps & { readonly chosen: Chosen }) => {
  const form = useCommandForm('decideAcceptance', {
    ...{ changes: CHANGES, done: () => copy.taken, onDone: onClose },
  });
  return (
    <CommandDialog
      form={form}
      request={{ params, body: { do: 'take-wild-card', entryId: chosen.entryId } }}
      title={copy.takeTitle(chosen.name)}
      ok={copy.take}
      onClose={onClose}
    >
      {null}
    </CommandDialog>
  );
};

/** Whether qualifying is held, and for how many places (ACC-2). */
export const QualifyingDialog = ({
  params,
  onClose,
  list: { qualifying, most },
}: DialogProps & { readonly list: DeskAcceptance }) => {
  const form = useCommandForm('decideAcceptance', {
    ...{ changes: CHANGES, done: () => copy.qualifyingDone, onDone: onClose },
  });
  const [held, setHeld] = useState(qualifying.held);
  const [qualifiers, setQualifiers] = useState(qualifying.qualifiers);
  return (
    <CommandDialog
      form={form}
      request={{ params, body: { do: 'qualifying', held, qualifiers: held ? qualifiers : 0 } }}
      title={copy.qualifyingTitle}
      ok={copy.setQualifying}
      onClose={onClose}
    >
      <Radio.Group
        value={held}
        onChange={({ target }) => setHeld(target.value === true)}
        options={[
          { value: true, label: copy.held },
          { value: false, label: copy.notHeld },
        ]}
      />
      {held ? (
        <Field label={copy.qualifiers}>
          {(field) => (
            <InputNumber
              {...field}
              precision={0}
              min={0}
              max={most.qualifiers ?? 0}
              value={qualifiers}
              onChange={(value) => setQualifiers(value ?? 0)}
            />
          )}
        </Field>
      ) : null}
    </CommandDialog>
  );
};

/** What was looked at is published, or confirmed (ENT-18). */
export const PublishDialog = ({
  params,
  onClose,
  expects,
  confirm,
}: DialogProps & { readonly expects: string; readonly confirm: boolean }) => {
  const form = useCommandForm('publishAcceptance', {
    ...{ changes: CHANGES, done: () => (confirm ? copy.confirmed : copy.published) },
    onDone: onClose,
  });
  const reason = useReason();
  const line = reason.line === '' ? null : reason.line;
  return (
    <CommandDialog
      form={form}
      request={
        line !== null && reason.short ? null : { params, body: { expects, confirm, reason: line } }
      }
      title={confirm ? copy.confirmTitle : copy.publishTitle}
      ok={confirm ? copy.confirm : copy.publish}
      onClose={onClose}
    >
      <div>{confirm ? copy.confirmNote : copy.publishNote}</div>
      <ReasonField
        label={copy.optionalReason}
        hint={copy.reasonHint}
        reason={reason}
        asked={form.asked && line !== null}
      />
    </CommandDialog>
  );
};

/** A move after the freeze, with its reason (ACC-4). */
export const MoveDialog = ({
  params,
  onClose,
  chosen,
  to,
}: DialogProps & { readonly chosen: Chosen; readonly to: AcceptedAs }) => {
  const form = useCommandForm('moveEntry', {
    ...{ changes: CHANGES, done: () => copy.moved, onDone: onClose },
  });
  const [luckyLoser, setLuckyLoser] = useState(false);
  const reason = useReason();
  return (
    <CommandDialog
      form={form}
      request={
        reason.short
          ? null
          : { params, body: { entryId: chosen.entryId, to, luckyLoser, reason: reason.line } }
      }
      title={copy.moveTitle(chosen.name, ACCEPTED_AS_TEXT[to])}
      ok={copy.move(ACCEPTED_AS_TEXT[to])}
      onClose={onClose}
    >
      {to === 'main' ? (
        <Checkbox checked={luckyLoser} onChange={({ target }) => setLuckyLoser(target.checked)}>
          {copy.luckyLoser}
        </Checkbox>
      ) : null}
      <ReasonField label={copy.reason} hint={copy.reasonHint} reason={reason} asked={form.asked} />
    </CommandDialog>
  );
};
