import * as fc from 'fast-check';

/** As much of JSON Schema as the contract uses. */
export interface Schema {
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Schema | boolean;
  readonly propertyNames?: Schema;
  readonly items?: Schema;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minimum?: number;
  readonly maximum?: number;
}

/** Text that breaks things elsewhere. */
export const wild: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.constantFrom(
    '',
    ' ',
    '\u0000',
    '\u202e队',
    '🏓🏓',
    '<script>alert(1)</script>',
    "'; DROP TABLE --",
    '__proto__',
    'constructor',
    '${jndi:ldap://x}',
    '%00',
    '../../etc/passwd',
    '9'.repeat(400),
    '赛'.repeat(5000),
  ),
);

const stringOf = ({ pattern, minLength = 0, maxLength = 40 }: Schema): fc.Arbitrary<string> =>
  pattern === undefined
    ? fc.string({ unit: 'grapheme', minLength, maxLength: Math.min(maxLength, 60) })
    : fc.stringMatching(new RegExp(pattern));

/** Values that fit a schema, now and then one that does not. */
export const fromSchema = (schema: Schema): fc.Arbitrary<unknown> =>
  fc.oneof(
    { weight: 19, arbitrary: fitting(schema) },
    { weight: 1, arbitrary: fc.oneof(wild, fc.integer(), fc.constant(null), fc.jsonValue()) },
  );

const fitting = (schema: Schema): fc.Arbitrary<unknown> => {
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return fc.oneof(...choices.map(fromSchema));
  const { type } = schema;
  if (type === undefined || Array.isArray(type)) return fc.jsonValue();
  switch (type) {
    case 'string':
      return stringOf(schema);
    case 'integer':
    case 'number':
      return fc.integer({ min: schema.minimum ?? -5, max: schema.maximum ?? 2 ** 31 });
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    case 'array':
      return fc.array(fromSchema(schema.items ?? {}), {
        minLength: schema.minItems ?? 0,
        maxLength: Math.min(schema.maxItems ?? 4, 6),
      });
    case 'object':
      return objectOf(schema);
    default:
      return fc.jsonValue();
  }
};

const objectOf = ({ properties, required, additionalProperties, propertyNames }: Schema) =>
  properties
    ? fc.record(
        Object.fromEntries(
          Object.entries(properties).map(([name, each]) => [name, fromSchema(each)]),
        ),
        { requiredKeys: [...(required ?? [])] },
      )
    : fc.dictionary(
        stringOf(propertyNames ?? {}),
        fromSchema(typeof additionalProperties === 'object' ? additionalProperties : {}),
        { maxKeys: 4 },
      );
