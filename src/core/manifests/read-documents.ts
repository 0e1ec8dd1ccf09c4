import type { Json } from '../json.js';
import type { Location, Problem } from '../problem.js';
import type { DocumentPlaces } from './outcome.js';
import { segmentsOf } from './pointers.js';
import { parseBlockYaml, splitDocuments, unusual, type DocumentSlice } from '../yaml/block-yaml.js';
import type { LexemeBudget } from '../yaml/compose.js';
import type { ReadYaml, YamlDocument } from '../yaml/read-yaml.js';

/** One document of a file, with the way back from its data to its text. */
export interface ManifestDocument extends DocumentPlaces {
  readonly value: Json;
  readonly empty: boolean;
}

/** The documents of a file that can be read, and what is wrong with the others. `unread` counts these. */
export interface ReadManifests {
  readonly documents: readonly ManifestDocument[];
  readonly problems: readonly Problem[];
  readonly unread: number;
}

/** How bad a key is that is given twice: where that is no error, the last one counts. */
export interface ReadOptions {
  readonly duplicateKeys: 'error' | 'warning' | 'off';
}

/** Largest file, in characters. */
const longestFile = 20 * 1024 * 1024;
/** An object above 1.5 MiB does not fit into etcd, whatever it holds; the full parser reads no more of a document. */
const longestDocument = 1.5 * 1024 * 1024;
/** What the full parser may do for one file, reading and locating together: it is a hundred times slower than the fast one. */
const mostLexemes = 500_000;
/** Of these, what is left to reading: an exact place is worth less than a verdict. */
const reservedLexemes = 200_000;
/** What the parser takes to begin with a text, in lexemes. */
const lexemesOfStart = 150;

/** Loading it takes longer than to check a hundred manifests, and most need no more than the fast one. */
async function readFully({ file, text, budget, duplicateKeys }: Source, { start, end, line }: DocumentSlice): Promise<ReadYaml> {
  const { readYaml } = await import('../yaml/read-yaml.js');
  const read = readYaml(text.slice(start, end), file, { scalars: 'kubernetes', maxLength: longestFile, budget, firstLine: line, duplicateKeys: duplicateKeys === 'error' ? 'error' : 'warning' });
  return duplicateKeys === 'off' ? { ...read, problems: read.problems.filter(({ code }) => code !== 'OSOP-YAML-005') } : read;
}

/** A file, and what may still be done for it. */
interface Source extends ReadOptions {
  readonly file: string;
  readonly text: string;
  readonly budget: LexemeBudget;
}

/**
 * Reads the documents of a file: ordinary ones fast, all others with the full parser. Both give the same. Where all are ordinary,
 * as in most files, there is nothing to wait for.
 */
export function readManifestDocuments(file: string, text: string, options: ReadOptions = { duplicateKeys: 'error' }): ReadManifests | Promise<ReadManifests> {
  if (text.length > longestFile) return tooLong({ file, line: 1, column: 1 }, text.length, longestFile);
  const source: Source = { file, text, budget: { lexemes: mostLexemes }, duplicateKeys: options.duplicateKeys };
  const slices = splitDocuments(text);
  if (slices === undefined) return readSlowly(source, { start: 0, end: text.length, line: 1 });
  const documents: ManifestDocument[] = [];
  for (const slice of slices) {
    const document = readFast(source, slice);
    if (document === undefined) return readRest(source, { slices: slices.slice(documents.length), documents });
    documents.push(document);
  }
  return { documents, problems: [], unread: 0 };
}

/** From the first document on that the fast parser cannot read. */
async function readRest(source: Source, { slices, documents }: { readonly slices: readonly DocumentSlice[]; readonly documents: ManifestDocument[] }): Promise<ReadManifests> {
  const problems: Problem[] = [];
  let unread = 0;
  for (const [index, slice] of slices.entries()) {
    const document = index === 0 ? undefined : readFast(source, slice);
    if (document !== undefined) {
      documents.push(document);
      continue;
    }
    const read = await readSlowly(source, slice);
    documents.push(...read.documents);
    problems.push(...read.problems);
    unread += read.unread;
  }
  return { documents, problems, unread };
}

function readFast(source: Source, slice: DocumentSlice): ManifestDocument | undefined {
  const value = parseBlockYaml(source.text, slice.start, slice.end);
  return value === unusual ? undefined : fastDocument(source, { slice, value });
}

function tooLong(where: Location, length: number, limit: number): ReadManifests {
  return {
    documents: [],
    unread: 1,
    problems: [{ code: 'OSOP-YAML-002', severity: 'error', message: `${length} characters of YAML here; at most ${limit} are read`, where, hint: 'split the file; an object of more than 1.5 MB cannot be stored by Kubernetes' }],
  };
}

function fastDocument({ file, text, budget }: Source, { slice, value }: { readonly slice: DocumentSlice; readonly value: Json }): ManifestDocument {
  let full: YamlDocument | undefined;
  let sections: Sections | undefined;
  const source = sourceComment(text, slice);
  return {
    value,
    empty: value === null,
    where: { file, line: firstLine(text, slice), column: 1 },
    ...(source === undefined ? {} : { source }),
    // Positions are needed for what is wrong only, which is rare: it is parsed again.
    locate: async (pointer, atKey = false) => {
      full ??= await readForPlaces({ file, text, budget, duplicateKeys: 'off' }, slice);
      if (full === undefined) return { file, line: (sections ??= new Sections(text, slice)).lineOf(pointer), column: 1 };
      return atKey ? full.locateKey(pointer) : full.locate(pointer);
    },
  };
}

async function readSlowly(source: Source, slice: DocumentSlice): Promise<ReadManifests> {
  const { file, text } = source;
  const length = slice.end - slice.start;
  if (length > longestDocument) return tooLong({ file, line: slice.line, column: 1 }, length, longestDocument);
  const { documents, problems } = await readFully(source, slice);
  const wrong = problems.some((problem) => problem.severity === 'error');
  return {
    documents: wrong ? [] : documents.map((document) => slowDocument(file, text, { slice, document })),
    problems,
    unread: wrong ? 1 : 0,
  };
}

function slowDocument(file: string, text: string, { slice, document }: { readonly slice: DocumentSlice; readonly document: YamlDocument }): ManifestDocument {
  const [start, end] = document.range;
  const own = { start: slice.start + start, end: slice.start + end, line: slice.line + countLines(text, slice.start, slice.start + start) };
  const source = sourceComment(text, own);
  return {
    value: document.value,
    empty: document.empty,
    where: { file, line: firstLine(text, own), column: 1 },
    ...(source === undefined ? {} : { source }),
    locate: async (pointer, atKey = false) => (atKey ? document.locateKey(pointer) : document.locate(pointer)),
  };
}

/** The document for its places; undefined where the file got its share of that. */
async function readForPlaces(source: Source, slice: DocumentSlice): Promise<YamlDocument | undefined> {
  const { budget } = source;
  const room = budget.lexemes - reservedLexemes - lexemesOfStart;
  if (room <= 0) return undefined;
  const own = { lexemes: room };
  const { documents } = await readFully({ ...source, budget: own }, slice);
  budget.lexemes -= lexemesOfStart + room - own.lexemes;
  return documents[0];
}

/** Where the fields of an object begin in a text that the fast parser could read: what places are told by when the file is too large for more. */
class Sections {
  readonly #text: string;
  readonly #slice: DocumentSlice;
  readonly #lines = new Map<string, number>();

  constructor(text: string, slice: DocumentSlice) {
    this.#text = text;
    this.#slice = slice;
  }

  /** The line of the object's own field that a pointer leads through, else the object's first. */
  lineOf(pointer: string): number {
    const field = segmentsOf(pointer)[0] ?? '';
    const known = this.#lines.get(field);
    if (known !== undefined) return known;
    const { start, end } = this.#slice;
    // Nothing but a field of the object itself can begin a line there: what belongs to another one is indented.
    const found = field === '' ? -1 : this.#text.indexOf(`\n${field}:`, Math.max(0, start - 1));
    const line = found === -1 || found >= end ? firstLine(this.#text, this.#slice) : this.#slice.line + countLines(this.#text, start, found + 1);
    this.#lines.set(field, line);
    return line;
  }
}

function countLines(text: string, start: number, end: number): number {
  let lines = 0;
  for (let at = text.indexOf('\n', start); at !== -1 && at < end; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
}

/** The first line of a document that is neither empty nor a comment nor its `---`. */
function firstLine(text: string, { start, end, line }: DocumentSlice): number {
  // Most begin with a key.
  if (text.startsWith('apiVersion:', start)) return line;
  let at = start;
  for (let number = line; at < end; number += 1) {
    const stop = text.indexOf('\n', at);
    const first = text.slice(at, Math.min(at + 3, stop === -1 ? end : stop)).trim();
    if (first !== '' && !first.startsWith('#') && first !== '---') return number;
    if (stop === -1) break;
    at = stop + 1;
  }
  return line;
}

/** Helm writes it above the object; further down it would be somebody's text. */
function sourceComment(text: string, { start, end }: DocumentSlice): string | undefined {
  const head = text.slice(start, Math.min(end, start + 300));
  return head.includes('# Source: ') ? /^# Source: (.+)$/m.exec(head)?.[1]?.trim() : undefined;
}
