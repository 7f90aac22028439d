/** The words of a line, apart by spaces. */
export const words = (line: string): ReadonlySet<string> => new Set(line.split(' '));
