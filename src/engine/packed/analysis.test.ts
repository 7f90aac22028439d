import { expect, it } from 'vitest';
import { read } from '../../testing/engine-pack.ts';
import { english } from '../languages/en/index.ts';
import { packAnalysis, unpackAnalysis } from './analysis.ts';
import { ValuePacker, ValueUnpacker } from './values.ts';

it.each([
  'Corwin signed nine treaties with Kessia on 4 March 2025, the ministry said.',
  'She was in touch with the head of government, who took part in talks about the “Harbour Pact”.',
  'No ferry left – and none will.',
])('gives the analysis of a sentence back: %s', (text) => {
  const analysis = read(text);
  const packer = new ValuePacker();
  const packed = packAnalysis(analysis, packer);
  const unpacker = new ValueUnpacker(packer.tables);
  expect(unpackAnalysis(text, packed, { unpacker, irregular: english.irregular })).toEqual(analysis);
});
