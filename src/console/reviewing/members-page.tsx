import { Button, Input, type TableColumnsType } from 'antd';
import { useState } from 'react';
import { foldPhone, PHONE } from '../../contract/folding';
import type { MemberRow } from '../../contract/reviewing';
import { call } from '../../client/call';
import { deskCopy } from '../../copy/desk';
import type { ClientProblem } from '../../copy/problem';
import { reviewingCopy as copy } from '../../copy/reviewing';
import '../association/association.css';
import { useOpened } from '../association/opened';
import { CommandProblem } from '../ui/command/command-problem';
import { Fault } from '../ui/field';
import { Page } from '../ui/page';
import { DeskTable } from '../ui/table/desk-table';
import { OpenCell } from '../ui/table/row-buttons';
import { MemberDrawer, reviewText } from './member-drawer';

const COLUMNS: TableColumnsType<MemberRow> = [
  {
    title: copy.name,
    dataIndex: 'who',
    width: 160,
    render: (who: string | null) => <OpenCell>{who ?? copy.noProfile}</OpenCell>,
  },
  {
    title: copy.document,
    dataIndex: 'documentMasked',
    width: 200,
    render: (document: string | null) => document ?? deskCopy.none,
  },
  {
    title: copy.phone,
    dataIndex: 'phoneMasked',
    width: 144,
    render: (phone: string | null) => phone ?? copy.ofGuardian,
  },
  { title: copy.state, key: 'state', render: (_, member) => reviewText(member) },
];

/** Members, found by the phone of their account: it stands in no address and is kept nowhere (MEM-3, MEM-6). */
const MembersPage = () => {
  const [phone, setPhone] = useState('');
  const [asked, setAsked] = useState(false);
  const [pending, setPending] = useState(false);
  const [found, setFound] = useState<readonly MemberRow[] | null>(null);
  const [problem, setProblem] = useState<ClientProblem | null>(null);
  const [opened, open] = useOpened('member');
  const wrong = !PHONE.test(foldPhone(phone));
  const find = async () => {
    setAsked(true);
    if (wrong || pending) return;
    setPending(true);
    const reply = await call('findMembers', { body: { phone } });
    setPending(false);
    setProblem(reply.ok ? null : reply.problem);
    if (reply.ok) setFound(reply.value.members);
  };
  return (
    <Page title={copy.members} note={copy.membersNote}>
      <form
        className="console-filters"
        onSubmit={(event) => {
          event.preventDefault();
          void find();
        }}
      >
        <Input
          aria-label={copy.memberPhone}
          placeholder={copy.memberPhone}
          inputMode="numeric"
          autoComplete="off"
          style={{ width: 208 }}
          status={asked && wrong ? 'error' : undefined}
          value={phone}
          onChange={({ target }) => setPhone(target.value)}
        />
        <Button type="primary" htmlType="submit" loading={pending}>
          {copy.findMember}
        </Button>
        <Fault>{asked && wrong ? copy.memberPhoneNeeded : null}</Fault>
      </form>
      <CommandProblem problem={problem} />
      {found ? (
        <DeskTable
          rows={found}
          rowKey="memberId"
          columns={COLUMNS}
          width={640}
          none={copy.membersNone}
          onOpen={({ memberId }) => open(memberId)}
        />
      ) : null}
      {opened ? <MemberDrawer id={opened} onClose={() => open(null)} /> : null}
    </Page>
  );
};
export default MembersPage;
