import { within } from './limits';

/** An attribute, or one inside of it. */
class Path {
  constructor(readonly names: readonly string[]) {}
}
class Value {
  constructor(readonly content: unknown) {}
}
type Token = string | Path | Value;

/** A condition, or a clause of an update, whose names and values have no placeholders yet. */
export class Expression {
  constructor(readonly tokens: readonly Token[]) {}
}

/** Words in small letters are attributes, but for functions: no word is one DynamoDB keeps for itself. */
const ATTRIBUTE = /(?<!\w)([a-z]\w*)\b(?!\()/;
const tokensOf = (text: string): Token[] =>
  text
    .split(ATTRIBUTE)
    .map((piece, at) => (at % 2 === 0 ? piece : new Path([piece])))
    .filter((piece) => piece !== '');

const written = new WeakMap<TemplateStringsArray, Token[][]>();

/** DynamoDB's own words with attributes and values put straight in: ex`version = ${seen} AND live > ${0}`. */
export const ex = (strings: TemplateStringsArray, ...parts: readonly unknown[]): Expression => {
  let texts = written.get(strings);
  if (texts === undefined) written.set(strings, (texts = strings.map(tokensOf)));
  const tokens: Token[] = [];
  texts.forEach((text, at) => {
    tokens.push(...text);
    if (at === parts.length) return;
    const part = parts[at];
    if (part instanceof Expression) tokens.push(...part.tokens);
    else tokens.push(part instanceof Path ? part : new Value(part));
  });
  return new Expression(tokens);
};

/** An attribute that only the program knows by name, or a path to one inside of it. */
export const attribute = (...names: readonly string[]): Path => new Path(names);

const joined = (pieces: readonly Expression[], between: string): Token[] =>
  pieces.flatMap(({ tokens }, at) => (at === 0 ? tokens : [between, ...tokens]));

export const allOf = (conditions: readonly Expression[]): Expression =>
  new Expression(joined(conditions, ' AND '));

export const anyOf = (conditions: readonly Expression[]): Expression =>
  new Expression(['(', ...joined(conditions, ' OR '), ')']);

export interface Clauses {
  readonly set?: readonly Expression[];
  readonly remove?: readonly Expression[];
  readonly add?: readonly Expression[];
}

/** An update from its clauses; empty ones are left out. */
export const changeOf = ({ set = [], remove = [], add = [] }: Clauses): Expression =>
  new Expression(
    Object.entries({ 'SET ': set, ' REMOVE ': remove, ' ADD ': add }).flatMap(([word, pieces]) =>
      pieces.length > 0 ? [word, ...joined(pieces, ', ')] : [],
    ),
  );

export const unused = ex`attribute_not_exists(PK)`;
export const there = ex`attribute_exists(PK)`;

/** The same content has the same placeholder, a short one: an expression has 4 KB. */
const placeholders = (mark: string) => {
  const known = new Map<unknown, string>();
  return {
    of: (content: unknown): string => {
      let placeholder = known.get(content);
      if (placeholder === undefined)
        known.set(content, (placeholder = `${mark}${known.size.toString(36)}`));
      return placeholder;
    },
    /** absent where there are none: DynamoDB takes no empty map */
    all: () =>
      known.size === 0
        ? undefined
        : Object.fromEntries([...known].map(([content, placeholder]) => [placeholder, content])),
  };
};

/** Expressions of one command, with their names and values: { ConditionExpression: condition … }. */
export const expressions = <E extends string>(
  given: Readonly<Record<E, Expression | undefined>>,
): Partial<Record<E, string>> & {
  readonly ExpressionAttributeNames?: Record<string, string>;
  readonly ExpressionAttributeValues?: Record<string, unknown>;
} => {
  const names = placeholders('#');
  const values = placeholders(':');
  const textOf = (token: Token): string =>
    typeof token === 'string'
      ? token
      : token instanceof Path
        ? token.names.map(names.of).join('.')
        : values.of(token.content);
  const texts: Partial<Record<E, string>> = {};
  for (const name in given) {
    const expression = given[name];
    if (expression === undefined || expression.tokens.length === 0) continue;
    const text = expression.tokens.map(textOf).join('');
    within('expressionBytes', text.length);
    texts[name] = text;
  }
  return {
    ...texts,
    ExpressionAttributeNames: names.all() as Record<string, string> | undefined,
    ExpressionAttributeValues: values.all(),
  };
};
