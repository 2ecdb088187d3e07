import type { RouteName, routes } from '../../src/contract/routes';
import { post, type SetScene } from './command-scene';
import { acceptanceScenes } from './command-scenes-acceptance';
import { deskScenes } from './command-scenes-desk';
import { movingScenes } from './command-scenes-moving';
import { entryScenes, people } from './command-scenes-entry';
import { personScenes } from './command-scenes-persons';
import { reviewingScenes } from './command-scenes-reviewing';

export type CommandName = {
  [N in RouteName]: (typeof routes)[N] extends { readonly command: true } ? N : never;
}[RouteName];

const subscribed = (token: string, ...accepted: string[]) =>
  post(token, '/me/subscriptions', { accepted });
const publication = (token: string, consentTo: string | null) =>
  post(token, '/me/publication', { consentTo });
const proposed = (token: string, name: string) =>
  post(token, '/units', { name, kind: 'school', province: '江苏', city: '无锡' });

/** A scene for every command there is: one that is missing does not compile. */
export const scenes: Record<CommandName, SetScene> = {
  subscribe: async (_, on) => {
    const { owner, stranger } = await on(people);
    return {
      asked: subscribed(owner, 'invited', 'entry-result'),
      other: subscribed(owner, 'roster-changed'),
      another: subscribed(stranger, 'invited', 'entry-result'),
    };
  },
  proposeUnit: async (_, on) => {
    const { owner, stranger } = await on(people);
    return {
      asked: proposed(owner, '星海小学'),
      other: proposed(owner, '云溪小学'),
      another: proposed(stranger, '远山小学'),
    };
  },
  ...movingScenes,
  setPublication: async (_, on) => {
    const { owner, stranger } = await on(people);
    return {
      asked: publication(owner, '2026-12'),
      other: publication(owner, null),
      another: publication(stranger, '2026-12'),
    };
  },
  ...personScenes,
  ...entryScenes,
  ...deskScenes,
  ...acceptanceScenes,
  ...reviewingScenes,
};

/** A command that anybody may send, on another route than the scene's. */
export const elsewhere = (name: CommandName, token: string) =>
  name === 'subscribe' ? proposed(token, '星海小学') : subscribed(token, 'invited');
