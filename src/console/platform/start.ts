import { equip } from '../../client/device';
import { desk } from './device';

equip(desk);
