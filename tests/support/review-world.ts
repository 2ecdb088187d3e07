import type { ReviewFile, TrailPage } from '../../src/contract/reviewing';
import type { TestTable } from './dynamo-local';
import { httpWorld, type HttpWorld } from './http-world';
import { setRights } from './staff';

/** The desk of two reviewers and one of the association, over the deployed handlers; phones from `1990000<from>` on. */
export const reviewWorld = async (table: TestTable, from: number) => {
  const world = httpWorld(table);
  let keys = 0;
  let phones = 0;
  const nextPhone = () => `1990000${String(from + (phones += 1)).padStart(4, '0')}`;
  const idOf = async (phone: string): Promise<string> => {
    const { members, secrets } = world.wiring;
    return (await members.idOfPhone(secrets.blindIndex('phone', phone))) ?? '';
  };
  const staff = async (realName: string, rights: Parameters<typeof setRights>[2]) => {
    const phone = nextPhone();
    const token = await world.approved(phone, { realName });
    await setRights(world.wiring.roles, await idOf(phone), rights);
    return token;
  };
  const he = await staff('何审核', { reviewer: true });
  const xu = await staff('徐审核', { reviewer: true });
  const feng = await staff('冯协会', { association: true });

  const get = <T>(token: string, path: string, query = '', of: HttpWorld = world) =>
    of.send<T>({ path, token, query });
  const post = <T = unknown>(
    token: string | null,
    path: string,
    body: object = {},
    key = `review-key-${(keys += 1)}`,
    of: HttpWorld = world,
  ) => of.send<T>({ method: 'POST', path, token, body, key });
  const pathOf = (reviewId: string) => `/desk/reviews/${reviewId}`;
  return {
    ...{ world, he, xu, feng, nextPhone, idOf, get, post, pathOf },
    fileOf: async (token: string, reviewId: string, of?: HttpWorld) =>
      (await get<ReviewFile>(token, pathOf(reviewId), '', of)).json,
    claim: (token: string, reviewId: string, of?: HttpWorld) =>
      post<{ until: string }>(token, `${pathOf(reviewId)}/claim`, {}, undefined, of),
    decide: (
      token: string,
      reviewId: string,
      seen: string,
      rejectedBecause: string | null = null,
      { key, of }: { readonly key?: string; readonly of?: HttpWorld } = {},
    ) => post(token, `${pathOf(reviewId)}/decision`, { seen, rejectedBecause }, key, of),
    /** Somebody whose profile waits, and has for a minute. */
    waiting: async (overrides: Parameters<HttpWorld['submitted']>[1] = {}) => {
      const phone = nextPhone();
      const token = await world.submitted(phone, overrides);
      world.clock.advance(61);
      return { phone, token, id: await idOf(phone) };
    },
    trailOf: async (subject: string) =>
      (await get<TrailPage>(feng, '/desk/trail', `subject=${subject}`)).json.lines,
  };
};
export type ReviewWorld = Awaited<ReturnType<typeof reviewWorld>>;
