import { bareNameAt } from './names/capitals.ts';
import { groupAt } from './names/groups.ts';
import type { Name, NameContext } from './names/name.ts';
import { heldBy, titleAt } from './names/titles.ts';
import type { Token } from './tokens.ts';

/**
 * Finds the names of a sentence, left to right, none overlapping.
 * A title beside a name belongs to it; a title alone is resolved to the one holder the pack knows, else stays a role.
 */
export function findNames(tokens: readonly Token[], context: NameContext): Name[] {
  const found: Name[] = [];
  for (let i = 0; i < tokens.length; ) {
    const name = context.taken?.has(i) ? undefined : (groupAt(tokens, i) ?? nameAt(tokens, i, context));
    if (name) {
      found.push(name);
      i = Math.max(i + 1, name.range.to);
    } else i++;
  }
  return linkSurnames(found, tokens);
}

function nameAt(tokens: readonly Token[], i: number, context: NameContext): Name | undefined {
  const titled = titleAt(tokens, i, context);
  if (titled) {
    const after = bareNameAt(tokens, titled.range.to, context);
    if (after && after.kind !== 'place') {
      return {
        ...after,
        kind: 'person',
        title: titled.title,
        of: titled.of,
        range: { from: i, to: after.range.to },
      };
    }
    const apposed =
      tokens[titled.range.to]?.text === ','
        ? capitalOrKnown(tokens, titled.range.to + 1, context)
        : undefined;
    if (apposed && tokens[apposed.range.to]?.text === ',') {
      return {
        ...apposed,
        kind: 'person',
        title: titled.title,
        of: titled.of,
        range: { from: i, to: apposed.range.to },
      };
    }
    const holder = heldBy(titled, tokens, context.names);
    if (holder) return holder;
  }
  const bare = bareNameAt(tokens, i, context);
  if (!bare || bare.kind === 'place') return bare;
  return withTitleAfter(bare, tokens, context);
}

/** A person's name right behind a title and a comma: "Oressa's defence minister, Pavel Tiran, …". */
function capitalOrKnown(tokens: readonly Token[], i: number, context: NameContext): Name | undefined {
  const name = bareNameAt(tokens, i, context);
  return name && name.kind !== 'place' && name.kind !== 'body' && name.range.to - name.range.from >= 2
    ? name
    : undefined;
}

/** "Ann Lee, the deputy US Trade Representative": an apposition after the name. */
function withTitleAfter(name: Name, tokens: readonly Token[], context: NameContext): Name {
  // "…, a Harbour Board, her spokesman said": a body holds no office.
  if (name.kind === 'body' || tokens[name.range.to]?.text !== ',') return name;
  let at = name.range.to + 1;
  if (['the', 'a', 'an', 'his', 'her'].includes(tokens[at]?.lower ?? '')) at++;
  const titled = titleAt(tokens, at, context);
  if (!titled) return name;
  return {
    ...name,
    kind: 'person',
    title: titled.title,
    of: titled.of ?? null,
    range: { from: name.range.from, to: titled.range.to },
  };
}

/** "Lee" after "Ann Lee" is the same person. */
function linkSurnames(names: Name[], tokens: readonly Token[]): Name[] {
  const bySurname = new Map<string, Name>();
  for (const name of names) {
    const words = name.key.startsWith('n:') ? name.key.slice(2).split(' ') : [];
    const last = words.at(-1) ?? '';
    if (words.length > 1) bySurname.set(last, name);
    const full = words.length === 1 && tokens[name.range.from] ? bySurname.get(last) : undefined;
    if (full) {
      name.key = full.key;
      name.kind = full.kind;
    }
  }
  return names;
}
