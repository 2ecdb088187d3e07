import { login as wechatLogin } from '@tarojs/taro';
import { call } from '../../client/call';
import { useLogInForm } from '../../client/log-in-form';
import { settleLogin } from '../../client/require-login';
import { loginCopy } from '../../copy/login';
import { showToast } from '../../ui/toast';

export type LoginForm = ReturnType<typeof useLoginForm>;

/** The log-in sheet: what every log-in asks for, and WeChat's one tap. */
export const useLoginForm = () => {
  const form = useLogInForm({
    onLoggedIn: () => {
      showToast(loginCopy.welcome);
      settleLogin(true);
    },
    onReset: () => showToast(loginCopy.resetDone),
  });
  return {
    ...form,
    askConsent: () => void form.complete(),
    /** `phoneCode` is nothing when the person declined: the other ways stand beside. */
    byWechat: async (phoneCode: string | undefined) => {
      if (!phoneCode || !form.complete()) return;
      const { code: loginCode } = await wechatLogin();
      await form.enterBy(call('loginByWechat', { body: { loginCode, phoneCode } }));
    },
  };
};
