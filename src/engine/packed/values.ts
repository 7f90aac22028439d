import { fromZigzag, toVlq, VlqReader, zigzag } from './vlq.ts';

/*
 * Plain data in little room, read back value by value when it is needed. What many values share is kept once:
 *
 *   strings   every string, in the order it was first met
 *   shapes    of every kind of object its properties, each with the type of its value: "kind:s", "start:i", "spaced:t"
 *
 * A value is then a row of whole numbers (vlq.ts): an object the number of its shape and what its properties need, a string
 * its number, a list its length, the type of its members and what they need. null, true and false are types and need
 * nothing.
 */

/** What the values packed together share. */
export interface PackedTables {
  strings: string[];
  /** Properties of shape 0, 1, 2 …, apart by spaces. */
  shapes: string[];
}

/** Whole number, any other number (as a string), string, list, object, null, true, false; "m" for a list of several types. */
type Type = 'i' | 'd' | 's' | 'l' | 'o' | 'n' | 't' | 'f';
const TYPES = 'idslontfm';
const MIXED = TYPES.indexOf('m');

/** Packs values one by one; `tables` are complete when all are packed. */
export class ValuePacker {
  readonly #strings = new Map<string, number>();
  readonly #shapes = new Map<string, number>();

  /** @param value plain JSON; names of properties hold no space and no colon */
  pack(value: unknown): string {
    const type = typeOf(value);
    return toVlq(TYPES.indexOf(type)) + this.#body(value, type);
  }

  get tables(): PackedTables {
    return { strings: [...this.#strings.keys()], shapes: [...this.#shapes.keys()] };
  }

  #body(value: unknown, type: Type): string {
    if (type === 's') return toVlq(idOf(this.#strings, value as string));
    if (type === 'd') return toVlq(idOf(this.#strings, String(value)));
    if (type === 'i') return toVlq(zigzag(value as number));
    if (type === 'l') return this.#list(value as readonly unknown[]);
    return type === 'o' ? this.#object(value as object) : '';
  }

  #list(values: readonly unknown[]): string {
    const types = values.map(typeOf);
    const [first] = types;
    if (first === undefined) return toVlq(0);
    const length = toVlq(values.length);
    return types.every((type) => type === first)
      ? length + toVlq(TYPES.indexOf(first)) + values.map((value) => this.#body(value, first)).join('')
      : length + toVlq(MIXED) + values.map((value) => this.pack(value)).join('');
  }

  #object(value: object): string {
    const properties = Object.entries(value).filter(([, one]) => one !== undefined);
    const types = properties.map(([, one]) => typeOf(one));
    const shape = properties.map(([name], n) => `${name}:${types[n]}`).join(' ');
    return (
      toVlq(idOf(this.#shapes, shape)) +
      properties.map(([, one], n) => this.#body(one, types[n] as Type)).join('')
    );
  }
}

/** Gives packed values back. */
export class ValueUnpacker {
  readonly #strings: readonly string[];
  readonly #shapes: readonly { name: string; type: Type }[][];

  constructor({ strings, shapes }: PackedTables) {
    this.#strings = strings;
    this.#shapes = shapes.map((shape) =>
      (shape === '' ? [] : shape.split(' ')).map((property) => {
        const [name = '', type] = property.split(':');
        return { name, type: type as Type };
      }),
    );
  }

  /** What was packed as this text; the tables must be those of its packer. */
  unpack(text: string): unknown {
    const reader = new VlqReader(text);
    return this.#value(reader);
  }

  #value(reader: VlqReader): unknown {
    return this.#body(reader, TYPES[reader.next()] as Type);
  }

  #body(reader: VlqReader, type: Type): unknown {
    if (type === 'i') return fromZigzag(reader.next());
    if (type === 's') return this.#strings[reader.next()];
    if (type === 'o') return this.#object(reader);
    if (type === 'l') return this.#list(reader);
    if (type === 'd') return Number(this.#strings[reader.next()]);
    return type === 'n' ? null : type === 't';
  }

  #list(reader: VlqReader): unknown[] {
    const length = reader.next();
    if (length === 0) return [];
    const type = reader.next();
    const values: unknown[] = [];
    for (let n = 0; n < length; n++)
      values.push(type === MIXED ? this.#value(reader) : this.#body(reader, TYPES[type] as Type));
    return values;
  }

  #object(reader: VlqReader): object {
    const value: Record<string, unknown> = {};
    for (const { name, type } of this.#shapes[reader.next()] ?? []) value[name] = this.#body(reader, type);
    return value;
  }
}

function typeOf(value: unknown): Type {
  if (typeof value === 'string') return 's';
  if (typeof value === 'number')
    return Number.isSafeInteger(value) && Math.abs(value) < LARGEST && !Object.is(value, -0) ? 'i' : 'd';
  if (value === null) return 'n';
  if (typeof value === 'boolean') return value ? 't' : 'f';
  return Array.isArray(value) ? 'l' : 'o';
}
/** Twice this is still a whole number without rounding. */
const LARGEST = 2 ** 51;

function idOf(ids: Map<string, number>, text: string): number {
  const known = ids.get(text);
  if (known !== undefined) return known;
  ids.set(text, ids.size);
  return ids.size - 1;
}
