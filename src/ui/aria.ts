/** What a screen reader is told about a control. */
export interface Aria {
  role?:
    | 'button'
    | 'tab'
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
  const states: [string, string | boolean | undefined][] = [
    ['aria-label', told.label],
    ['aria-checked', told.checked],
    ['aria-selected', told.selected],
    ['aria-expanded', told.expanded],
    ['aria-disabled', told.disabled],
    ['aria-hidden', told.hidden],
  ];
  return present([[process.env.TARO_ENV === 'h5' ? 'role' : 'aria-role', told.role], ...states]);
};
