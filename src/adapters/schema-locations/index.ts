import { statSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { SchemaLocation } from '../../core/manifests/schema-locations.js';
import { beginning } from '../../core/one-line.js';
import type { Problem } from '../../core/problem.js';
import type { Downloads } from './downloads.js';
import { readSchemaFile } from './files.js';
import { leadsOut, type LoadedSchema, type SchemaAddress } from './loaded-schema.js';

export type { LoadedSchema, SchemaAddress } from './loaded-schema.js';

type Place = Exclude<SchemaLocation, { readonly kind: 'default' }>;

/** Reads schema documents from files and URLs. */
export interface SchemaDocuments {
  /** What is wrong with the locations themselves. */
  readonly check: (locations: readonly SchemaLocation[]) => readonly Problem[];
  /** The address of a filled in template. */
  readonly address: (location: Place, expanded: string) => SchemaAddress;
  /** The address that a reference of a document leads to, or why it is not followed. */
  readonly follow: (from: SchemaAddress, reference: string) => SchemaAddress | { readonly refused: string };
  readonly load: (address: SchemaAddress) => Promise<LoadedSchema>;
  /** A name for people: a path from the repository's top, or a URL without its query. */
  readonly nameOf: (address: SchemaAddress) => string;
}

/**
 * Relative locations count from `root` and stay inside of `top`, the repository. An absolute one may be anywhere: it
 * comes from the input alone, and its documents are read as schemas and not shown.
 */
export function createSchemaDocuments({ root, top, downloads }: { readonly root: string; readonly top: string; readonly downloads: Downloads }): SchemaDocuments {
  return {
    check: (locations) => locations.flatMap((location) => (location.kind === 'path' ? checkPath(location, root, top) : [])),
    address: (location, expanded) => {
      if (location.kind === 'url') return { kind: 'url', url: new URL(expanded).href };
      if (isAbsolute(expanded)) return { kind: 'file', path: expanded, below: fixedFolder(location.template), followed: false };
      return { kind: 'file', path: resolve(root, expanded), below: top, followed: true };
    },
    follow,
    load: async (address) => (address.kind === 'file' ? readSchemaFile(address) : await downloads.load(address.url)),
    nameOf: (address) => (address.kind === 'file' ? fileName(address.path, top) : `${new URL(address.url).origin}${new URL(address.url).pathname}`),
  };
}

function checkPath({ template, folder }: Extract<Place, { readonly kind: 'path' }>, root: string, top: string): readonly Problem[] {
  const example = template.replaceAll(/\{\{.*?\}\}/g, 'x');
  const written = beginning(folder ?? template, 100);
  if (!isAbsolute(example) && leadsOut(top, resolve(root, example))) {
    return [{ code: 'OSOP-INPUT-001', severity: 'error', message: `input schema-location: \`${written}\` leads out of the repository`, hint: 'a relative path counts from working-directory; write a path outside of the repository from / on' }];
  }
  if (folder === undefined || statSync(resolve(root, folder), { throwIfNoEntry: false })?.isDirectory() === true) return [];
  return [{ code: 'OSOP-INPUT-004', severity: 'error', message: `input schema-location: there is no folder \`${written}\``, hint: 'a relative path counts from working-directory; the path of one schema ends in json' }];
}

/** A document may name others of its own origin, or of the folder that the location names. */
function follow(from: SchemaAddress, reference: string): SchemaAddress | { readonly refused: string } {
  const elsewhere = { refused: 'refers to a document of another place, which is not followed' };
  if (from.kind === 'url') {
    if (!URL.canParse(reference, from.url)) return { refused: 'refers to what is no address' };
    const url = new URL(reference, from.url);
    return url.origin === new URL(from.url).origin ? { kind: 'url', url: url.href } : elsewhere;
  }
  if (/^[a-z][a-z0-9+.-]*:/i.test(reference) || reference.startsWith('/') || reference.includes('\0')) return elsewhere;
  const path = join(dirname(from.path), reference);
  return leadsOut(from.below, path) ? elsewhere : { ...from, path };
}

/** The folder that a template names before its first variable. */
function fixedFolder(template: string): string {
  const [fixed = ''] = template.split('{{');
  return fixed.endsWith('/') ? fixed : dirname(fixed);
}

function fileName(path: string, top: string): string {
  return leadsOut(top, path) ? path : relative(top, path).split(sep).join('/');
}
