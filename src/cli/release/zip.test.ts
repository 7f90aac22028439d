import { unzipSync } from 'fflate';
import { afterEach, expect, test } from 'vitest';
import { toZip } from './zip.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const zone = process.env.TZ;

afterEach(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

test('files come out as they went in', () => {
  const files = new Map([
    ['b/c.txt', bytes('one'.repeat(1_000))],
    ['a.bin', new Uint8Array([0, 255, 7])],
  ]);
  expect(Object.keys(unzipSync(toZip(files)))).toEqual(['a.bin', 'b/c.txt']);
  expect(new Map(Object.entries(unzipSync(toZip(files))))).toEqual(files);
});

test('neither order nor time zone nor day shows in the archive', () => {
  process.env.TZ = 'America/Los_Angeles';
  const west = toZip(
    new Map([
      ['a', bytes('1')],
      ['b', bytes('2')],
    ]),
  );
  process.env.TZ = 'Pacific/Kiritimati';
  const east = toZip(
    new Map([
      ['b', bytes('2')],
      ['a', bytes('1')],
    ]),
  );
  expect(east).toEqual(west);
  // The one date a zip may hold that no clock gives: midnight at its beginning of time.
  expect([...west.slice(10, 14)]).toEqual([0, 0, 33, 0]);
});
