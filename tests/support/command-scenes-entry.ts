import type { EntryView } from '../../src/contract/entries';
import type { BodyOf } from '../../src/contract/routes';
import { tell } from '../../functions/usecases/telling/tell';
import { done, post, type Ask, type SetScene, type Stage } from './command-scene';
import { confirming, entering } from './http-samples';
import { OPEN_AT, tournamentId, type HttpWorld } from './http-world';

const OWNER = '19900003001';
const SECOND = '19900003002';
const THIRD = '19900003003';
const STRANGER = '19900003004';
/** phones of nobody */
const NOBODY = '19900003011';
const NOBODY_ELSE = '19900003012';

type Invitees = BodyOf<'enterEvent'>['invitees'];
const athletes = (...phones: string[]): Invitees =>
  phones.map((phone) => ({ phone, role: 'athlete' }));

const entered = (token: string, eventId: string, teamName: string, ...phones: string[]): Ask =>
  post(token, `/tournaments/${tournamentId}/entries`, {
    ...entering,
    ...{ eventId, teamName, invitees: athletes(...phones) },
  });
const confirmed = (token: string, { id }: EntryView, teamName: string, shirt = '170'): Ask =>
  post(token, `/entries/${id}/confirmation`, { ...confirming, teamName, answers: { shirt } });

/** Four approved people in a tournament that takes entries. */
export const people: Stage<Record<'owner' | 'second' | 'third' | 'stranger', string>> = async (
  world,
) => {
  world.clock.set(OPEN_AT);
  await world.publish();
  const [owner = '', second = '', third = '', stranger = ''] = await Promise.all(
    [OWNER, SECOND, THIRD, STRANGER].map((phone) => world.approved(phone)),
  );
  return { owner, second, third, stranger };
};

/** The owner's team of four and pair, nobody of whom has confirmed, and a stranger's team. */
const teams = async (world: HttpWorld) => {
  const cast = await people(world);
  const enter = (ask: Ask) => done<EntryView>(world, ask);
  return {
    ...cast,
    team: await enter(entered(cast.owner, 'OPEN-MT', '飞鱼队', SECOND, THIRD, NOBODY)),
    pair: await enter(entered(cast.owner, 'OPEN-MD', '海豚组合', SECOND)),
    strangers: await enter(entered(cast.stranger, 'OPEN-MT', '白鹭队', NOBODY, NOBODY_ELSE)),
  };
};

/** A command of the owner's without fields, on each of the owner's entries, and a stranger's on theirs. */
const ofInitiators =
  (command: string): SetScene =>
  async (world, on) => {
    const { owner, stranger, team, pair, strangers } = await on(teams);
    return {
      asked: post(owner, `/entries/${team.id}/${command}`),
      other: post(owner, `/entries/${pair.id}/${command}`),
      another: post(stranger, `/entries/${strangers.id}/${command}`),
    };
  };

/** A command without fields of people who were invited. */
const ofInvitees =
  (command: string, areConfirmed: boolean): SetScene =>
  async (world, on) => {
    const { second, third, team, pair } = await on(teams);
    if (areConfirmed)
      for (const ask of [
        confirmed(second, team, '飞鱼队'),
        confirmed(third, team, '飞鱼队'),
        confirmed(second, pair, '海豚组合'),
      ])
        await done(world, ask);
    return {
      asked: post(second, `/entries/${team.id}/${command}`),
      other: post(second, `/entries/${pair.id}/${command}`),
      another: post(third, `/entries/${team.id}/${command}`),
    };
  };

export const entryScenes = {
  enterEvent: async (_, on) => {
    const { owner, stranger } = await on(people);
    return {
      asked: entered(owner, 'OPEN-MD', '飞鱼队', SECOND),
      other: entered(owner, 'OPEN-MD', '海豚组合', SECOND),
      another: entered(stranger, 'OPEN-MD', '飞鱼队', NOBODY),
    };
  },
  confirmEntry: async (_, on) => {
    const { second, third, team } = await on(teams);
    return {
      asked: confirmed(second, team, '飞鱼队'),
      other: confirmed(second, team, '飞鱼队', '160'),
      another: confirmed(third, team, '飞鱼队'),
    };
  },
  declineEntry: ofInvitees('declination', false),
  cancelOwn: ofInvitees('cancellation', true),
  changeRoster: async (_, on) => {
    const { owner, stranger, team, strangers } = await on(teams);
    const changed = (token: string, { id, slots }: EntryView, phone: string) =>
      post(token, `/entries/${id}/roster`, { add: athletes(phone), remove: [slots[1]?.id] });
    return {
      asked: changed(owner, team, '19900003013'),
      other: changed(owner, team, '19900003014'),
      another: changed(stranger, strangers, '19900003013'),
    };
  },
  withdrawEntry: ofInitiators('withdrawal'),
  remindInvitees: async (world, on) => {
    const scene = await ofInitiators('reminder')(world, on);
    // nobody is reminded within an hour of the invitation
    await tell(world.wiring);
    world.clock.advance(7_200);
    return scene;
  },
  shareEntry: ofInitiators('share-links'),
} satisfies Record<string, SetScene>;
