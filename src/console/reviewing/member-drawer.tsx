import { Alert, Button } from 'antd';
import { useState } from 'react';
import type { MemberFile, MemberRow } from '../../contract/reviewing';
import { useRead } from '../../client/use-read';
import { CERTIFICATE } from '../../copy/certification';
import { deskCopy } from '../../copy/desk';
import { REVIEW_STATE } from '../../copy/review';
import { reviewingCopy as copy } from '../../copy/reviewing';
import { FactList } from '../association/facts';
import { DeskDrawer } from '../ui/drawer';
import { Loaded } from '../ui/loaded';
import { RowButton } from '../ui/table/row-buttons';
import { TrailTable } from './trail-table';
import { WithdrawDialog } from './withdraw-dialog';

/** How far the review of a member is, and what stands from before. */
export const reviewText = ({ review, approved }: Pick<MemberRow, 'review' | 'approved'>): string =>
  review !== 'approved' && approved ? copy.approvedBefore : REVIEW_STATE[review];

/** One member with earlier decisions; what was approved by mistake is taken back here (MEM-3, MEM-4). */
export const MemberDrawer = ({ id, onClose }: { id: string; onClose: () => void }) => {
  const read = useRead('memberFile', { params: { subjectId: id } });
  const [withdrawing, setWithdrawing] = useState<MemberFile['roles'][number] | 'approval'>();
  const mayWithdraw = read.data?.approved === true && !read.data.own;
  return (
    <DeskDrawer
      title={read.data?.who ?? copy.members}
      width={760}
      extra={
        mayWithdraw ? (
          <Button danger onClick={() => setWithdrawing('approval')}>
            {copy.withdraw}
          </Button>
        ) : null
      }
      onClose={onClose}
    >
      <Loaded read={read}>
        {(file) => (
          <>
            {file.own ? <Alert type="warning" showIcon title={copy.ownMember} /> : null}
            <FactList
              facts={[
                { name: copy.state, value: reviewText(file) },
                { name: copy.document, value: file.documentMasked ?? deskCopy.none },
                { name: copy.phone, value: file.phoneMasked ?? copy.ofGuardian },
                {
                  name: copy.rolesHeld,
                  value:
                    file.roles.length === 0
                      ? copy.rolesNone
                      : file.roles.map((role) => (
                          <div key={role.id} className="console-line">
                            {CERTIFICATE[role.certificate]}
                            {file.own ? null : (
                              <RowButton onClick={() => setWithdrawing(role)}>
                                {copy.withdrawRole}
                              </RowButton>
                            )}
                          </div>
                        )),
                },
              ]}
            />
            <h3>{copy.history}</h3>
            <TrailTable ofOne lines={file.history} none={copy.noHistory} />
            {withdrawing ? (
              <WithdrawDialog
                file={file}
                role={withdrawing === 'approval' ? null : withdrawing}
                onClose={() => setWithdrawing(undefined)}
              />
            ) : null}
          </>
        )}
      </Loaded>
    </DeskDrawer>
  );
};
