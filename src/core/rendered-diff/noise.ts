import type { Json } from '../json.js';
import type { ValueChange } from './diff-values.js';

/** What differs and is counted instead of shown. */
export interface Noise {
  /** Sums over other objects, which differ where those do. */
  readonly checksums: number;
  /** Labels that name the version of a chart. */
  readonly versions: number;
  /** Names that are made from the content of a ConfigMap or Secret. */
  readonly references: number;
  /** What a template makes anew at each rendering. */
  readonly random: number;
}

/** Nothing was hidden. */
export const noNoise: Noise = { checksums: 0, versions: 0, references: 0, random: 0 };

/** What kind of noise a change is; undefined for one that people want to see. `renamed` has the later name of each generated one. */
export function noiseOf(change: ValueChange, renamed: ReadonlyMap<string, string>): keyof Noise | undefined {
  const { fields, before, after } = change;
  const [holder, name = ''] = fields.slice(-2);
  if (fields.length > 1 && (holder === 'annotations' || holder === 'labels')) {
    if (/checksum|(?:^|[./_-])(?:config-?)?hash$|sha(?:1|256|512)?(?:sum)?$/i.test(name) && [before, after].every(isSum)) return 'checksums';
    if (holder === 'labels' && (name === 'helm.sh/chart' || name === 'chart' || name === 'app.kubernetes.io/version')) return 'versions';
  }
  return typeof before === 'string' && renamed.get(before) === after && after !== undefined ? 'references' : undefined;
}

function isSum(value: Json | undefined): boolean {
  return value === undefined || (typeof value === 'string' && /^(?:sha\d+[:-])?[0-9a-f]{6,128}$/i.test(value));
}

/** How many of each kind there are. */
export function countNoise(kinds: readonly (keyof Noise)[]): Noise {
  const count = (of: keyof Noise): number => kinds.filter((kind) => kind === of).length;
  return { checksums: count('checksums'), versions: count('versions'), references: count('references'), random: count('random') };
}

/** Of two objects together. */
export function addNoise(one: Noise, other: Noise): Noise {
  return { checksums: one.checksums + other.checksums, versions: one.versions + other.versions, references: one.references + other.references, random: one.random + other.random };
}

/** `2 more resources differ in nothing but 3 checksums`; for at least one. */
export function onlyNoiseWords({ onlyNoise, noise }: { readonly onlyNoise: number; readonly noise: Noise }): string {
  return `${onlyNoise} more ${onlyNoise === 1 ? 'resource differs' : 'resources differ'} in nothing but ${noiseWords(noise)}`;
}

/** `3 checksums and 1 version label`; empty for none. */
export function noiseWords({ checksums, versions, references, random }: Noise): string {
  const words = [[checksums, 'checksum'], [versions, 'version label'], [references, 'reference to a generated name', 'references to generated names'], [random, 'value that is made anew at each rendering', 'values that are made anew at each rendering']] as const;
  const parts = words.flatMap(([count, one, many = `${one}s`]) => (count === 0 ? [] : [`${count} ${count === 1 ? one : many}`]));
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;
}
