import { phoneRequestsOn } from '../../functions/commands/phone-requests';
import { Advice } from '../../functions/local/say';
import { useTestTable } from '../support/dynamo-local';
import { codeFor, meOf } from '../support/family';
import { httpWorld, type HttpWorld } from '../support/http-world';

/** MEM-8: the association decides about numbers. */
const table = useTestTable();
let world: HttpWorld;
beforeAll(() => {
  world = httpWorld(table());
});

const requests = (...args: string[]) => phoneRequestsOn(table(), world.wiring, args);
const advice = async (...args: string[]): Promise<string> => {
  try {
    return `done: ${await requests(...args)}`;
  } catch (error) {
    if (error instanceof Advice) return error.message;
    throw error;
  }
};
const asked = async (oldPhone: string, phone: string, number: string) => {
  const proof = await codeFor(world, phone);
  const document = { kind: 'foreign-passport', number };
  const body = { oldPhone, phone, proof, document, reason: '原来的手机号已经停用' };
  await world.send({ method: 'POST', path: '/phone-requests', body });
};

test('what waits is listed without a number in full, accepted, or refused with a reason', async () => {
  const [oldPhone, phone, other] = ['19900007001', '19900007002', '19900007003'];
  const { memberId } = await meOf(world, await world.approved(oldPhone));
  expect(await requests('list')).toBe('没有待核实的申请');
  world.clock.advance(61);
  await asked(oldPhone, phone, `E${oldPhone}`);
  world.clock.advance(61);
  await asked(oldPhone, other, 'E00000000');
  const [fits = '', not = ''] = (await requests('list')).split('\n');
  expect(fits).toMatch(
    /^\S+ {2}\S+ {2}199\*{4}7001 换成 199\*{4}7002，外国护照 E\*+1（与账号相符）：原来的手机号已经停用$/,
  );
  expect(not).toContain('（没有相符的账号）');
  const [id = ''] = fits.split(' ');
  const [otherId = ''] = not.split(' ');
  expect(await advice('accept', otherId)).toContain('没有与它相符的账号');
  // what both numbers read and the trail keeps is nobody's number (MEM-14)
  expect(await advice('refuse', otherId, '不是 19900007001 的证件')).toContain('不要写');
  expect(await requests('refuse', otherId, '证件与账号', '不符')).toContain('已退回');
  expect(await requests('accept', id)).toContain('已通过');
  expect(await requests('list')).toBe('没有待核实的申请');
  const { blindIndex } = world.wiring.secrets;
  expect(await world.wiring.members.idOfPhone(blindIndex('phone', phone))).toBe(memberId);
});

test('what is asked again while the SMS of its refusal waits is decided again', async () => {
  const [oldPhone, phone] = ['19900007011', '19900007012'];
  await world.approved(oldPhone);
  const decide = async (...how: string[]) => {
    world.clock.advance(61);
    await asked(oldPhone, phone, `E${oldPhone}`);
    const [id = ''] = (await requests('list')).split(' ');
    return requests(how[0] ?? '', id, ...how.slice(1));
  };
  expect(await decide('refuse', '看不清')).toContain('已退回');
  expect(await decide('refuse', '还是看不清')).toContain('已退回');
  expect(await decide('accept')).toContain('已通过');
  const waiting = await world.wiring.accountMessages.due('2099-01-01T00:00:00.000Z', 10);
  const told = waiting.filter(({ to }) => to.masked === '199****7012');
  expect(told.map(({ template, params }) => [template, params[0]]).sort()).toEqual([
    ['phone-changed', '199****7012'],
    ['phone-request-refused', '看不清'],
    ['phone-request-refused', '还是看不清'],
  ]);
});

test.each([[[]], [['accept']], [['refuse', 'some-id']], [['list', 'more']], [['king', 'some-id']]])(
  'what is asked otherwise is told how: %s',
  async (args) => {
    expect(await advice(...args)).toMatch(/^用法：/);
  },
);
