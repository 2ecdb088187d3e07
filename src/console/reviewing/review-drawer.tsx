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
import { KeyHints, useKeys } from '../ui/keys';
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

const Claiming = ({ id, byKeys }: { id: string; byKeys: boolean }) => {
  const form = useCommandForm('claimReview', {
    changes: ['reviews', 'review'],
    done: () => copy.claimed,
  });
  const claim = () => void form.send({ params: { reviewId: id }, body: {} });
  useKeys({ c: claim }, byKeys && !form.pending);
  return (
    <>
      <Button type="primary" loading={form.pending} onClick={claim}>
        {copy.claim}
      </Button>
      <CommandProblem problem={form.problem} />
    </>
  );
};

const HINTS = [
  ['j', copy.keys.next],
  ['k', copy.keys.former],
  ['c', copy.claim],
  ['p', copy.keys.papers],
  ['a', copy.approve],
  ['r', copy.reject],
  ['Esc', copy.keys.close],
] as const;

/** One thing that waits: claimed, opened and decided here, by keys alone too. */
export const ReviewDrawer = ({
  id,
  next,
  former,
  onGo,
}: {
  id: string;
  /** what stands below and above it in the queue */
  next: string | null;
  former: string | null;
  /** to another one; null: shut */
  onGo: (id: string | null) => void;
}) => {
  const read = useRead('review', { params: { reviewId: id } });
  const [deciding, setDeciding] = useState<'approve' | 'reject' | null>(null);
  const mine = read.data?.lease?.mine === true && !read.data.own;
  const byKeys = deciding === null;
  useKeys(
    {
      j: next === null ? undefined : () => onGo(next),
      k: former === null ? undefined : () => onGo(former),
      a: mine ? () => setDeciding('approve') : undefined,
      r: mine ? () => setDeciding('reject') : undefined,
    },
    byKeys,
  );
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
      onClose={() => onGo(null)}
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
            {!file.own && file.lease === null ? <Claiming id={id} byKeys={byKeys} /> : null}
            {file.profile ? (
              <>
                {file.profile.beside.length > 0 ? <h3>{copy.claimsTitle}</h3> : null}
                <Claims claims={[file.profile.claim, ...file.profile.beside]} />
              </>
            ) : null}
            {mine && file.phone === null ? (
              <Papers id={id} byKeys={byKeys} key={file.seen} />
            ) : null}
            <h3>{copy.history}</h3>
            <TrailTable ofOne lines={file.history} none={copy.noHistory} />
            <KeyHints hints={HINTS} />
            {deciding ? (
              <DecideDialog
                file={file}
                verdict={deciding}
                onClose={() => setDeciding(null)}
                onDone={() => onGo(next)}
              />
            ) : null}
          </>
        )}
      </Loaded>
    </DeskDrawer>
  );
};
