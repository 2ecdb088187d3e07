/** Longest value by kind of field, the letters of its key as WeChat names them: thing3, phrase1, name2. */
const LONGEST: Readonly<Record<string, number>> = { thing: 20, phrase: 5, name: 10 };

/** The data of a subscribe message, cut to what WeChat accepts: one letter too many refuses it all. */
export const fittingFields = (
  fields: Readonly<Record<string, string>>,
): Record<string, { value: string }> =>
  Object.fromEntries(
    Object.entries(fields).map(([key, value]) => {
      const longest = LONGEST[key.replace(/\d+$/, '')];
      const letters = [...value];
      const cut =
        longest !== undefined && letters.length > longest
          ? `${letters.slice(0, longest - 1).join('')}…`
          : value;
      return [key, { value: cut }];
    }),
  );
