import type { SyntaxNodeRef } from '@lezer/common';
import type { Block, BlockKind, Problem, Span } from '../types.ts';
import { decodeEntity } from './entities.ts';
import { readHtml } from './html.ts';
import { type ParsedMarkdown, parseMarkdown } from './markdown-parser.ts';
import { tooDeepProblem, tooDenseProblem, unclosedCodeProblem, unclosedCommentProblem } from './messages.ts';
import { makeBlock, type Piece } from './prose.ts';
import { definedLabels, isMarkup, skipDefinitions } from './references.ts';
import { readText } from './text.ts';

export interface Prose {
  readonly blocks: Block[];
  readonly problems: Problem[];
  readonly parsed: ParsedMarkdown;
}

/**
 * The prose of Markdown from `from` on, block by block in source order. An
 * image cuts its paragraph in two, so that blocks never overlap. Markup nested
 * too deep to be anybody's text is read as plain text, with a problem.
 * `previous` is what was parsed of an earlier state of the same text.
 */
export function readMarkdown(source: string, from: number, previous?: ParsedMarkdown): Prose {
  const parsed = parseMarkdown(source.slice(from), previous);
  if (parsed.tree === undefined) {
    return { blocks: readText(source, from), problems: [tooDeepProblem(from + parsed.tooDeepAt)], parsed };
  }
  const walker = createWalker(source, from);
  parsed.tree.iterate({ enter: walker.enter, leave: walker.leave });
  const problems = [...parsed.dense.map(span => tooDenseProblem(shift(span, from))), ...walker.problems];
  return { blocks: walker.blocks, problems: problems.sort((a, b) => a.start - b.start), parsed };
}

function shift(span: Span, by: number): Span {
  return { start: span.start + by, end: span.end + by };
}

/** A block whose inline content is being read. */
interface Open {
  kind: BlockKind;
  level: number;
  pieces: Piece[];
  /** Source offset up to which the content is taken. */
  at: number;
}

function createWalker(source: string, base: number) {
  const blocks: Block[] = [];
  const problems: Problem[] = [];
  const labels = definedLabels(source, base);
  /** Enclosing quotes and list items, outermost first. */
  const containers: ('quote' | 'item')[] = [];
  /** Where each open link or image ends, or -1 where its marks are no markup: `[so]` alone is text in brackets. */
  const links: number[] = [];
  /** The number of an item that is a year («2024. …»), from which its paragraph begins. */
  let yearAt = -1;
  let open: Open | undefined;
  /** The paragraphs that an image cuts. */
  const outer: Open[] = [];
  let imageDepth = 0;
  let quoteDepth = 0;

  const flushTo = (offset: number) => {
    if (!open || offset <= open.at) return;
    open.pieces.push({ start: open.at, end: offset });
    open.at = offset;
  };
  const skipTo = (from: number, to: number) => {
    flushTo(from);
    if (open && to > open.at) open.at = to;
  };
  const replace = (from: number, to: number, text: string) => {
    skipTo(from, to);
    open?.pieces.push({ start: from, end: to, text });
  };
  const finish = () => {
    if (!open) return;
    const block = makeBlock(source, open.pieces, { kind: open.kind, level: open.level, quoteDepth });
    if (block) blocks.push(block);
    open.pieces = [];
  };
  const begin = (at: number, kind: BlockKind, level = 0) => {
    open = { kind, level, pieces: [], at };
  };
  const paragraphKind = (): BlockKind => {
    const nearest = containers[containers.length - 1];
    return nearest === 'quote' ? 'block-quote' : nearest === 'item' ? 'list-item' : 'paragraph';
  };
  const html = (node: SyntaxNodeRef, start: number, end: number) => {
    const skip = node.node.getChildren('QuoteMark').map(mark => shift({ start: mark.from, end: mark.to }, base));
    const result = readHtml(source, { start, end }, skip, quoteDepth);
    blocks.push(...result.blocks);
    if (result.unclosedComment !== undefined) problems.push(unclosedCommentProblem(result.unclosedComment));
  };

  const enter = (node: SyntaxNodeRef): boolean | undefined => {
    const { name } = node;
    const from = node.from + base;
    const to = node.to + base;
    if (open && to <= open.at) return false;
    const heading = HEADING.exec(name);
    if (heading) {
      begin(from, 'heading', Number(heading[1]));
      return undefined;
    }
    switch (name) {
      case 'Blockquote':
        containers.push('quote');
        quoteDepth++;
        return undefined;
      case 'ListItem':
        containers.push('item');
        return undefined;
      case 'ListMark':
        // A list does not count to a thousand: the number is a year, part of the sentence.
        yearAt = to - from > 4 ? from : -1;
        return undefined;
      case 'Task':
      case 'Paragraph': {
        const isYear = yearAt >= 0 && blankBetween(source, yearAt, from);
        begin(isYear ? yearAt : skipDefinitions(source, from, to), isYear ? 'paragraph' : paragraphKind());
        yearAt = -1;
        return undefined;
      }
      case 'TableCell':
        begin(from, 'table-cell');
        return undefined;
      case 'HTMLBlock':
      case 'CommentBlock':
      case 'ProcessingInstructionBlock':
        html(node, from, to);
        return false;
      case 'FencedCode':
        if (node.node.getChildren('CodeMark').length < 2) problems.push(unclosedCodeProblem(from));
        return false;
      case 'CodeBlock':
        return false;
      case 'InlineCode':
      case 'Comment':
      case 'ProcessingInstruction':
        skipTo(from, to);
        return false;
      case 'HTMLTag':
        if (/^<br[\s/>]/i.test(source.slice(from, from + 4))) replace(from, to, '\n');
        else skipTo(from, to);
        return false;
      case 'HardBreak': {
        // With CRLF the backslash stands one unit before the node (see parseMarkdown).
        const start = source[from] === '\r' ? from - 1 : from;
        if (source[start] === '\\') skipTo(start, start + 1);
        return false;
      }
      case 'Escape':
        skipTo(from, from + 1);
        return false;
      case 'Entity': {
        const text = decodeEntity(source.slice(from, to));
        if (text !== undefined) replace(from, to, text);
        return false;
      }
      case 'Link':
        links.push(isMarkup(node, source, base, labels) ? to : -1);
        return undefined;
      case 'Autolink':
        links.push(to);
        return undefined;
      case 'Image': {
        const markup = isMarkup(node, source, base, labels);
        links.push(markup ? to : -1);
        if (markup && open && imageDepth++ === 0) {
          flushTo(from);
          finish();
          outer.push(open);
          begin(from, 'image-text');
        }
        return undefined;
      }
      case 'LinkMark': {
        const end = links[links.length - 1] ?? -1;
        // Nothing after the text's closing bracket is read.
        if (end >= 0) skipTo(from, source[from] === ']' ? end : to);
        return false;
      }
      default:
        if (name.endsWith('Mark') || name === 'TaskMarker') skipTo(from, to);
        return undefined;
    }
  };

  const leave = (node: SyntaxNodeRef): void => {
    const { name } = node;
    const to = node.to + base;
    if (name === 'Paragraph' || name === 'Task' || name === 'TableCell' || HEADING.test(name)) {
      flushTo(to);
      finish();
      open = undefined;
    } else if (name === 'Blockquote' || name === 'ListItem') {
      containers.pop();
      if (name === 'Blockquote') quoteDepth--;
    } else if (name === 'Link' || name === 'Autolink') links.pop();
    else if (name === 'Image' && links.pop() !== -1 && open && --imageDepth === 0) {
      flushTo(to);
      finish();
      open = outer.pop();
      if (open) open.at = to;
    }
  };

  return { enter, leave, blocks, problems };
}

const HEADING = /^(?:ATX|Setext)Heading(\d)$/;

function blankBetween(source: string, mark: number, paragraph: number): boolean {
  return /^\d+[.)]\s*$/.test(source.slice(mark, Math.min(paragraph, mark + 40)));
}
