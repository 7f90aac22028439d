import { placeIn } from '../parse-pack.ts';
import { MAX_RECEIPT_CHARACTERS, type Receipt, receiptSchema } from './schema.ts';

export type ParsedReceipt = { ok: true; receipt: Receipt } | { ok: false; problem: string };

/**
 * Reads a receipt from the text of a file.
 * @param name the file, as the reader knows it; begins the problem
 * @returns the receipt, or what is wrong with it first and what to do
 */
export function parseReceipt(text: string, name: string): ParsedReceipt {
  if (text.length > MAX_RECEIPT_CHARACTERS) {
    return refuse(name, `is longer than ${MAX_RECEIPT_CHARACTERS} characters, so it is no receipt`);
  }
  const value = parseJson(text.replace(/^\uFEFF/, ''));
  if (value === undefined) return refuse(name, 'is not JSON');
  const parsed = receiptSchema.safeParse(value);
  if (parsed.success) return { ok: true, receipt: parsed.data };
  const [issue] = parsed.error.issues;
  return refuse(placeIn(name, issue?.path ?? []), issue?.message ?? 'is no receipt');
}

function refuse(place: string, reason: string): ParsedReceipt {
  return { ok: false, problem: `${place}: ${reason}; choose a receipt that Parallax saved` };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
