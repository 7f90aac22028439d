import { parseSync } from 'vite';

/** A node of the syntax tree; what else it has depends on its type. */
type Node = { type: string } & Record<string, unknown>;

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

/** Attributes, of elements and of our components, whose value a reader sees or hears. */
const SHOWN = new Set([
  'title',
  'label',
  'hint',
  'alt',
  'placeholder',
  'aria-label',
  'aria-description',
  'aria-roledescription',
]);

/**
 * Finds words and signs in a view's markup that are written there and not taken from the messages.
 * @returns each as it is written; blanks do not count
 */
export function findShownLiterals(name: string, text: string): string[] {
  const found: string[] = [];
  visit(parseSync(name, text).program, found);
  return found;
}

function visit(node: unknown, found: string[]): void {
  if (Array.isArray(node)) for (const part of node) visit(part, found);
  if (!isNode(node)) return;
  if (node.type === 'JSXText') keep(node.value, found);
  if (node.type === 'JSXElement' || node.type === 'JSXFragment') {
    for (const child of [node.children].flat()) {
      if (isNode(child) && child.type === 'JSXExpressionContainer') visitShown(child.expression, found);
    }
  }
  if (node.type === 'JSXAttribute' && isNode(node.name) && SHOWN.has(String(node.name.name))) {
    visitShown(node.value, found);
  }
  for (const part of Object.values(node)) visit(part, found);
}

/** What an expression may come to: strings handed to a function are not shown themselves. */
function visitShown(node: unknown, found: string[]): void {
  if (!isNode(node)) return;
  if (node.type === 'Literal') keep(node.value, found);
  if (node.type === 'TemplateLiteral') {
    for (const part of [node.quasis].flat()) {
      const { value } = part as { value: { raw: string } };
      keep(value.raw, found);
    }
  }
  // What stands before `&&`, and what a comparison compares, decides and is not shown.
  const isJoined = (node.type === 'LogicalExpression' && node.operator !== '&&') || node.operator === '+';
  const parts = [node.consequent, node.alternate, node.expression, ...(isJoined ? [node.left] : [])];
  if (isJoined || node.operator === '&&') parts.push(node.right);
  for (const part of parts) visitShown(part, found);
}

function keep(value: unknown, found: string[]): void {
  if (typeof value === 'string' && value.trim() !== '') found.push(value.trim());
}
