/** A port of which a test needs these alone: whoever asks for anything else of it is told so. */
export const only = <Port extends object>(given: Partial<Port>): Port =>
  new Proxy(given, {
    get: (all, name) => {
      if (name in all) return all[name as keyof Port];
      // what is asked by whoever prints, compares or awaits a value
      if (typeof name === 'symbol' || ['then', 'toJSON', 'asymmetricMatch'].includes(name))
        return undefined;
      throw new Error(`not given to this test: ${name}`);
    },
  }) as Port;
