/**
 * A Java class with one method, `main`, that runs from top to bottom, written as its bytes: a machine with a
 * JRE alone has no compiler. Format: The Java Virtual Machine Specification, chapter 4; without a branch a
 * method needs no stack maps.
 */
export interface Instructions {
  /** a reference kept by `keep`; 0 is the arguments of the command line */
  load(slot: number): number[];
  keep(slot: number): number[];
  number(value: 0 | 1): number[];
  text(value: string): number[];
  type(name: string): number[];
  cast(name: string): number[];
  /** the object at an index of an array */
  item(): number[];
  field(owner: string, name: string, type: string): number[];
  callStatic(owner: string, name: string, type: string): number[];
  call(owner: string, name: string, type: string): number[];
  drop(): number[];
}

const JAVA_8 = 52;
const PUBLIC_SUPER = 0x21;
const PUBLIC_STATIC = 0x09;
const TAG = { utf8: 1, type: 7, text: 8, field: 9, method: 10, nameAndType: 12 };
const OP = {
  iconst0: 0x03,
  ldcWide: 0x13,
  aload: 0x19,
  aaload: 0x32,
  astore: 0x3a,
  pop: 0x57,
  return: 0xb1,
  getStatic: 0xb2,
  invokeVirtual: 0xb6,
  invokeStatic: 0xb8,
  checkCast: 0xc0,
};

const two = (value: number): number[] => [value >> 8, value & 0xff];
const four = (value: number): number[] => [...two(value >>> 16), ...two(value & 0xffff)];

/** The constants of a class, each once; their places count from 1. */
const constantPool = () => {
  const places = new Map<string, number>();
  const place = (...bytes: number[]): number => {
    const key = bytes.join(' ');
    const found = places.get(key) ?? places.size + 1;
    places.set(key, found);
    return found;
  };
  const utf8 = (text: string) =>
    place(TAG.utf8, ...two(text.length), ...Buffer.from(text, 'latin1'));
  const type = (name: string) => place(TAG.type, ...two(utf8(name)));
  const member = (tag: number) => (owner: string, name: string, descriptor: string) =>
    place(
      tag,
      ...two(type(owner)),
      ...two(place(TAG.nameAndType, ...two(utf8(name)), ...two(utf8(descriptor)))),
    );
  return {
    utf8,
    type,
    text: (value: string) => place(TAG.text, ...two(utf8(value))),
    field: member(TAG.field),
    method: member(TAG.method),
    bytes: (): number[] => [
      ...two(places.size + 1),
      ...[...places.keys()].flatMap((key) => key.split(' ').map(Number)),
    ],
  };
};

/** The class file of a program of a given name; `room` is how deep its stack and how many its slots may be. */
export const javaProgram = (
  name: string,
  room: { readonly stack: number; readonly slots: number },
  write: (instructions: Instructions) => readonly (readonly number[])[],
): Buffer => {
  const pool = constantPool();
  const code = write({
    load: (slot) => [OP.aload, slot],
    keep: (slot) => [OP.astore, slot],
    number: (value) => [OP.iconst0 + value],
    text: (value) => [OP.ldcWide, ...two(pool.text(value))],
    type: (type) => [OP.ldcWide, ...two(pool.type(type))],
    cast: (type) => [OP.checkCast, ...two(pool.type(type))],
    item: () => [OP.aaload],
    field: (...member) => [OP.getStatic, ...two(pool.field(...member))],
    callStatic: (...member) => [OP.invokeStatic, ...two(pool.method(...member))],
    call: (...member) => [OP.invokeVirtual, ...two(pool.method(...member))],
    drop: () => [OP.pop],
  }).flat();
  const end = [...code, OP.return];
  const body = [...two(room.stack), ...two(room.slots), ...four(end.length), ...end, ...four(0)];
  const main = [
    ...two(PUBLIC_STATIC),
    ...two(pool.utf8('main')),
    ...two(pool.utf8('([Ljava/lang/String;)V')),
    ...two(1),
    ...two(pool.utf8('Code')),
    ...four(body.length),
    ...body,
  ];
  const self = [
    ...two(PUBLIC_SUPER),
    ...two(pool.type(name)),
    ...two(pool.type('java/lang/Object')),
  ];
  // neither interfaces nor fields, one method, no attributes
  const members = [...four(0), ...two(1), ...main, ...two(0)];
  return Buffer.from([...four(0xcafebabe), ...four(JAVA_8), ...pool.bytes(), ...self, ...members]);
};
