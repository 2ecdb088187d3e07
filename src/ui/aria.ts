/** What a screen reader is told about a control. */
export interface Aria {
  role?:
    | 'button'
    | 'tab'
    | 'tablist'
    | 'checkbox'
    | 'radio'
    | 'link'
    | 'dialog'
    | 'alert'
    | 'status'
    | 'img'
    | 'progressbar';
  label?: string;
  checked?: boolean;
  selected?: boolean;
  expanded?: boolean;
  disabled?: boolean;
  hidden?: boolean;
}

const present = (pairs: [string, string | boolean | undefined][]): Record<string, string> =>
  Object.fromEntries(
    pairs.flatMap(([name, value]): [string, string][] =>
      value === undefined ? [] : [[name, String(value)]],
    ),
  );

/**
 * Turns an Aria into the attributes of the platform: `role` in browsers, `aria-role` in WeChat.
 * The mini-program's templates know them through config/aria.
 */
export const aria = (told: Aria): Record<string, string> => {
  const inBrowsers = process.env.TARO_ENV === 'h5';
  // a browser knows what is selected of tabs alone; any other button is pressed
  const selected = inBrowsers && told.role !== 'tab' ? 'aria-pressed' : 'aria-selected';
  const states: [string, string | boolean | undefined][] = [
    ['aria-label', told.label],
    ['aria-checked', told.checked],
    [selected, told.selected],
    ['aria-expanded', told.expanded],
    ['aria-disabled', told.disabled],
    ['aria-hidden', told.hidden],
  ];
  return present([[inBrowsers ? 'role' : 'aria-role', told.role], ...states]);
};
