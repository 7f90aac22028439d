import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read } from '../../testing/engine-pack.ts';
import { runs } from '../../testing/runs.ts';
import { ValuePacker, ValueUnpacker } from './values.ts';
import { toVlq, VlqReader } from './vlq.ts';

describe('numbers as text', () => {
  it('come back in their order', () => {
    fc.assert(
      fc.property(fc.array(fc.maxSafeNat()), (numbers) => {
        const reader = new VlqReader(numbers.map(toVlq).join(''));
        expect(numbers.map(() => reader.next())).toEqual(numbers);
      }),
      runs(),
    );
  });

  it('are one character below 32', () => {
    expect([0, 31, 32, 1023, 1024].map((number) => toVlq(number).length)).toEqual([1, 1, 2, 2, 3]);
  });
});

const property = fc.stringMatching(/^[a-z]{1,4}$/);
const plain = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.string(),
    fc.integer(),
    // JSON knows no negative zero.
    fc.double().map((number) => number + 0),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value')),
    fc.dictionary(property, tie('value')),
  ),
})).value;

describe('values', () => {
  it('come back as they were, together and apart', () => {
    fc.assert(
      fc.property(fc.array(plain), (values) => {
        const packer = new ValuePacker();
        const texts = values.map((value) => packer.pack(value));
        const unpacker = new ValueUnpacker(JSON.parse(JSON.stringify(packer.tables)));
        expect(texts.map((text) => unpacker.unpack(text))).toEqual(
          values.map((value) => structuredClone(value)),
        );
      }),
      runs(),
    );
  });

  it('of a sentence take a fraction of the room that JSON takes', () => {
    const analysis = read('Corwin signed nine treaties with Kessia on 4 March 2025, the ministry said.');
    const packer = new ValuePacker();
    const text = packer.pack(analysis);
    expect(new ValueUnpacker(packer.tables).unpack(text)).toEqual(analysis);
    expect(text.length).toBeLessThan(JSON.stringify(analysis).length / 5);
  });

  it('leave out what is undefined, as JSON does', () => {
    const packer = new ValuePacker();
    const text = packer.pack({ a: 1, b: undefined });
    expect(Object.keys(new ValueUnpacker(packer.tables).unpack(text) as object)).toEqual(['a']);
  });
});
