import { Alert, App, Input, InputNumber, Modal, Select } from 'antd';
import { useId, useState, type ReactNode } from 'react';
import type { ListName } from '../../../contract/ranking';
import { deskCopy } from '../../../copy/desk';
import { deductionsCopy as copy } from '../../../copy/desk-rulings';
import { useCommand } from '../../../client/use-command';
import { queryClient } from '../../../client/query-client';
import { GROUP_OPTIONS, groupOf } from '../lists';
import { ProblemAlert } from '../problem-alert';
import { TextField } from '../text-field';
import { faultsOf, MOST_POINTS, REASON, type Draft } from './add-faults';
import { AthleteField } from './athlete-field';
import { proposedUntil } from './proposed-until';

const FIRST_LIST: ListName = 'U12-M';

/** Records a deduction; says in words what it will do before it is sent (RNK-7). */
export const AddDialog = ({ onClose }: { onClose: () => void }) => {
  const { message } = App.useApp();
  const add = useCommand('addDeduction');
  const [list, setList] = useState<ListName>(FIRST_LIST);
  const [asked, setAsked] = useState(false);
  // the end follows the beginning until somebody writes or clears it
  const [proposing, setProposing] = useState(true);
  const [draft, setDraft] = useState<Draft>({
    athlete: null,
    group: groupOf(FIRST_LIST),
    points: null,
    from: '',
    until: '',
    reason: '',
  });
  const change = (part: Partial<Draft>) => setDraft((before) => ({ ...before, ...part }));
  const faults = faultsOf(draft);
  const shown = (fault: string | null) => (asked ? fault : null);
  const { athlete, group, points, from, until, reason } = draft;

  const send = async () => {
    setAsked(true);
    if (Object.values(faults).some((fault) => fault !== null)) return;
    if (athlete === null || points === null) return;
    try {
      await add.mutateAsync({
        body: {
          memberId: athlete.memberId,
          group,
          points,
          from,
          until: until === '' ? null : until,
          reason: reason.trim(),
        },
      });
      message.success(copy.added);
      onClose();
    } catch {
      // said below
    }
    void queryClient.invalidateQueries({ queryKey: ['deductions'] });
  };

  return (
    <Modal
      open
      width={640}
      title={copy.addTitle}
      okText={copy.addOk}
      cancelText={deskCopy.cancel}
      confirmLoading={add.isPending}
      mask={{ closable: false }}
      onOk={() => void send()}
      onCancel={onClose}
    >
      <div className="desk-stack">
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
            {(id) => (
              <Select
                id={id}
                value={group}
                options={GROUP_OPTIONS}
                onChange={(other) => change({ group: other })}
              />
            )}
          </Field>
          <Field label={copy.points} fault={shown(faults.points)}>
            {(id) => (
              <InputNumber
                id={id}
                style={{ width: '100%' }}
                precision={0}
                min={1}
                max={MOST_POINTS}
                status={shown(faults.points) ? 'error' : undefined}
                value={points}
                onChange={(value) => change({ points: value })}
              />
            )}
          </Field>
          <Field label={copy.from} fault={shown(faults.from)}>
            {(id) => (
              <Input
                id={id}
                type="date"
                status={shown(faults.from) ? 'error' : undefined}
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
          <Field label={copy.until} fault={shown(faults.until)} note={copy.untilHint}>
            {(id) => (
              <Input
                id={id}
                type="date"
                status={shown(faults.until) ? 'error' : undefined}
                value={until}
                onChange={({ target }) => {
                  setProposing(false);
                  change({ until: target.value });
                }}
              />
            )}
          </Field>
        </div>
        <TextField
          label={copy.reason}
          hint={copy.reasonHint}
          value={reason}
          lengths={REASON}
          asked={asked}
          onChange={(text) => change({ reason: text })}
        />
        {points !== null && from !== '' && faults.until === null ? (
          <Alert
            type="info"
            showIcon
            title={copy.preview(
              group,
              points,
              from,
              until === '' ? null : until,
              athlete?.name ?? copy.thisAthlete,
            )}
          />
        ) : null}
        <ProblemAlert error={add.error} />
      </div>
    </Modal>
  );
};

const Field = ({
  label,
  fault,
  note,
  children,
}: {
  label: string;
  fault?: string | null;
  note?: string;
  children: (id: string) => ReactNode;
}) => {
  const id = useId();
  return (
    <div className="desk-field">
      <label htmlFor={id}>{label}</label>
      {children(id)}
      {fault ? (
        <span role="alert" className="desk-fault">
          {fault}
        </span>
      ) : note ? (
        <span className="console-soft">{note}</span>
      ) : null}
    </div>
  );
};
