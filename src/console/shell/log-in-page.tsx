import { Alert, Button, Checkbox, Form, Input, Modal, Segmented, Typography } from 'antd';
import { useState } from 'react';
import { PRIVACY, TERMS, type Agreement } from '../../copy/agreements';
import { consoleCopy } from '../../copy/console';
import { loginCopy } from '../../copy/login';
import { useLogInForm, type LogInWay } from '../../client/log-in-form';
import { useSessionOver } from '../../client/session';
import { Brand } from './brand';

const WAYS = [
  { value: 'code' as LogInWay, label: loginCopy.byCode },
  { value: 'password' as LogInWay, label: loginCopy.byPassword },
];

/** MEM-1 on the desk: the phone number with an SMS code or the password. */
export const LogInPage = () => {
  const form = useLogInForm();
  const over = useSessionOver();
  const [reading, setReading] = useState<Agreement | null>(null);
  const shown = (field: 'phone' | 'code' | 'password' | 'lastFour' | 'agreement') => ({
    validateStatus: form.errors[field] ? ('error' as const) : undefined,
    help: form.errors[field],
  });
  return (
    <main className="console-center">
      <Form className="console-login" layout="vertical" onFinish={() => void form.submit()}>
        <Brand />
        <h1>{consoleCopy.loginTitle}</h1>
        <p className="console-soft">{consoleCopy.note}</p>
        {over ? <Alert type="info" showIcon title={consoleCopy.sessionOver} /> : null}
        <Form.Item>
          <Segmented block options={WAYS} value={form.way} onChange={form.choose} />
        </Form.Item>
        <Form.Item label={loginCopy.phone} htmlFor="phone" {...shown('phone')}>
          <Input
            id="phone"
            inputMode="tel"
            autoComplete="tel-national"
            placeholder={loginCopy.phonePlaceholder}
            value={form.phone}
            onChange={({ target }) => form.typePhone(target.value)}
          />
        </Form.Item>
        {form.way === 'document' ? (
          <Form.Item
            label={loginCopy.lastFour}
            htmlFor="last-four"
            extra={loginCopy.documentNote}
            {...shown('lastFour')}
          >
            <Input
              id="last-four"
              value={form.lastFour}
              onChange={({ target }) => form.typeLastFour(target.value)}
            />
          </Form.Item>
        ) : form.way === 'code' ? (
          <Form.Item label={loginCopy.code} htmlFor="code" {...shown('code')}>
            <Input
              id="code"
              inputMode="numeric"
              autoComplete="one-time-code"
              placeholder={loginCopy.codePlaceholder}
              value={form.code}
              onChange={({ target }) => form.typeCode(target.value)}
              suffix={
                <Button
                  type="link"
                  size="small"
                  disabled={form.secondsLeft > 0}
                  onClick={() => void form.sendCode()}
                >
                  {form.secondsLeft > 0 ? loginCopy.resendIn(form.secondsLeft) : loginCopy.sendCode}
                </Button>
              }
            />
          </Form.Item>
        ) : (
          <Form.Item label={loginCopy.password} htmlFor="password" {...shown('password')}>
            <Input.Password
              id="password"
              autoComplete="current-password"
              maxLength={72}
              value={form.password}
              onChange={({ target }) => form.typePassword(target.value)}
            />
          </Form.Item>
        )}
        <Form.Item {...shown('agreement')}>
          <Checkbox checked={form.agreed} onChange={({ target }) => form.agree(target.checked)}>
            {loginCopy.agree}
          </Checkbox>
          <div>
            {[PRIVACY, TERMS].map((agreement) => (
              <Button
                key={agreement.title}
                type="link"
                size="small"
                onClick={() => setReading(agreement)}
              >{`《${agreement.title}》`}</Button>
            ))}
          </div>
        </Form.Item>
        {form.errors.form ? <Alert type="error" showIcon title={form.errors.form} /> : null}
        <Button type="primary" size="large" block htmlType="submit" loading={form.busy}>
          {loginCopy.logIn}
        </Button>
      </Form>
      <Modal
        open={reading !== null}
        title={reading?.title}
        footer={null}
        onCancel={() => setReading(null)}
      >
        {reading?.paragraphs.map(({ heading, text }) => (
          <Typography.Paragraph key={heading}>
            <strong>{heading}</strong>
            <br />
            {text}
          </Typography.Paragraph>
        ))}
      </Modal>
    </main>
  );
};
