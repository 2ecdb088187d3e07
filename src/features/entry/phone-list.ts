/** What was typed or pasted into the phone field. */
export interface PhonesRead {
  readonly phones: readonly string[];
  /** runs of digits that are no mobile number, to be named to the person */
  readonly wrong: readonly string[];
}

const halfWidth = (text: string): string =>
  text.replace(/[０-９＋－\u3000]/g, (char) =>
    char === '\u3000' ? ' ' : String.fromCharCode(char.charCodeAt(0) - 0xfee0),
  );

const NUMBER = /(^|\D)(?:(?:\+|00)?86[ -]*)?(1[3-9]\d(?:[ -]?\d){8})(?!\d)/g;
const SHORTEST_WRONG = 5;

/**
 * Reads mobile numbers out of any text: one or several, with +86, with spaces or dashes inside, and
 * whatever stands between them (names, commas, line breaks). The order is kept, repeats are not.
 */
export const readPhones = (text: string): PhonesRead => {
  const phones: string[] = [];
  const rest = halfWidth(text).replace(NUMBER, (_, before: string, written: string) => {
    const phone = written.replace(/\D/g, '');
    if (!phones.includes(phone)) phones.push(phone);
    return `${before} `;
  });
  const wrong = (rest.match(/\d[\d -]*\d/g) ?? []).filter(
    (run) => run.replace(/\D/g, '').length >= SHORTEST_WRONG,
  );
  return { phones, wrong: wrong.map((run) => run.trim()) };
};

/** 「199 0000 0001」: how a number is read aloud. */
export const spacedPhone = (phone: string): string =>
  `${phone.slice(0, 3)} ${phone.slice(3, 7)} ${phone.slice(7)}`;

/** Whether a number could be the masked one (199****0001). */
export const matchesMask = (phone: string, masked: string): boolean =>
  masked.length === phone.length &&
  phone.slice(0, 3) === masked.slice(0, 3) &&
  phone.slice(-4) === masked.slice(-4);
