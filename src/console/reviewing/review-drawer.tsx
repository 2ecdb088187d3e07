import { Alert, Button, Table } from 'antd';
import { useState } from 'react';
import type { ClaimView, ReviewFile } from '../../contract/reviewing';
import { useRead } from '../../client/use-read';
import { CERTIFICATE } from '../../copy/certification';
import { PROFILE_PART, REVIEW_KIND, reviewingCopy as copy } from '../../copy/reviewing';
import { REVIEW_STATE } from '../../copy/review';
import { DOCUMENT_KIND, SEX } from '../../copy/words';
import { fullDayText } from '../../copy/time';
import { FactList, type Fact } from '../association/facts';
import { deskMoment } from '../association/moment';
import { CommandProblem } from '../ui/command/command-problem';
import { useCommandForm } from '../ui/command/command-form';
import { DeskDrawer } from '../ui/drawer';
import { Loaded } from '../ui/loaded';
import { DecideDialog } from './decide-dialog';
import { LeaseState } from './lease-state';
import { Papers } from './papers';
import { TrailTable } from './trail-table';

const claimFacts = (claim: ClaimView): Fact[] => [
  { name: copy.name, value: `${claim.name} ${SEX[claim.sex]}` },
  { name: copy.document, value: `${DOCUMENT_KIND[claim.documentKind]} ${claim.documentMasked}` },
  { name: copy.birth, value: fullDayText(claim.birthDate) },
  { name: copy.phone, value: claim.phoneMasked ?? '—' },
  { name: copy.state, value: claim.holds ? copy.holds : REVIEW_STATE[claim.review] },
  { name: copy.submitted, value: deskMoment(claim.submittedAt) },
  { name: copy.memberSince, value: deskMoment(claim.memberSince) },
];

/** Claims of one document side by side: a line for each fact, a column for each claim (MEM-3). */
const Claims = ({ claims }: { claims: readonly ClaimView[] }) => {
  const facts = claims.map(claimFacts);
  const rows = (facts[0] ?? []).map(({ name }, line) => ({ name, line }));
  return (
    <Table
      size="small"
      pagination={false}
      rowKey="name"
      scroll={{ x: 120 + claims.length * 176 }}
      dataSource={rows}
      columns={[
        { title: '', dataIndex: 'name', width: 96 },
        ...claims.map((claim, at) => ({
          key: claim.memberId,
          title: at === 0 ? copy.thisOne : claim.name,
          render: (_: unknown, { line }: { line: number }) => facts[at]?.[line]?.value,
        })),
      ]}
    />
  );
};

const factsOf = ({ profile, role, phone }: ReviewFile): Fact[] => [
  ...(profile && profile.changed
    ? [
        {
          name: copy.changed,
          value: profile.changed.map((part) => PROFILE_PART[part]).join('、') || copy.unchanged,
        },
      ]
    : []),
  ...(role
    ? [
        { name: copy.certificate, value: CERTIFICATE[role.certificate] },
        { name: copy.pictures, value: copy.picturesOf(role.pictures) },
      ]
    : []),
  ...(phone
    ? [
        { name: copy.oldPhone, value: phone.oldPhoneMasked ?? '—' },
        { name: copy.newPhone, value: phone.phoneMasked },
        { name: copy.document, value: phone.documentMasked ?? '—' },
        { name: copy.matches, value: phone.matches ? copy.matchesYes : copy.matchesNo },
        { name: copy.reason, value: phone.reason ?? '—' },
      ]
    : []),
];

const Claiming = ({ id }: { id: string }) => {
  const form = useCommandForm('claimReview', {
    changes: ['reviews', 'review'],
    done: () => copy.claimed,
  });
  return (
    <>
      <Button
        type="primary"
        loading={form.pending}
        onClick={() => void form.send({ params: { reviewId: id }, body: {} })}
      >
        {copy.claim}
      </Button>
      <CommandProblem problem={form.problem} />
    </>
  );
};

/** One thing that waits: claimed, opened and decided here. */
export const ReviewDrawer = ({ id, onClose }: { id: string; onClose: () => void }) => {
  const read = useRead('review', { params: { reviewId: id } });
  const [deciding, setDeciding] = useState<'approve' | 'reject' | null>(null);
  const mine = read.data?.lease?.mine === true && !read.data.own;
  return (
    <DeskDrawer
      title={read.data ? `${REVIEW_KIND[read.data.kind]} ${read.data.who}` : copy.reviews}
      width={760}
      extra={
        mine ? (
          <span className="console-line">
            <Button danger onClick={() => setDeciding('reject')}>
              {copy.reject}
            </Button>
            <Button type="primary" onClick={() => setDeciding('approve')}>
              {copy.approve}
            </Button>
          </span>
        ) : null
      }
      onClose={onClose}
    >
      <Loaded read={read}>
        {(file) => (
          <>
            {file.own ? <Alert type="warning" showIcon title={copy.own} /> : null}
            <FactList
              facts={[
                { name: copy.since, value: deskMoment(file.since) },
                { name: copy.lease, value: <LeaseState lease={file.lease} /> },
                ...factsOf(file),
              ]}
            />
            {!file.own && file.lease === null ? <Claiming id={id} /> : null}
            {file.profile ? (
              <>
                {file.profile.beside.length > 0 ? <h3>{copy.claimsTitle}</h3> : null}
                <Claims claims={[file.profile.claim, ...file.profile.beside]} />
              </>
            ) : null}
            {mine && file.phone === null ? <Papers id={id} key={file.seen} /> : null}
            <h3>{copy.history}</h3>
            <TrailTable ofOne lines={file.history} none={copy.noHistory} />
            {deciding ? (
              <DecideDialog
                file={file}
                verdict={deciding}
                onClose={() => setDeciding(null)}
                onDone={onClose}
              />
            ) : null}
          </>
        )}
      </Loaded>
    </DeskDrawer>
  );
};
