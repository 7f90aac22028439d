/*
 * Sorted words with what each shares with the one before it left out. A capital says how many letters it shares ("A" none,
 * "B" one, …), the rest of the word follows: "Aact", "Dion", "Givist". Words hold no capital.
 */

const NONE = 'A'.charCodeAt(0);
const MOST = 25;

/**
 * Words as one text, each without the letters that it shares with the one before it.
 * @param words without capitals; their order is not kept
 */
export function packWords(words: Iterable<string>): string {
  let previous = '';
  let packed = '';
  for (const word of [...words].sort()) {
    if (/[A-Z]/.test(word)) throw new Error(`"${word}" has a capital`);
    let shared = 0;
    while (shared < MOST && shared < previous.length && previous[shared] === word[shared]) shared++;
    packed += String.fromCharCode(NONE + shared) + word.slice(shared);
    previous = word;
  }
  return packed;
}

/** Gives back the words of packWords, sorted. */
export function unpackWords(packed: string): string[] {
  const words: string[] = [];
  let previous = '';
  for (let at = 0; at < packed.length; ) {
    const shared = packed.charCodeAt(at) - NONE;
    let end = at + 1;
    while (end < packed.length && !isCapital(packed.charCodeAt(end))) end++;
    previous = previous.slice(0, shared) + packed.slice(at + 1, end);
    words.push(previous);
    at = end;
  }
  return words;
}

const isCapital = (code: number): boolean => code >= NONE && code <= NONE + MOST;

/** Forms, front-coded, and for each how many letters of it go and what takes their place: "stemmed" and "3" give "stem". */
export interface PackedForms {
  forms: string;
  changes: string;
}

/**
 * Forms with what they stand for.
 * @param meanings form -> what it stands for, which begins with no digit
 */
export function packForms(meanings: ReadonlyMap<string, string>): PackedForms {
  const forms = [...meanings.keys()].sort();
  return {
    forms: packWords(forms),
    changes: forms
      .map((form) => {
        const meaning = meanings.get(form) ?? '';
        let shared = 0;
        while (shared < meaning.length && form[shared] === meaning[shared]) shared++;
        return `${form.length - shared}${meaning.slice(shared)}`;
      })
      .join('|'),
  };
}

/** Gives each form with what it stands for back, by the forms' order. */
export function unpackForms({ forms, changes }: PackedForms): Map<string, string> {
  const all = changes.split('|');
  return new Map(
    unpackWords(forms).map((form, n) => {
      const change = all[n] ?? '';
      const [gone = '0'] = /^\d+/.exec(change) ?? [];
      return [form, form.slice(0, form.length - Number(gone)) + change.slice(gone.length)];
    }),
  );
}
