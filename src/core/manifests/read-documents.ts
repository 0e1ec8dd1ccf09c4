import type { Json } from '../json.js';
import type { Location, Problem } from '../problem.js';
import { parseBlockYaml, splitDocuments, unusual, type DocumentSlice } from '../yaml/block-yaml.js';
import type { ReadYaml, YamlDocument } from '../yaml/read-yaml.js';

/** One document of a file, with the way back from its data to its text. */
export interface ManifestDocument {
  readonly value: Json;
  readonly empty: boolean;
  /** Where its text begins, comments apart. */
  readonly where: Location;
  /** File that Helm rendered it from: its `# Source:` comment. */
  readonly source?: string;
  /** Place of what a JSON pointer names, or of the key that it ends in. */
  readonly locate: (pointer: string, atKey?: boolean) => Promise<Location>;
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
/** The full parser takes half a second for a million characters: a file gets no more of it than this. */
const longestUnusual = 2 * longestDocument;

/** Loading it takes longer than to check a hundred manifests, and most need no more than the fast one. */
async function readFully(text: string, file: string, { duplicateKeys }: ReadOptions): Promise<ReadYaml> {
  const { readYaml } = await import('../yaml/read-yaml.js');
  const read = readYaml(text, file, { scalars: 'kubernetes', maxLength: longestFile, duplicateKeys: duplicateKeys === 'error' ? 'error' : 'warning' });
  return duplicateKeys === 'off' ? { ...read, problems: read.problems.filter(({ code }) => code !== 'OSOP-YAML-005') } : read;
}

/** Reads the documents of a file: ordinary ones fast, all others with the full parser. Both give the same. */
export async function readManifestDocuments(file: string, text: string, options: ReadOptions = { duplicateKeys: 'error' }): Promise<ReadManifests> {
  if (text.length > longestFile) return tooLong({ file, line: 1, column: 1 }, text.length, longestFile);
  const slices = splitDocuments(text);
  if (slices === undefined) return text.length > longestDocument ? tooLong({ file, line: 1, column: 1 }, text.length, longestDocument) : await readSlowly(file, text, { slice: { start: 0, end: text.length, line: 1 }, options });
  const documents: ManifestDocument[] = [];
  const problems: Problem[] = [];
  let unread = 0;
  let slow = 0;
  for (const slice of slices) {
    const value = parseBlockYaml(text, slice.start, slice.end);
    if (value !== unusual) {
      documents.push(fastDocument(file, text, { slice, value }));
      continue;
    }
    const length = slice.end - slice.start;
    slow += length;
    const read = length > longestDocument || slow > longestUnusual
      ? tooLong({ file, line: slice.line, column: 1 }, length, length > longestDocument ? longestDocument : longestUnusual)
      : await readSlowly(file, text, { slice, options });
    documents.push(...read.documents);
    problems.push(...read.problems);
    unread += read.unread;
  }
  return { documents, problems, unread };
}

function tooLong(where: Location, length: number, limit: number): ReadManifests {
  return {
    documents: [],
    unread: 1,
    problems: [{ code: 'OSOP-YAML-002', severity: 'error', message: `${length} characters of YAML here; at most ${limit} are read`, where, hint: 'split the file; an object of more than 1.5 MB cannot be stored by Kubernetes' }],
  };
}

function fastDocument(file: string, text: string, { slice, value }: { readonly slice: DocumentSlice; readonly value: Json }): ManifestDocument {
  let full: YamlDocument | undefined;
  const source = sourceComment(text, slice);
  return {
    value,
    empty: value === null,
    where: { file, line: firstLine(text, slice), column: 1 },
    ...(source === undefined ? {} : { source }),
    // Positions are needed for what is wrong only, which is rare: it is parsed again.
    locate: async (pointer, atKey = false) => {
      full ??= (await readFully(text.slice(slice.start, slice.end), file, { duplicateKeys: 'off' })).documents[0];
      if (full === undefined) return { file, line: slice.line, column: 1 };
      return shifted(atKey ? full.locateKey(pointer) : full.locate(pointer), slice);
    },
  };
}

async function readSlowly(file: string, text: string, { slice, options }: { readonly slice: DocumentSlice; readonly options: ReadOptions }): Promise<ReadManifests> {
  const { documents, problems } = await readFully(text.slice(slice.start, slice.end), file, options);
  const wrong = problems.some((problem) => problem.severity === 'error');
  return {
    documents: wrong ? [] : documents.map((document) => slowDocument(file, text, { slice, document })),
    problems: problems.map((problem) => (problem.where === undefined ? problem : { ...problem, where: shifted(problem.where, slice) })),
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
    locate: async (pointer, atKey = false) => shifted(atKey ? document.locateKey(pointer) : document.locate(pointer), slice),
  };
}

function shifted(where: Location, slice: DocumentSlice): Location {
  return { ...where, line: where.line + slice.line - 1 };
}

function countLines(text: string, start: number, end: number): number {
  let lines = 0;
  for (let at = text.indexOf('\n', start); at !== -1 && at < end; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
}

/** The first line of a document that is neither empty nor a comment nor its `---`. */
function firstLine(text: string, { start, end, line }: DocumentSlice): number {
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
