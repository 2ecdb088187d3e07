/**
 * Taro's tabs are links to `javascript:;` beside what they do when they are pressed. The policy of the pages lets
 * no such address run, and tells of each try: the link is not followed, the press goes on.
 */
export const quietTabLinks = (): void =>
  document.addEventListener(
    'click',
    (event) => {
      const { target } = event;
      if (target instanceof Element && target.closest('a[href="javascript:;"]'))
        event.preventDefault();
    },
    { capture: true },
  );
