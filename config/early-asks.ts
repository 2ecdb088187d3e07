/** Where the list of tournaments is as a visitor sees it first: no word in the address narrows it. */
const FIRST_PAGES = ['/', '/pages/tournaments/index'];

/** What the list asks for then (src/features/tournaments/list-filters.ts). */
export const FIRST_ASKED = '/api/tournaments?phase=open';

/**
 * A script of its own, some hundred bytes that arrive long before the client: on the list of tournaments it asks for
 * the first page of it, and for the files the client would ask for only once it runs. src/platform/early.h5.ts takes
 * the answer over. It is as old as the oldest browser that may read it.
 */
export const earlyAsks = (base: string, files: readonly string[]): string => `(function () {
  if (${JSON.stringify(FIRST_PAGES)}.indexOf(location.pathname) < 0 || location.search) return;
  ${JSON.stringify(files)}.forEach(function (file) {
    var link = document.createElement('link');
    link.rel = 'preload';
    link.as = /css$/.test(file) ? 'style' : 'script';
    link.href = '/' + file;
    document.head.appendChild(link);
  });
  if (!window.fetch) return;
  var url = ${JSON.stringify(`${base}${FIRST_ASKED}`)};
  var sent = fetch(url, { headers: { Accept: 'application/json' } }).then(
    function (answer) {
      return answer.json().then(function (data) {
        return { status: answer.status, data: data };
      });
    }
  );
  sent.catch(function () {});
  window.kaipaiAsked = { url: url, at: Date.now(), sent: sent };
})();
`;
