import { randomBytes } from 'node:crypto';
import type { Actor } from '../../../functions/domain/actor';
import type { Pictures } from '../../../functions/domain/ports';
import { ok, refuse } from '../../../functions/domain/result';
import { confirmEntry } from '../../../functions/usecases/entering/confirm-entry';
import { getEntry } from '../../../functions/usecases/entering/get-entry';
import { getEntryFile } from '../../../functions/usecases/entering/get-entry-file';
import { takeFile } from '../../../functions/usecases/entering/take-file';
import { cancelOwn } from '../../../functions/usecases/entering/transitions';
import { forgetPictures } from '../../../functions/usecases/leaving/forget-pictures';
import type { Regulation } from '../../../src/contract/regulation';
import { FILE_BYTES } from '../../../src/contract/limits';
import { aTournament } from '../../support/builders/a-tournament';
import { describeEntering, must, reasonOf } from '../../support/entry-world';
import { fakeFiles } from '../../support/fakes/outside';
import { expectAtRest } from '../../support/recount';

const base = aTournament({}).rules.entry;
const FORM = { name: '盖章报名表', description: '学校盖章', required: true } as const;
const asking = (...per: ('entry' | 'athlete')[]): Partial<Regulation> => ({
  entry: { ...base, attachments: per.map((one) => ({ id: `form-${one}`, ...FORM, per: one })) },
});

/** Told by its first word; the real one has its own tests. */
const pictures: Pictures = {
  portrait: async (bytes) => ok(bytes),
  evidence: async (bytes) => ok(bytes),
  paper: async (bytes) =>
    Buffer.from(bytes).toString().startsWith('paper')
      ? ok({ contentType: 'application/pdf', bytes })
      : refuse('FILE_INVALID'),
};

describeEntering('attachments (ENT-16)', (makeWorld) => {
  const setUp = async (...per: ('entry' | 'athlete')[]) => {
    const world = await makeWorld(asking(...per));
    const files = fakeFiles();
    const deps = { ...world.deps, files, pictures };
    const upload = (memberId: string, text = 'paper') => {
      const key = `uploads/${memberId}/${randomBytes(8).toString('hex')}.pdf`;
      files.stored.set(key, Buffer.from(text));
      return key;
    };
    const take = async ({ memberId }: Actor, actor: Actor, text?: string) =>
      takeFile(deps, actor, { for: memberId, upload: upload(memberId, text) });
    return { world, files, deps, upload, take };
  };

  test('without the paper nobody is in; with it they are, and only they read it', async () => {
    const { world, deps, take, files } = await setUp('entry');
    const player = await world.player(1);
    const stranger = await world.player(2);
    expect(reasonOf(await world.enter(player, 'U12-MS'))).toBe('FORM_ANSWER_REQUIRED');
    const { file } = must(await take(player.actor, player.actor));
    const entry = must(
      await world.enter(player, 'U12-MS', { answers: { 'form-entry': file } }, 'with'),
    );
    expect(entry.slots[0]?.files).toEqual([{ field: 'form-entry', name: '盖章报名表' }]);
    const where = { entryId: entry.id, slotId: 's1', field: 'form-entry' };
    const address = must(await getEntryFile(deps, player.actor, where));
    const key = address.url.replace('https://files.test/', '');
    expect(Buffer.from(files.stored.get(key) ?? []).toString()).toBe('paper');
    expect(key.startsWith(`files/${player.member.id}/`)).toBe(true);
    expect(reasonOf(await getEntryFile(deps, stranger.actor, where))).toBe('ENTRY_NOT_FOUND');
    expect(reasonOf(await getEntryFile(deps, player.actor, { ...where, field: 'other' }))).toBe(
      'FILE_NOT_FOUND',
    );
    expect(reasonOf(await getEntryFile(deps, player.actor, { ...where, slotId: 's2' }))).toBe(
      'FILE_NOT_FOUND',
    );
    await expectAtRest(world);
  });

  test('a paper is of no use to anybody else, nor is one that was made up', async () => {
    const { world, take } = await setUp('entry');
    const [player, other] = [await world.player(1), await world.player(2)];
    const { file } = must(await take(player.actor, player.actor));
    for (const [at, given] of [file, `files/${other.member.id}/made-up.pdf`, `${file}x`].entries())
      expect(
        reasonOf(
          await world.enter(other, 'U12-MS', { answers: { 'form-entry': given } }, `try-${at}`),
        ),
      ).toBe('FORM_ANSWER_INVALID');
  });

  test('of each athlete: the initiator reads everybody’s, a partner their own', async () => {
    const { world, deps, take } = await setUp('athlete');
    const [maker, partner] = [await world.player(1), await world.player(2)];
    const mine = must(await take(maker.actor, maker.actor)).file;
    const theirs = must(await take(partner.actor, partner.actor)).file;
    const entry = must(
      await world.enter(maker, 'U12-MD', {
        teamName: '风之队',
        invitees: [{ phone: partner.phone, role: 'athlete' }],
        answers: { 'form-athlete': mine },
      }),
    );
    const confirm = (answers: Record<string, string>, key: string) =>
      confirmEntry(
        deps,
        partner.actor,
        entry.id,
        { teamName: '风之队', answers, declaration: { accepted: true, version: '2026-11' } },
        key,
      );
    expect(reasonOf(await confirm({}, 'without'))).toBe('FORM_ANSWER_REQUIRED');
    expect(reasonOf(await confirm({ 'form-athlete': mine }, 'with-mine'))).toBe(
      'FORM_ANSWER_INVALID',
    );
    must(await confirm({ 'form-athlete': theirs }, 'with-theirs'));
    const read = (actor: Actor, slotId: string) =>
      getEntryFile(deps, actor, { entryId: entry.id, slotId, field: 'form-athlete' });
    expect(reasonOf(await read(maker.actor, 's2'))).toBe('ok');
    expect(reasonOf(await read(partner.actor, 's2'))).toBe('ok');
    expect(reasonOf(await read(partner.actor, 's1'))).toBe('FILE_NOT_FOUND');
    const seen = must(await getEntry(deps, partner.actor, entry.id)).slots;
    expect(seen.map(({ files }) => files.length)).toEqual([0, 1]);
    // out of the entry, it is the initiator's no more
    must(await cancelOwn(deps, partner.actor, entry.id, 'out'));
    expect(reasonOf(await read(maker.actor, 's2'))).toBe('FILE_NOT_FOUND');
    expect(reasonOf(await read(partner.actor, 's2'))).toBe('ok');
    const left = must(await getEntry(deps, maker.actor, entry.id)).slots;
    expect(left.map(({ files }) => files.length)).toEqual([1, 0]);
  });

  test('an upload becomes a paper once, however often it is asked, and bad ones are gone', async () => {
    const { world, deps, files, upload, take } = await setUp('entry');
    const parent = await world.player(1);
    const child = await world.child(2, [parent]);
    const stranger = await world.player(3);
    const key = upload(child.id);
    const once = () => takeFile(deps, parent.actor, { for: child.id, upload: key });
    must(await once());
    expect(files.stored.has(key)).toBe(false);
    must(await once());
    const kept = key.replace('uploads/', 'files/');
    expect([...files.stored.keys()]).toEqual([kept]);
    // its address can be put to again for a while: what was taken stays what it was
    files.stored.set(key, Buffer.from('paper of another kind'));
    must(await once());
    expect([...files.stored]).toEqual([[kept, Buffer.from('paper')]]);
    expect(reasonOf(await takeFile(deps, stranger.actor, { for: child.id, upload: key }))).toBe(
      'PERSON_NOT_FOUND',
    );
    expect(reasonOf(await takeFile(deps, stranger.actor, { upload: key }))).toBe('FILE_INVALID');
    const never = `uploads/${parent.member.id}/${'0'.repeat(16)}.pdf`;
    expect(reasonOf(await takeFile(deps, parent.actor, { upload: never }))).toBe('FILE_MISSING');
    expect(reasonOf(await take(parent.actor, parent.actor, 'script'))).toBe('FILE_INVALID');
    const large = `paper${'x'.repeat(FILE_BYTES)}`;
    expect(reasonOf(await take(parent.actor, parent.actor, large))).toBe('FILE_INVALID');
    const asPicture = upload(parent.member.id).replace('.pdf', '.png');
    files.stored.set(asPicture, Buffer.from('paper'));
    expect(reasonOf(await takeFile(deps, parent.actor, { upload: asPicture }))).toBe(
      'FILE_INVALID',
    );
    files.down = true;
    expect(reasonOf(await take(parent.actor, parent.actor))).toBe('TRY_AGAIN');
    files.down = false;
    await forgetPictures(deps, child.id);
    expect([...files.stored.keys()].filter((one) => one.includes(child.id))).toEqual([]);
  });
});
