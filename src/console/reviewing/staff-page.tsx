import { Button, Input, Select, type TableColumnsType } from 'antd';
import { useState } from 'react';
import { PHONE } from '../../contract/folding';
import type { StaffMember } from '../../contract/reviewing';
import { STAFF_ROLES, type StaffRole } from '../../contract/reviewing-words';
import { useRead } from '../../client/use-read';
import { deskCopy } from '../../copy/desk';
import { reviewingCopy as copy, STAFF_ROLE } from '../../copy/reviewing';
import '../association/association.css';
import { CommandDialog } from '../ui/command/command-dialog';
import { useCommandForm } from '../ui/command/command-form';
import { ReasonField, useReason } from '../ui/command/reason';
import { Field } from '../ui/field';
import { Loaded } from '../ui/loaded';
import { Page } from '../ui/page';
import { Refresh, StaleNote } from '../ui/refresh';
import { FilteredTable } from '../ui/table/filtered-table';
import { NotedExport } from '../ui/table/noted-export';
import { RowButton } from '../ui/table/row-buttons';
import { STAFF_FILE } from './files';

const ROLES = STAFF_ROLES.map((value) => ({ value, label: STAFF_ROLE[value] }));

interface Taking {
  readonly member: StaffMember;
  readonly role: StaffRole;
}

const GiveDialog = ({ onClose }: { onClose: () => void }) => {
  const form = useCommandForm('giveStaffRole', {
    changes: ['staff', 'trail'],
    done: () => copy.given,
    onDone: onClose,
  });
  const [phone, setPhone] = useState('');
  const [role, setRole] = useState<StaffRole>('reviewer');
  const wrong = !PHONE.test(phone);
  return (
    <CommandDialog
      form={form}
      request={wrong ? null : { body: { phone, role } }}
      title={copy.giveTitle}
      ok={copy.give}
      onClose={onClose}
    >
      <div>{copy.giveNote}</div>
      <Field label={copy.givePhone} fault={form.asked && wrong ? copy.givePhoneNeeded : null}>
        {(field) => (
          <Input
            {...field}
            inputMode="numeric"
            value={phone}
            onChange={({ target }) => setPhone(target.value.trim())}
          />
        )}
      </Field>
      <Field label={copy.role}>
        {(field) => (
          <Select<StaffRole> {...field} value={role} options={ROLES} onChange={setRole} />
        )}
      </Field>
    </CommandDialog>
  );
};

const TakeDialog = ({ taking, onClose }: { taking: Taking; onClose: () => void }) => {
  const { member, role } = taking;
  const form = useCommandForm('takeStaffRole', {
    changes: ['staff', 'trail'],
    done: () => copy.taken,
    onDone: onClose,
  });
  const reason = useReason();
  return (
    <CommandDialog
      form={form}
      request={
        reason.short
          ? null
          : { params: { staffId: member.memberId }, body: { role, reason: reason.line } }
      }
      title={copy.takeTitle(STAFF_ROLE[role], member.name ?? deskCopy.nobody)}
      ok={copy.take}
      danger
      onClose={onClose}
    >
      <ReasonField
        label={copy.takeReason}
        hint={copy.takeHint}
        reason={reason}
        asked={form.asked}
      />
    </CommandDialog>
  );
};

const columnsOf = (onTake: (taking: Taking) => void): TableColumnsType<StaffMember> => [
  {
    title: copy.name,
    dataIndex: 'name',
    width: 128,
    render: (name: string | null) => name ?? deskCopy.nobody,
  },
  {
    title: copy.phone,
    dataIndex: 'phoneMasked',
    width: 144,
    render: (phone: string | null) => phone ?? deskCopy.none,
  },
  {
    title: copy.role,
    key: 'roles',
    render: (_, member) => (
      <span className="console-line">
        {member.roles.map((role) => (
          <span key={role} className="console-line">
            {STAFF_ROLE[role]}
            {member.self && role === 'association' ? null : (
              <RowButton onClick={() => onTake({ member, role })}>{copy.take}</RowButton>
            )}
          </span>
        ))}
      </span>
    ),
  },
];

/** Who may do something for the association: given and taken here (MEM-15). */
const StaffPage = () => {
  const read = useRead('staff');
  const [giving, setGiving] = useState(false);
  const [taking, setTaking] = useState<Taking | null>(null);
  return (
    <Loaded read={read}>
      {({ staff }) => (
        <Page
          title={copy.staff}
          note={copy.staffNote}
          extra={
            <span className="console-line">
              <Refresh read={read} />
              <NotedExport
                what="staff"
                name={copy.staff}
                columns={STAFF_FILE}
                rowsOf={() => Promise.resolve({ rows: staff, more: false })}
              />
              <Button type="primary" onClick={() => setGiving(true)}>
                {copy.give}
              </Button>
            </span>
          }
        >
          <StaleNote read={read} />
          <FilteredTable
            rows={staff}
            rowKey="memberId"
            columns={columnsOf(setTaking)}
            width={560}
            count={copy.staffCount}
          />
          {giving ? <GiveDialog onClose={() => setGiving(false)} /> : null}
          {taking ? <TakeDialog taking={taking} onClose={() => setTaking(null)} /> : null}
        </Page>
      )}
    </Loaded>
  );
};
export default StaffPage;
