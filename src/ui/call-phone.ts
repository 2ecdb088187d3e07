import { makePhoneCall } from '@tarojs/taro';
import { uiCopy } from '../copy/ui';
import { showToast } from './toast';

/** Dials; putting the dialler away is an answer of WeChat's like a failure, and neither leads anywhere but back. */
export const callPhone = (phoneNumber: string): void => {
  makePhoneCall({ phoneNumber }).catch(() => showToast(uiCopy.notCalled));
};
