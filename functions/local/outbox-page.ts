import { plainPagePolicy } from './page-headers';

/** A message the product would have sent, as a simulator recorded it. */
export interface Sent {
  readonly at: string;
  readonly channel: string;
  readonly to: string;
  readonly text: string;
}

const escape = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

const linked = (text: string): string =>
  escape(text).replace(/https?:\/\/[^\s，。；]+/g, (link) => `<a href="${link}">${link}</a>`);

const clock = (at: string): string =>
  new Date(Date.parse(at) + 8 * 3_600_000).toISOString().slice(5, 19).replace('T', ' ');

const STYLE = `
:root{color-scheme:light dark;--ink:#101828;--soft:#475467;--ground:#f6f7f9;--surface:#fff;--line:#e4e7ec;--court:#0b5fff}
@media(prefers-color-scheme:dark){:root{--ink:#f2f4f7;--soft:#98a2b3;--ground:#0b1220;--surface:#141c2b;--line:#263043;--court:#5b93ff}}
body{margin:0;background:var(--ground);color:var(--ink);font:16px/1.5 -apple-system,"PingFang SC","Noto Sans CJK SC",sans-serif}
main{max-width:640px;margin:0 auto;padding:24px 16px}h1{font-size:22px;margin:0 0 4px}p{margin:0;color:var(--soft)}
ol{list-style:none;margin:16px 0 0;padding:0;display:grid;gap:12px}
li{background:var(--surface);border:1px solid var(--line);border-radius:12px;padding:12px 16px;overflow-wrap:anywhere}
small{color:var(--soft);font-variant-numeric:tabular-nums}a{color:var(--court)}
`;

export const OUTBOX_POLICY = plainPagePolicy(STYLE);

/** The local outbox: every SMS and notification, newest first, read again every three seconds. */
export const outboxPage = (messages: readonly Sent[]): string => `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<meta http-equiv="refresh" content="3"><title>开拍 · 本地发件箱</title>
<style>${STYLE}</style></head><body><main><h1>本地发件箱</h1>
<p>产品本会发出的短信与微信通知都在这里，最新的在最上面。</p>
${
  messages.length === 0
    ? '<ol><li>还没有消息。登录时点「获取验证码」，这里就会出现短信。</li></ol>'
    : `<ol>${[...messages]
        .reverse()
        .map(
          ({ at, channel, to, text }) =>
            `<li><small>${clock(at)} · ${escape(channel)} · ${escape(to)}</small><br>${linked(text)}</li>`,
        )
        .join('')}</ol>`
}</main></body></html>`;
