import { sendAccountMessages } from '../../functions/usecases/telling/send-account-messages';
import type { Family } from '../../src/contract/moving';
import { post, type SetScene } from './command-scene';
import { people } from './command-scenes-entry';
import { aChildOf, codeFor } from './family';
import type { HttpWorld } from './http-world';

/** phones of nobody */
const [FIRST, NEXT, LAST] = ['19900003021', '19900003022', '19900003023'] as const;
/** of `people` */
const [SECOND, THIRD] = ['19900003002', '19900003003'] as const;

/** The owner with two children, a stranger with one. */
const families = async (world: HttpWorld) => {
  const cast = await people(world);
  return {
    ...cast,
    elder: await aChildOf(world, cast.owner),
    younger: await aChildOf(world, cast.owner),
    theirs: await aChildOf(world, cast.stranger),
  };
};

const transferred = async (world: HttpWorld, token: string, child: string, phone: string) =>
  post(token, `/me/persons/${child}/transfer`, {
    ...{ phone, proof: await codeFor(world, phone), stay: false },
  });
const asked = (token: string, child: string, phone: string) =>
  post(token, `/me/persons/${child}/guardian-invitations`, { phone });

let keys = 0;
/** The invitations that wait for an account, once each of these was sent. */
const invited = async (world: HttpWorld, token: string, ...asks: ReturnType<typeof asked>[]) => {
  for (const ask of asks) {
    keys += 1;
    const { status, text } = await world.send({ ...ask, key: `guardian-asked-${keys}` });
    if (status !== 204) throw new Error(text);
  }
  // they are told now, not while the command is looked at
  await sendAccountMessages(world.wiring);
  const { json } = await world.send<Family>({ path: '/me/family', token });
  return json.invitations.map(({ id }) => post(token, `/me/guardian-invitations/${id}/acceptance`));
};

export const movingScenes = {
  transferPerson: async (world, on) => {
    const { owner, stranger, elder, younger, theirs } = await on(families);
    return {
      asked: await transferred(world, owner, elder, FIRST),
      other: await transferred(world, owner, younger, NEXT),
      another: await transferred(world, stranger, theirs, LAST),
    };
  },
  inviteGuardian: async (_, on) => {
    const { owner, stranger, elder, younger, theirs } = await on(families);
    return {
      asked: asked(owner, elder, FIRST),
      other: asked(owner, younger, NEXT),
      another: asked(stranger, theirs, LAST),
    };
  },
  acceptGuardianship: async (world, on) => {
    const { owner, stranger, second, third, elder, younger, theirs } = await on(families);
    const [one, other] = await invited(
      ...([world, second, asked(owner, elder, SECOND), asked(owner, younger, SECOND)] as const),
    );
    const [another] = await invited(world, third, asked(stranger, theirs, THIRD));
    if (!one || !other || !another) throw new Error('not invited');
    return { asked: one, other, another };
  },
} satisfies Record<string, SetScene>;
