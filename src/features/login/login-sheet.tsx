import { View } from '@tarojs/components';
import { useEffect } from 'react';
import { settleLogin, useLoginRequest } from '../../client/require-login';
import { loginCopy } from '../../copy/login';
import { Button } from '../../ui/button';
import { CodeField } from '../../ui/code-field';
import { Field } from '../../ui/field';
import { SegmentedTabs } from '../../ui/segmented-tabs';
import { Sheet } from '../../ui/sheet';
import { Stack } from '../../ui/stack';
import { Type } from '../../ui/type';
import { typeUnitStyle } from '../../ui/type-unit';
import { Consent } from './consent';
import { DocumentQuestion } from './document-question';
import { useLoginForm, type LoginForm } from './login-form';

const cancel = () => settleLogin(false);
const inWechat = process.env.TARO_ENV === 'weapp';
const WAYS = [
  { value: 'code', label: loginCopy.byCode },
  { value: 'password', label: loginCopy.byPassword },
] as const;

/** The log-in sheet: open while somebody waits for `requireLogin()`; it can always be put away. */
export const LoginSheet = () => {
  const open = useLoginRequest((request) => request.waiting !== null);
  return open ? <OpenLoginSheet /> : null;
};

const OpenLoginSheet = () => {
  const form = useLoginForm();
  // leaving the page leaves the question, too
  useEffect(() => cancel, []);
  if (form.way === 'document') return <DocumentQuestion form={form} />;
  return <LogInSheet form={form} />;
};

const LogInSheet = ({ form }: { form: LoginForm }) => {
  const resetting = form.way === 'reset';

  return (
    <View className="ui-outside" style={typeUnitStyle()}>
      <Sheet
        open
        onClose={cancel}
        title={resetting ? loginCopy.reset : loginCopy.title}
        note={resetting ? loginCopy.resetNote : loginCopy.note}
        bottom={
          <Button kind={inWechat && !resetting ? 'secondary' : 'primary'} onPress={form.submit}>
            {resetting ? loginCopy.reset : loginCopy.logIn}
          </Button>
        }
      >
        <Stack gap={16}>
          {inWechat && !resetting ? (
            <>
              <Button
                openType={form.agreed ? 'getPhoneNumber|agreePrivacyAuthorization' : undefined}
                onPhoneCode={(code) => void form.byWechat(code)}
                onPress={form.agreed ? undefined : form.askConsent}
              >
                {loginCopy.wechat}
              </Button>
              <Type size={14} tone="soft" align="center">
                {loginCopy.or}
              </Type>
            </>
          ) : null}
          {resetting ? null : (
            <SegmentedTabs
              tabs={WAYS}
              value={form.way === 'password' ? 'password' : 'code'}
              onChange={form.choose}
            />
          )}
          <Field
            label={loginCopy.phone}
            kind="phone"
            value={form.phone}
            onChange={form.typePhone}
            placeholder={loginCopy.phonePlaceholder}
            error={form.errors.phone}
            maxLength={20}
          />
          {form.way === 'password' ? null : (
            <CodeField
              label={loginCopy.code}
              placeholder={loginCopy.codePlaceholder}
              value={form.code}
              onChange={form.typeCode}
              hint={form.secondsLeft > 0 ? loginCopy.codeSent : undefined}
              error={form.errors.code}
              sendLabel={
                form.secondsLeft > 0 ? loginCopy.resendIn(form.secondsLeft) : loginCopy.sendCode
              }
              waiting={form.secondsLeft > 0}
              onSend={form.sendCode}
            />
          )}
          {form.way === 'code' ? null : (
            <Field
              label={resetting ? loginCopy.newPassword : loginCopy.password}
              hint={resetting ? loginCopy.newPasswordHint : undefined}
              kind="password"
              value={form.password}
              onChange={form.typePassword}
              error={form.errors.password}
              maxLength={72}
              onConfirm={() => void form.submit()}
            />
          )}
          {form.way === 'code' ? null : (
            <Stack row justify="end">
              <Button kind="plain" fit onPress={() => form.choose(resetting ? 'code' : 'reset')}>
                {resetting ? loginCopy.backToLogin : loginCopy.forgot}
              </Button>
            </Stack>
          )}
          <Consent agreed={form.agreed} onChange={form.agree} error={form.errors.agreement} />
          {form.errors.form ? (
            <Type size={14} tone="stop">
              {form.errors.form}
            </Type>
          ) : null}
        </Stack>
      </Sheet>
    </View>
  );
};
