import { tidyRedacted } from '../argocd/evidence.js';
import { isJsonObject, type Json } from '../json.js';
import type { Redactor } from '../report/redact.js';
import { maskSecretLines } from '../report/secret-patterns.js';
import { cut } from '../report/untrusted-text.js';
import type { FieldDifference, PathStep } from './compare-fields.js';

/** Both values as one short line each; undefined is not there. `masked`: they differ, and are not to be shown. */
export interface ShownValues {
  readonly live: string | undefined;
  readonly wanted: string | undefined;
  readonly masked: boolean;
}

/** In characters. */
const longest = 200;
/** Longer texts are not searched for patterns of secrets line by line: a part of them is, around the difference. */
const longestSearched = 20_000;
/** What is further down is not written down. */
const deepest = 60;
const hidden = '***';
const secretName = /passw|passphrase|(?:^|[_.-])pass$|pwd\b|secret|token|api[_-]?key|access[_-]?key|private[_-]?key|credential/i;
/** What names a secret and is none. */
const reference = /(?:name|names|ref|refs|path|mountpath|kind|enabled|seconds)$/i;

/**
 * The two values of a field for people. Of a Secret nothing in `data` and `stringData` is shown, nor its annotations; of other
 * objects nothing that is called a secret. Argo CD masks Secrets itself: this does not rely on it.
 */
export function shownValues({ path, live, wanted }: FieldDifference, { kind, group }: { readonly kind: string; readonly group: string }, redact: Redactor): ShownValues {
  const ofSecret = kind === 'Secret' && group === '';
  if ((ofSecret && isSecretPart(path)) || (isCalledSecret(path) && [live, wanted].some(isText))) {
    return { live: live === undefined ? undefined : hidden, wanted: wanted === undefined ? undefined : hidden, masked: true };
  }
  if (typeof live === 'string' && typeof wanted === 'string') {
    const from = beginOfDifference(live, wanted);
    return { live: shownText(live, from, redact), wanted: shownText(wanted, from, redact), masked: false };
  }
  return { live: shownValue(live, path, redact), wanted: shownValue(wanted, path, redact), masked: false };
}

/** All but the metadata of a Secret, and of that the annotations too: kubectl keeps a copy of the whole there. */
function isSecretPart([first, second]: readonly PathStep[]): boolean {
  const [top, below] = [first, second].map((step) => (step !== undefined && 'field' in step ? step.field : undefined));
  return top !== 'metadata' || below === undefined || below === 'annotations';
}

/** The field itself, and of `{name, value}` the name. */
function isCalledSecret(path: readonly PathStep[]): boolean {
  const [last, before] = path.toReversed();
  if (last === undefined || !('field' in last)) return false;
  return isSecretName(last.field) || (last.field === 'value' && before !== undefined && isSecretName('field' in before ? before.field : before.name ?? ''));
}

function isSecretName(name: string): boolean {
  return secretName.test(name) && !reference.test(name);
}

function shownValue(value: Json | undefined, path: readonly PathStep[], redact: Redactor): string | undefined {
  if (value === undefined) return undefined;
  if (typeof value === 'string') return shownText(value, 0, redact);
  const text = JSON.stringify(masked(value, path)).slice(0, longestSearched);
  return tidyRedacted(redact(text), longest);
}

/** The value with what is called a secret in it left out. */
function masked(value: Json, path: readonly PathStep[]): Json {
  if (path.length > deepest && typeof value === 'object') return '…';
  if (isList(value)) return value.map((item, place) => masked(item, [...path, { item: place, name: isJsonObject(item) && typeof item['name'] === 'string' ? item['name'] : undefined }]));
  if (isJsonObject(value)) {
    return Object.fromEntries(Object.entries(value).map(([field, inner]) => {
      const at: readonly PathStep[] = [...path, { field }];
      return [field, typeof inner === 'string' && isCalledSecret(at) ? hidden : masked(inner ?? null, at)];
    }));
  }
  return value;
}

/** Where two texts part, a little before it, at the beginning of a line where that is near. */
function beginOfDifference(one: string, other: string): number {
  let at = 0;
  while (at < one.length && at < other.length && one[at] === other[at]) at += 1;
  if (one.length <= longest && other.length <= longest) return 0;
  return Math.max(at - 60, one.lastIndexOf('\n', Math.max(0, at - 1)) + 1);
}

/** Secrets are taken out before it is cut: half of one is not found. */
function shownText(text: string, from: number, redact: Redactor): string {
  const begin = text.length > longestSearched ? searchedFrom(text, from) : 0;
  if (begin === undefined) return hidden;
  const part = begin === 0 && text.length <= longestSearched ? text : text.slice(begin, from + longestSearched / 2);
  const lines = maskSecretLines(redact(part).split('\n'));
  const clean = lines.join('\n');
  // What was taken out has moved the rest: then it is shown from the beginning of the line.
  const line = part.slice(0, from - begin).split('\n').length - 1;
  const start = clean === part ? from - begin : lines.length === part.split('\n').length ? lines.slice(0, line).join('\n').length + Math.sign(line) : 0;
  const shown = tidyRedacted(clean.slice(start), longest);
  return cut(`${begin + start > 0 ? '…' : ''}${shown}`, longest);
}

/** Where the searched part of a long text begins: not within a word or line, for that may be half of a secret; undefined where all of it may be. */
function searchedFrom(text: string, from: number): number | undefined {
  const near = Math.max(0, from - longestSearched / 2);
  if (near === 0) return 0;
  if (text.lastIndexOf('-----BEGIN ', near) > text.lastIndexOf('-----END ', near)) return undefined;
  const before = text.slice(near, from);
  const at = before.includes('\n') ? before.indexOf('\n') : before.search(/[\s,;&"']/);
  return at < 0 ? undefined : near + at + 1;
}

/** A switch or a number under such a name is no secret. */
function isText(value: Json | undefined): boolean {
  return typeof value === 'string' || (typeof value === 'object' && value !== null);
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
