import { isScalar } from 'yaml';
import type { Json } from '../json.js';
import { valueAt } from '../manifests/pointers.js';
import type { Location, Problem } from '../problem.js';
import { parseBlockYaml, splitDocuments, unusual } from '../yaml/block-yaml.js';
import { findSpot, openYaml } from '../yaml/editable.js';
import { readYaml, type ReadYaml } from '../yaml/read-yaml.js';
import { dottedPath } from '../yaml/splice.js';
import { startOf } from '../yaml/to-json.js';

/** A document of a file, or the YAML in a block text of one (`within` is the pointer to that text). */
export interface SourceDocument {
  readonly file: string;
  readonly index: number;
  readonly within?: string;
  readonly value: Json;
  readonly locate: (pointer: string) => Location;
  /** A scalar as it is written, quotes apart: `1.20` stays that. `''` where there is none. */
  readonly textOf: (pointer: string) => string;
}

/** The documents of a file. With a problem among them, none of the file can be edited. */
export function openSource(file: string, text: string): { readonly documents: readonly SourceDocument[]; readonly problems: readonly Problem[] } {
  const { documents, problems } = readDocuments(file, text);
  const tree = readOnce(text, file);
  const sources = documents.map(({ value, locate }, index): SourceDocument => ({
    file, index, value, locate, textOf: (pointer) => scalarText({ tree, index }, value, pointer),
  }));
  return { documents: sources, problems: problems.filter(({ severity }) => severity === 'error') };
}

interface ReadDocuments {
  readonly documents: readonly { readonly value: Json; readonly locate: (pointer: string) => Location }[];
  readonly problems: readonly Problem[];
}

/** In characters. Larger files cannot be edited: they are not searched either. */
const maxLength = 1_048_576;

/** The values of ordinary files come from the fast parser; the full one is asked where something is unusual, and for places. */
function readDocuments(file: string, text: string): ReadDocuments {
  let full: ReadYaml | undefined;
  const read = (): ReadYaml => (full ??= readYaml(text, file, { scalars: 'kubernetes', maxLength }));
  const values = text.length > maxLength ? undefined : splitDocuments(text)?.map(({ start, end }) => parseBlockYaml(text, start, end));
  const ordinary = values?.flatMap((value) => (value === unusual ? [] : [value]));
  if (ordinary === undefined || ordinary.length !== values?.length) return read();
  return { problems: [], documents: ordinary.map((value, index) => ({ value, locate: (pointer) => read().documents[index]?.locate(pointer) ?? { file, line: 1, column: 1 } })) };
}

/** The YAML that a string of a document holds; undefined where it is none. */
export function innerSource(outer: SourceDocument, pointer: string, text: string): SourceDocument | undefined {
  const held = valueAt(outer.value, pointer);
  if (typeof held !== 'string' || outer.within !== undefined) return undefined;
  const { documents, problems } = readDocuments(outer.file, held);
  const [document] = documents;
  if (document === undefined || documents.length > 1 || problems.some(({ severity }) => severity === 'error')) return undefined;
  const lines = text.split('\n');
  const inner = held.split('\n');
  const tree = readOnce(held, outer.file);
  return {
    file: outer.file,
    index: outer.index,
    within: pointer,
    value: document.value,
    locate: (at) => {
      const start = outer.locate(pointer);
      const place = document.locate(at);
      const line = (lines[start.line + place.line - 1] ?? '').replace(/\r$/, '');
      const indent = Math.max(0, line.length - (inner[place.line - 1] ?? '').length);
      return inner.length < 2 ? start : { file: outer.file, line: start.line + place.line, column: place.column + indent };
    },
    textOf: (at) => scalarText({ tree, index: 0 }, document.value, at),
  };
}

type Tree = ReturnType<typeof openYaml>;

/** Parsed when it is first asked for. */
function readOnce(text: string, file: string): () => Tree {
  let tree: Tree | undefined;
  return () => (tree ??= openYaml(text, file));
}

function scalarText(source: { readonly tree: () => Tree; readonly index: number }, value: Json, pointer: string): string {
  const held = valueAt(value, pointer);
  if (typeof held === 'string') return held;
  if (typeof held !== 'number' && typeof held !== 'boolean') return '';
  const yaml = source.tree();
  const document = 'problems' in yaml ? undefined : yaml.documents[source.index];
  const found = document === undefined ? undefined : findSpot(document, pointer);
  if (found?.kind !== 'found' || !isScalar(found.node) || 'problems' in yaml) return String(held);
  return yaml.text.slice(startOf(found.node), found.node.range?.[1]);
}

/** Where something is, as `update` takes it: `spec.source.helm.values.image.tag`. */
export function pathOf({ within }: SourceDocument, pointer: string): string {
  return dottedPath(`${within ?? ''}${pointer}`);
}
