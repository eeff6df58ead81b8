// A JSON Schema in one line, in a programmer's notation.

interface Schema {
  readonly title?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly propertyNames?: Schema;
  readonly additionalProperties?: Schema | boolean;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
}

/** A schema as a type with the limits of its values; throws on one that it has no notation for. */
export function typeText(schema: Schema): string {
  if (schema.title !== undefined) return schema.title;
  if ('const' in schema) return JSON.stringify(schema.const);
  if (schema.enum !== undefined) return schema.enum.map((one) => JSON.stringify(one)).join(' | ');
  const options = schema.anyOf ?? schema.oneOf;
  if (options !== undefined) return options.map(typeText).join(' | ');
  if (typeof schema.type === 'object') return schema.type.map((type) => typeText({ ...schema, type })).join(' | ');
  switch (schema.type) {
    case 'string':
      return `string${limitsText(schema)}`;
    case 'integer':
    case 'number':
      return `${schema.type}${limitsText(schema)}`;
    case 'boolean':
    case 'null':
      return schema.type;
    case 'array':
      return listText(schema);
    case 'object':
      return objectText(schema);
    default:
      throw new Error(`no words for ${JSON.stringify(schema)}`);
  }
}

function limitsText({ minimum, maximum, maxLength, pattern }: Schema): string {
  if (pattern !== undefined) return ` ${pattern}`;
  if (maxLength !== undefined) return ` of at most ${maxLength}`;
  const isBounded = maximum !== undefined && maximum < Number.MAX_SAFE_INTEGER;
  return isBounded ? ` from ${minimum ?? '…'} to ${maximum}` : '';
}

function listText({ items }: Schema): string {
  const item = items === undefined ? 'unknown' : typeText(items);
  return /[ |]/.test(item) ? `(${item})[]` : `${item}[]`;
}

function objectText({ properties = {}, required = [], propertyNames, additionalProperties }: Schema): string {
  if (propertyNames !== undefined && typeof additionalProperties === 'object')
    return `{ [${typeText(propertyNames)}]: ${typeText(additionalProperties)} }`;
  const fields = Object.entries(properties).map(
    ([name, field]) => `${name}${required.includes(name) ? '' : '?'}: ${typeText(field)}`,
  );
  return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`;
}

/** The types that others refer to by their title, by that title, wherever they occur in the schemas. */
export function titledTypes(schemas: readonly unknown[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const look = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    if ('title' in node && typeof node.title === 'string' && Object.keys(node).length > 1) {
      const { title, ...rest } = node;
      found.set(title, typeText(rest));
    }
    for (const inner of Object.values(node)) look(inner);
  };
  look(schemas);
  return found;
}

/** Every refusal of a union by its code, with the facts that it carries; includes nested unions. */
export function refusalRows(union: Schema): readonly { readonly name: string; readonly facts: string }[] {
  const options = union.oneOf ?? union.anyOf;
  if (options !== undefined) return options.flatMap(refusalRows);
  const { code, ...facts } = union.properties ?? {};
  if (typeof code?.const !== 'string') throw new Error(`no code in ${JSON.stringify(union)}`);
  const text = Object.entries(facts).map(([name, fact]) => `${name}: ${typeText(fact)}`);
  return [{ name: code.const, facts: text.join(', ') }];
}
