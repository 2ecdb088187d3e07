import { aPortrait } from '../../support/pictures';
import { DeleteCommand, ScanCommand } from '@aws-sdk/lib-dynamodb';
import { documentKey } from '../../../functions/adapters/dynamo/keys';
import { dynamoRegisteredPeople } from '../../../functions/adapters/dynamo/registered-people';
import { claimLimits } from '../../../functions/domain/membership/claim-limits';
import type { Member } from '../../../functions/domain/membership/member';
import { documentIdentity } from '../../../functions/domain/membership/sealing';
import { deleteAccount } from '../../../functions/usecases/leaving/delete-account';
import { approveMember } from '../../../functions/usecases/membership/approve-member';
import { getMe } from '../../../functions/usecases/membership/get-me';
import { rejectMember } from '../../../functions/usecases/membership/reject-member';
import { openDocument, reviewFile } from '../../../functions/usecases/membership/review-file';
import { submitProfile } from '../../../functions/usecases/membership/submit-profile';
import { requestUpload } from '../../../functions/usecases/membership/request-upload';
import { reviewCopy } from '../../../src/copy/review';
import type { SubmitProfile } from '../../../src/contract/membership';
import { aSubmission } from '../../support/a-submission';
import { useTestTable } from '../../support/dynamo-local';
import { must, reasonOf } from '../../support/entry-world';
import { testSecrets } from '../../support/fakes/secrets';
import { inventedPhone } from '../../support/invented-phone';
import {
  describeInWorlds,
  membershipWorld,
  type MembershipWorld,
} from '../../support/membership-world';
import { roundTripsOf } from '../../support/round-trips';

let serial = 0;
/** Another invented passport each time: worlds may share a table. */
const passport = () => {
  serial += 1;
  const number = `KC${String(serial).padStart(6, '0')}`;
  return {
    document: { kind: 'foreign-passport', number } as const,
    ...{ nationality: 'FR', birthDate: '1990-03-07', sex: 'F' as const },
  };
};
const indexOf = ({ kind, number }: SubmitProfile['document']): string =>
  testSecrets.blindIndex('document', documentIdentity(kind, number));

/** Logged in, with a picture; `submit` hands a profile in. */
const someone = async (world: MembershipWorld) => {
  const phone = inventedPhone();
  const { actor } = await world.logIn(phone);
  const picture = { contentType: 'image/jpeg', bytes: 40_000 } as const;
  const target = must(await requestUpload(world, actor, picture));
  world.files.stored.set(target.key, aPortrait());
  return {
    ...{ phone, actor, id: actor.memberId },
    submit: (identity: Partial<SubmitProfile>) =>
      submitProfile(world, actor, aSubmission({ ...identity, portraitKey: target.key }), world),
  };
};
type Someone = Awaited<ReturnType<typeof someone>>;
const several = async (world: MembershipWorld, count: number): Promise<Someone[]> => {
  const all: Someone[] = [];
  while (all.length < count) all.push(await someone(world));
  return all;
};
const reviewOf = async (world: MembershipWorld, { id }: Someone) =>
  (await world.members.find(id))?.review;

describeInWorlds('MEM-3: a document is one member’s from approval on', (newWorld) => {
  test('every submission is accepted alike, whoever holds or claims the number', async () => {
    const world = newWorld();
    const [holder, second, third, free] = (await several(world, 4)) as [
      ...[Someone, Someone, Someone, Someone],
    ];
    const [known, unknown] = [passport(), passport()];
    must(await holder.submit(known));
    must(await approveMember(world, holder.phone));
    const answers = [
      must(await second.submit({ ...known, realName: '钱多' })),
      must(await third.submit(known)),
      must(await free.submit({ ...unknown, realName: '钱多' })),
    ];
    for (const { review, rejectedBecause, profile } of answers)
      expect([review, rejectedBecause, typeof profile?.documentMasked]).toEqual([
        ...['pending', null, 'string'],
      ]);
    const shapes = answers.map((answer) => Object.keys({ ...answer, ...answer.profile }));
    expect(shapes).toEqual([shapes[0], shapes[0], shapes[0]]);
    // and the holder goes on holding it
    expect(await reviewOf(world, holder)).toBe('approved');
    expect((await world.members.claimsOf(indexOf(known.document))).holder).toBe(holder.id);
  });

  test('a reviewer sees all claims of a document together, masked', async () => {
    const world = newWorld();
    const [one, two, three] = (await several(world, 3)) as [Someone, Someone, Someone];
    const same = passport();
    must(await one.submit({ ...same, realName: '林一帆' }));
    must(await two.submit({ ...same, realName: '钱多' }));
    must(await three.submit({ ...same, realName: '孙小圣' }));
    must(await approveMember(world, two.phone));
    must(await rejectMember(world, three.phone, 'reject', '照片不清晰'));
    const { claim, beside } = must(await reviewFile(world, one.id));
    expect(claim).toMatchObject({
      ...{ memberId: one.id, name: '林*帆', documentMasked: expect.stringMatching(/^K\*{6}\d$/) },
      ...{ review: 'pending', holds: false, submittedAt: expect.stringMatching(/^2026-/) },
    });
    expect(new Map(beside.map(({ memberId, ...rest }) => [memberId, rest]))).toMatchObject(
      new Map([
        [two.id, expect.objectContaining({ name: '钱*', review: 'approved', holds: true })],
        [three.id, expect.objectContaining({ name: '孙*圣', review: 'rejected', holds: false })],
      ]),
    );
    expect(beside).toHaveLength(2);
    expect(JSON.stringify([claim, beside])).not.toContain(same.document.number);
  });

  test('of two reviewers at once one approves, the other is told; the other claim waits', async () => {
    const world = newWorld();
    for (let round = 0; round < 5; round += 1) {
      const people = await several(world, 3);
      const same = passport();
      for (const person of people) must(await person.submit(same));
      const verdicts = await Promise.all(people.map(({ phone }) => approveMember(world, phone)));
      expect(verdicts.filter(({ ok }) => ok)).toHaveLength(1);
      const refused = verdicts.flatMap((verdict) => (verdict.ok ? [] : [verdict.reason]));
      expect(refused).toEqual(['DOCUMENT_TAKEN', 'DOCUMENT_TAKEN']);
      const states = await Promise.all(people.map((person) => reviewOf(world, person)));
      expect([...states].sort()).toEqual(['approved', 'pending', 'pending']);
      const winner = people[verdicts.findIndex(({ ok }) => ok)];
      expect((await world.members.claimsOf(indexOf(same.document))).holder).toBe(winner?.id);
      // approving the winner again changes nothing
      expect(must(await approveMember(world, winner?.phone ?? ''))).toMatchObject({
        memberId: winner?.id,
      });
      if (round === 0) world.clock.advance(3600);
    }
  });

  test('who is rejected for the other claim reads how to object, and not whose it is', async () => {
    const world = newWorld();
    const [holder, other] = (await several(world, 2)) as [Someone, Someone];
    const same = passport();
    must(await holder.submit({ ...same, realName: '欧阳明月' }));
    must(await approveMember(world, holder.phone));
    must(await other.submit({ ...same, realName: '林一帆' }));
    const personal = rejectMember(world, other.phone, 'reject', '证件是欧阳明月的');
    expect(reasonOf(await personal)).toBe('REASON_PERSONAL');
    must(await rejectMember(world, other.phone, 'reject', reviewCopy.rejectedForClaim));
    const me = must(await getMe(world, other.actor));
    expect(me.review).toBe('rejected');
    expect(me.rejectedBecause).toContain('请带证件原件联系协会提出异议');
    const again = rejectMember(world, other.phone, 'reject', '照片不清晰');
    expect(reasonOf(await again)).toBe('NOTHING_TO_REVIEW');
  });

  test('an approval by mistake is withdrawn, and whose document it is is approved then', async () => {
    const world = newWorld();
    const [thief, owner] = (await several(world, 2)) as [Someone, Someone];
    const same = passport();
    must(await thief.submit(same));
    must(await approveMember(world, thief.phone));
    must(await owner.submit(same));
    expect(reasonOf(await approveMember(world, owner.phone))).toBe('DOCUMENT_TAKEN');
    must(await rejectMember(world, thief.phone, 'withdraw', reviewCopy.rejectedForClaim));
    expect(await world.members.find(thief.id)).toMatchObject({
      review: 'rejected',
      approved: null,
    });
    must(await approveMember(world, owner.phone));
    expect((await world.members.claimsOf(indexOf(same.document))).holder).toBe(owner.id);
    expect(reasonOf(await rejectMember(world, thief.phone, 'withdraw', '证件不符'))).toBe(
      'NOTHING_TO_REVIEW',
    );
  });

  test('MEM-7: the approved document is kept until the new one is approved, then free at once', async () => {
    const world = newWorld();
    const [mover, waiting] = (await several(world, 2)) as [Someone, Someone];
    const [before, after] = [passport(), passport()];
    must(await mover.submit(before));
    must(await approveMember(world, mover.phone));
    must(await mover.submit(after));
    must(await waiting.submit(before));
    const file = must(await reviewFile(world, waiting.phone));
    expect(file.beside).toMatchObject([{ memberId: mover.id, review: 'approved', holds: true }]);
    expect(reasonOf(await approveMember(world, waiting.phone))).toBe('DOCUMENT_TAKEN');
    // a rejected change leaves what was approved
    must(await rejectMember(world, mover.phone, 'reject', '照片不清晰'));
    expect(reasonOf(await approveMember(world, waiting.phone))).toBe('DOCUMENT_TAKEN');
    must(await mover.submit(after));
    must(await approveMember(world, mover.phone));
    const { holder, claimants } = await world.members.claimsOf(indexOf(before.document));
    expect([holder, claimants]).toEqual([null, [waiting.id]]);
    must(await approveMember(world, waiting.phone));
    expect((await world.members.claimsOf(indexOf(after.document))).holder).toBe(mover.id);
  });

  test('with the account its claims go, held and waiting', async () => {
    const world = newWorld();
    const person = await someone(world);
    const [before, after] = [passport(), passport()];
    must(await person.submit(before));
    must(await approveMember(world, person.phone));
    must(await person.submit(after));
    must(await deleteAccount(world, person.actor));
    for (const { document } of [before, after])
      expect(await world.members.claimsOf(indexOf(document))).toEqual({
        ...{ holder: null, claimants: [] },
      });
  });

  test('a number in full is opened for a reviewer only, and noted before (MEM-6)', async () => {
    const world = newWorld();
    const person = await someone(world);
    const identity = passport();
    must(await person.submit(identity));
    const opened = must(await openDocument(world, '审核员甲', person.phone));
    expect(opened).toEqual({ realName: '林一帆', number: identity.document.number });
    const day = world.clock.now().slice(0, 10);
    const noted = await world.accesses.ofDay(day);
    expect(noted.filter(({ members }) => members.includes(person.id))).toEqual([
      {
        ...{ id: noted.at(-1)?.id, at: world.clock.now(), by: '审核员甲', what: 'document-opened' },
        ...{ members: [person.id], event: null },
      },
    ]);
    expect(JSON.stringify(noted)).not.toContain(identity.document.number);
  });

  test('a member submits so many identities a day, the same one as often as they like', async () => {
    const world = newWorld();
    const person = await someone(world);
    let last = passport();
    for (let n = 0; n < claimLimits.perMemberAndDay; n += 1) {
      must(await person.submit((last = passport())));
      must(await person.submit(last));
      must(await rejectMember(world, person.phone, 'reject', '照片不清晰'));
    }
    expect(reasonOf(await person.submit(passport()))).toBe('TOO_MANY_REQUESTS');
    // what waits in review is as it was
    expect((await world.members.find(person.id))?.profile?.documentIndex).toBe(
      indexOf(last.document),
    );
    expect(must(await person.submit(last)).review).toBe('pending');
    world.clock.advance(86_400);
    must(await rejectMember(world, person.phone, 'reject', '照片不清晰'));
    must(await person.submit(passport()));
  });
});

describe('on the real engine', () => {
  const table = useTestTable();

  test('a submission costs the same round trips, whether the number is held, claimed or new', async () => {
    const world = membershipWorld(table());
    const tripsOf = roundTripsOf(table());
    const [held, claimed] = [passport(), passport()];
    const [holder, claimant] = (await several(world, 2)) as [Someone, Someone];
    must(await holder.submit(held));
    must(await approveMember(world, holder.phone));
    must(await claimant.submit(claimed));
    const costs: number[] = [];
    for (const identity of [held, claimed, passport()]) {
      const person = await someone(world);
      costs.push(await tripsOf(async () => must(await person.submit(identity))));
    }
    // the member, its live entries, the write
    expect(costs).toEqual([3, 3, 3]);
  });

  test('PTS-7: results go on finding the approved identity while another waits', async () => {
    const world = membershipWorld(table());
    const person = await someone(world);
    const [before, after] = [passport(), passport()];
    must(await person.submit({ ...before, realName: '林一帆' }));
    const registered = dynamoRegisteredPeople(table());
    const found = async (document: SubmitProfile['document']) =>
      (await registered.byDocument([indexOf(document)])).get(indexOf(document)) ?? null;
    // nobody's before approval
    expect(await found(before.document)).toBeNull();
    must(await approveMember(world, person.phone));
    must(await person.submit({ ...after, realName: '林二帆' }));
    expect(await found(before.document)).toMatchObject({
      ...{ id: person.id, realName: '林一帆', review: 'approved' },
      documentIndex: indexOf(before.document),
    });
    expect(await found(after.document)).toBeNull();
    expect((await registered.byId([person.id])).get(person.id)?.realName).toBe('林一帆');
    must(await approveMember(world, person.phone));
    expect(await found(before.document)).toBeNull();
    expect(await found(after.document)).toMatchObject({ id: person.id, realName: '林二帆' });
  });

  test('no stored item has the number of a document', async () => {
    const world = membershipWorld(table());
    const person = await someone(world);
    const identity = passport();
    must(await person.submit(identity));
    must(await openDocument(world, '审核员甲', person.phone));
    const all = await table().client.send(new ScanCommand({ TableName: table().name }));
    expect(JSON.stringify(all.Items)).not.toContain(identity.document.number);
  });

  test('the race has its control: without the condition two approvals win', async () => {
    const world = membershipWorld(table());
    const [one, two] = (await several(world, 2)) as [Someone, Someone];
    const same = passport();
    must(await one.submit(same));
    must(await two.submit(same));
    const { client, name: TableName } = table();
    const guardless = {
      ...world.members,
      approve: async (before: Member) => {
        const Key = documentKey(indexOf(same.document));
        await client.send(new DeleteCommand({ TableName, Key }));
        return world.members.approve(before);
      },
    };
    for (const { phone } of [one, two])
      must(await approveMember({ ...world, members: guardless }, phone));
  });
});
