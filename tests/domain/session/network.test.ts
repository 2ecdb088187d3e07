import { networkOf } from '../../../functions/domain/session/network';

test.each([
  ['203.0.113.9', '203.0.113.9'],
  ['2001:db8:0:1:a:b:c:d', '2001:db8:0:1'],
  ['2001:0DB8:0000:0001::1', '2001:db8:0:1'],
  ['2001:db8::1:1:1:1', '2001:db8:0:0'],
  ['2001:db8::2:1:1:1', '2001:db8:0:0'],
  ['2001:db8::', '2001:db8:0:0'],
  ['::1', '0:0:0:0'],
  ['fe80::1', 'fe80:0:0:0'],
])('MEM-9: %s is of the network %s', (address, network) => {
  expect(networkOf(address)).toBe(network);
});
