/**
 * An object whose properties are made when they are first asked for, each once: of all that a process may need, a
 * first request pays for what it needs itself. Who copies the object (`{ ...it }`) asks for all.
 */
export const onDemand = <T extends object>(makers: {
  readonly [Name in keyof T]: () => T[Name];
}): T => {
  const made = {} as T;
  for (const name of Object.keys(makers) as (keyof T)[]) {
    const enumerable = true;
    const get = () => {
      const value = makers[name]();
      Object.defineProperty(made, name, { enumerable, value });
      return value;
    };
    Object.defineProperty(made, name, { enumerable, get, configurable: true });
  }
  return made;
};
