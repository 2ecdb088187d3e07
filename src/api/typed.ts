/** The phone number in whatever was typed or pasted: spaces, dashes and +86 are forgiven. */
export const typedPhone = (text: string): string => {
  const digits = text.replace(/\D/g, '');
  return (digits.length > 11 ? digits.replace(/^86/, '') : digits).slice(0, 11);
};

export const isPhone = (phone: string): boolean => /^1[3-9]\d{9}$/.test(phone);

/** The code in whatever was typed or pasted, a whole SMS included. */
export const typedCode = (text: string): string =>
  /(?:^|\D)(\d{6})(?!\d)/.exec(text)?.[1] ?? text.replace(/\D/g, '').slice(0, 6);
