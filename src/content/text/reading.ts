import { collapse } from './collapse.ts';
import { type Visitor, walkFlatTree } from './flat-tree.ts';
import { isFootnoteMark, type Look, lookOf } from './look.ts';

/** A piece of a block: a text node, with the part of it that counts, or null for a line break. */
export interface Piece {
  node: Text;
  from: number;
  to: number;
}

/** One block of text as a reader sees it, with the nodes that it stands in. */
export interface Block {
  text: string;
  pieces: readonly (Piece | null)[];
  /** 1 to 6 for a heading, else 0. */
  level: number;
  /** Every character of it belongs to a link. */
  linked: boolean;
}

export interface Reading {
  blocks: Block[];
  /** The walk ended before the page did. */
  cut: boolean;
}

export interface ReadingLimits {
  blocks: number;
  characters: number;
  /** Nodes looked at: what bounds the time on pages that hold much and say little. */
  nodes: number;
}

export interface ReadingOptions {
  limits: ReadingLimits;
  /** Elements that are left out with everything in them. */
  leaveOut?: (element: Element, look: Look) => boolean;
  /** The part of a text node that counts; null when none does. */
  partOf?: (node: Text) => { from: number; to: number } | null;
  onEnter?: (element: Element) => void;
  onLeave?: (element: Element) => void;
  /** Told of elements that are not gone into. */
  onSkip?: (element: Element) => void;
  /** Text that the reader cannot select is left out. */
  selectableOnly?: boolean;
  isDone?: () => boolean;
}

/** Raw characters looked at per character that may be kept: white space and hidden characters take time too. */
const RAW_PER_CHARACTER = 5;

/** Reads the blocks of text under an element, in reading order, within the limits. Pauses by yielding. */
export function* readBlocks(root: Element, options: ReadingOptions): Generator<void, Reading> {
  const reader = new BlockReader(options);
  yield* walkFlatTree(root, reader);
  return reader.finish();
}

interface Surroundings {
  look: Look;
  level: number;
  visible: boolean;
  selectable: boolean;
  inLink: boolean;
}

const OUTSIDE: Surroundings = {
  look: { flow: 'block', visible: true, selectable: 'inherit' },
  level: 0,
  visible: true,
  selectable: true,
  inLink: false,
};

class BlockReader implements Visitor {
  readonly #options: ReadingOptions;
  readonly #blocks: Block[] = [];
  readonly #around: Surroundings[] = [];
  #pieces: (Piece | null)[] = [];
  #unlinked = false;
  #breaks = 0;
  #characters = 0;
  #raw = 0;
  #nodes = 0;
  #cut = false;

  constructor(options: ReadingOptions) {
    this.#options = options;
  }

  enter(element: Element): boolean {
    this.#countNode();
    const look = lookOf(element);
    if (look.flow === 'break') this.#breakLine();
    if (this.#isLeftOut(element, look)) {
      this.#options.onSkip?.(element);
      return false;
    }
    if (look.flow === 'block') this.#endBlock();
    const outer = this.#here();
    this.#around.push({
      look,
      level: headingLevel(element) || outer.level,
      visible: look.visible,
      selectable: look.selectable === 'inherit' ? outer.selectable : look.selectable === 'yes',
      inLink: outer.inLink || element.localName === 'a',
    });
    this.#options.onEnter?.(element);
    return true;
  }

  #isLeftOut(element: Element, look: Look): boolean {
    if (look.flow === 'none' || look.flow === 'break') return true;
    return this.#options.leaveOut?.(element, look) === true || isFootnoteMark(element, this.#textBefore());
  }

  leave(element: Element): void {
    this.#options.onLeave?.(element);
    // The whole that is read may be part of a line: its text ends with it.
    if (this.#here().look.flow === 'block' || this.#around.length === 1) this.#endBlock();
    this.#around.pop();
  }

  text(node: Text): void {
    this.#countNode();
    const part = this.#options.partOf ? this.#options.partOf(node) : { from: 0, to: node.length };
    const here = this.#here();
    if (!part || !here.visible || (this.#options.selectableOnly && !here.selectable)) return;
    this.#raw += part.to - part.from;
    if (this.#raw > this.#options.limits.characters * RAW_PER_CHARACTER) this.#cut = true;
    const blank = /^\s*$/.test(node.data.slice(part.from, Math.min(part.to, part.from + 1_000)));
    if (!blank) {
      this.#breaks = 0;
      this.#unlinked ||= !here.inLink;
    }
    this.#pieces.push({ node, ...part });
  }

  isDone(): boolean {
    return this.#cut || this.#options.isDone?.() === true;
  }

  finish(): Reading {
    return { blocks: this.#blocks, cut: this.#cut };
  }

  #here(): Surroundings {
    return this.#around.at(-1) ?? OUTSIDE;
  }

  #countNode(): void {
    this.#nodes++;
    if (this.#nodes > this.#options.limits.nodes) this.#cut = true;
  }

  #textBefore(): string {
    const last = this.#pieces.at(-1);
    return last ? last.node.data.slice(Math.max(last.from, last.to - 12), last.to) : '';
  }

  /** One line break goes on in the block; two in a row are how old pages part their paragraphs. */
  #breakLine(): void {
    this.#breaks++;
    if (this.#breaks > 1) this.#endBlock();
    else this.#pieces.push(null);
  }

  #endBlock(): void {
    const pieces = this.#pieces;
    const linked = !this.#unlinked;
    this.#pieces = [];
    this.#unlinked = false;
    this.#breaks = 0;
    const { limits } = this.#options;
    if (!pieces.some(Boolean)) return;
    if (this.#blocks.length >= limits.blocks || this.#characters >= limits.characters) {
      this.#cut = true;
      return;
    }
    const text = textOf(pieces, limits.characters - this.#characters);
    if (text === '') return;
    this.#characters += text.length;
    if (this.#characters >= limits.characters) this.#cut = true;
    this.#blocks.push({ text, pieces, level: this.#here().level, linked });
  }
}

function headingLevel(element: Element): number {
  return /^h[1-6]$/.test(element.localName) ? Number(element.localName.slice(1)) : 0;
}

function textOf(pieces: readonly (Piece | null)[], limit: number): string {
  return collapse(pieces.map(toText), limit).text;
}

/** A line break reads as a space. Text nodes may have shrunk since they were noted; slicing copes. */
export function toText(piece: Piece | null): string {
  return piece ? piece.node.data.slice(piece.from, piece.to) : ' ';
}
