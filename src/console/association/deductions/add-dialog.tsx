import { Alert, Input, InputNumber, Select } from 'antd';
import { useState } from 'react';
import { DEDUCTION_POINTS } from '../../../contract/limits';
import { groupOf, type ListName } from '../../../contract/words';
import { deductionsCopy as copy } from '../../../copy/desk-rulings';
import { CommandDialog } from '../../ui/command/command-dialog';
import { useCommandForm } from '../../ui/command/command-form';
import { ReasonField, useReason } from '../../ui/command/reason';
import { Field } from '../../ui/field';
import { GROUP_OPTIONS } from '../lists';
import { faultsOf, type Draft } from './add-faults';
import { AthleteField } from './athlete-field';
import { proposedUntil } from './proposed-until';

const FIRST_LIST: ListName = 'U12-M';

/** Records a deduction; says in words what it will do before it is sent (RNK-7). */
export const AddDialog = ({ onClose }: { onClose: () => void }) => {
  const form = useCommandForm('addDeduction', {
    changes: ['deductions'],
    done: () => copy.added,
    onDone: onClose,
  });
  const [list, setList] = useState<ListName>(FIRST_LIST);
  // the end follows the beginning until somebody writes or clears it
  const [proposing, setProposing] = useState(true);
  const [draft, setDraft] = useState<Draft>({
    athlete: null,
    group: groupOf(FIRST_LIST),
    points: null,
    from: '',
    until: '',
  });
  const reason = useReason();
  const change = (part: Partial<Draft>) => setDraft((before) => ({ ...before, ...part }));
  const faults = faultsOf(draft);
  const shown = (fault: string | null) => (form.asked ? fault : null);
  const { athlete, group, points, from } = draft;
  const until = draft.until === '' ? null : draft.until;
  const sound = Object.values(faults).every((fault) => fault === null) && !reason.short;
  return (
    <CommandDialog
      form={form}
      request={
        sound && athlete !== null && points !== null
          ? {
              body: { memberId: athlete.memberId, group, points, from, until, reason: reason.line },
            }
          : null
      }
      title={copy.addTitle}
      ok={copy.addOk}
      width={640}
      onClose={onClose}
    >
      <AthleteField
        list={list}
        athlete={athlete}
        fault={shown(faults.athlete)}
        onList={(other) => {
          setList(other);
          change({ group: groupOf(other) });
        }}
        onAthlete={(picked) => change({ athlete: picked })}
      />
      <div className="desk-fields">
        <Field label={copy.group}>
          {(field) => (
            <Select
              {...field}
              value={group}
              options={GROUP_OPTIONS}
              onChange={(other) => change({ group: other })}
            />
          )}
        </Field>
        <Field label={copy.points} fault={shown(faults.points)}>
          {(field) => (
            <InputNumber
              {...field}
              style={{ width: '100%' }}
              precision={0}
              min={DEDUCTION_POINTS.least}
              max={DEDUCTION_POINTS.most}
              value={points}
              onChange={(value) => change({ points: value })}
            />
          )}
        </Field>
        <Field label={copy.from} fault={shown(faults.from)}>
          {(field) => (
            <Input
              {...field}
              type="date"
              value={from}
              onChange={({ target: { value } }) =>
                change({
                  from: value,
                  ...(proposing ? { until: value === '' ? '' : proposedUntil(value) } : {}),
                })
              }
            />
          )}
        </Field>
        <Field
          label={copy.until}
          fault={shown(faults.until)}
          note={<span className="console-soft">{copy.untilHint}</span>}
        >
          {(field) => (
            <Input
              {...field}
              type="date"
              value={draft.until}
              onChange={({ target }) => {
                setProposing(false);
                change({ until: target.value });
              }}
            />
          )}
        </Field>
      </div>
      <ReasonField label={copy.reason} hint={copy.reasonHint} reason={reason} asked={form.asked} />
      {points !== null && from !== '' && faults.until === null ? (
        <Alert
          type="info"
          showIcon
          title={copy.preview(group, points, from, until, athlete?.name ?? copy.thisAthlete)}
        />
      ) : null}
    </CommandDialog>
  );
};
