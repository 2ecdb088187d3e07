import { mergeInternalComponents } from '@tarojs/shared';

const told = {
  'aria-role': '',
  'aria-label': '',
  'aria-checked': '',
  'aria-selected': '',
  'aria-expanded': '',
  'aria-disabled': '',
  'aria-hidden': '',
};

/** The components that carry what ui/aria writes. */
export const attributes = {
  View: told,
  Button: told,
  Input: { 'aria-label': '' },
  Textarea: { 'aria-label': '' },
};

mergeInternalComponents(attributes);
