import { createHash } from 'node:crypto';
import { OUTBOX_POLICY, outboxPage } from '../../functions/local/outbox-page';

describe('the local outbox', () => {
  const at = '2026-11-21T16:30:05.000Z';

  it('shows the newest message first, in China time, with links to follow', () => {
    const page = outboxPage([
      { at, channel: 'SMS', to: '19900000001', text: '验证码 123456' },
      { at, channel: 'SMS', to: '19900000002', text: '邀请 http://127.0.0.1:4100/i?a=1&b=2。' },
    ]);
    expect(page.indexOf('19900000002')).toBeLessThan(page.indexOf('19900000001'));
    expect(page).toContain('11-22 00:30:05');
    expect(page).toContain('<a href="http://127.0.0.1:4100/i?a=1&#38;b=2">');
  });

  it('never runs what a message says', () => {
    const page = outboxPage([{ at, channel: 'SMS', to: '<b>', text: '<script>alert(1)</script>' }]);
    expect(page).not.toContain('<script>');
    expect(page).not.toContain('<b>');
  });

  it('says what to do when it is empty', () => {
    expect(outboxPage([])).toContain('还没有消息');
  });

  it('is allowed its own style and nothing else', () => {
    const style = /<style>([^]*)<\/style>/.exec(outboxPage([]))?.[1] ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    expect(OUTBOX_POLICY).toContain(`default-src 'none'; style-src 'sha256-${hash}'; `);
  });
});
