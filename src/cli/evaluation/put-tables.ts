/**
 * Puts each table between the marks that carry its name, `<!-- NAME -->` and `<!-- /NAME -->`; a table that is '' leaves
 * what stands there.
 * @returns the text with the tables, or the names whose marks it lacks
 */
export function putTables(
  text: string,
  tables: Readonly<Record<string, string>>,
): { ok: true; text: string } | { ok: false; missing: string[] } {
  const given = Object.entries(tables).filter(([, table]) => table !== '');
  const missing = given.map(([name]) => name).filter((name) => !betweenMarks(name).test(text));
  if (missing.length > 0) return { ok: false, missing };
  return {
    ok: true,
    text: given.reduce(
      (put, [name, table]) =>
        put.replace(
          betweenMarks(name),
          (_, before: string, after: string) => `${before}\n\n${table}\n${after}`,
        ),
      text,
    ),
  };
}

const betweenMarks = (name: string): RegExp => new RegExp(`(<!-- ${name} -->)[\\s\\S]*?(<!-- /${name} -->)`);
