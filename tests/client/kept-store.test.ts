import { device, type Device, type equip } from '../../src/client/device';
import type { keptStore as KeptStore } from '../../src/client/kept-store';

test('what is kept is there also where a bundler makes the store before there is a device', () => {
  const phone: Device = device();
  phone.lasting.write('kept', { state: { chosen: 'U12' }, version: 0 });
  jest.isolateModules(() => {
    const { keptStore } = jest.requireActual<{ keptStore: typeof KeptStore }>(
      '../../src/client/kept-store',
    );
    const early = keptStore<{ chosen: string }>('kept', { chosen: '' });
    expect(early.getState()).toEqual({ chosen: '' });
    const fresh = jest.requireActual<{ equip: typeof equip }>('../../src/client/device');
    fresh.equip(phone);
    expect(early.getState()).toEqual({ chosen: 'U12' });
    // one that is made later reads it at once
    expect(keptStore<{ chosen: string }>('kept', { chosen: '' }).getState()).toEqual({
      chosen: 'U12',
    });
  });
  phone.lasting.remove('kept');
});
