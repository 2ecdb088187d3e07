import { smsParams, wechatFields } from '../../src/copy/telling';
import type { TellingWords } from '../domain/telling/words';

/** The words of messages are those of the screens. */
export const tellingWords: TellingWords = { sms: smsParams, wechat: wechatFields };
