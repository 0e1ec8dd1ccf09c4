import { isJsonObject, type Json, type JsonObject } from '../json.js';
import type { Problem } from '../problem.js';
import { readYaml, type YamlDocument } from '../yaml/read-yaml.js';
import { fileRole } from './file-role.js';

/** What became of one document. `could-not-check` is neither valid nor invalid, and never passes. */
export type Verdict = 'valid' | 'invalid' | 'skipped' | 'could-not-check';

/** The verdicts on one file's documents and the problems found. */
export interface ManifestCheck {
  readonly file: string;
  readonly documents: readonly { readonly verdict: Verdict; readonly name: string; readonly reason?: string }[];
  readonly problems: readonly Problem[];
}

/** Largest file that is read, in characters. */
const maxLength = 20 * 1024 * 1024;

/**
 * Checks that a file is YAML that Kubernetes can read (no duplicate keys) and that each document says what
 * it is: `apiVersion`, `kind` and a name. What is not a Kubernetes manifest is skipped, with the reason.
 */
export function checkManifestFile(file: string, text: string): ManifestCheck {
  const role = fileRole(file);
  if (role.kind === 'skip') return { file, documents: [{ verdict: 'skipped', name: file, reason: role.reason }], problems: [] };
  const { documents, problems } = readYaml(text, file, { scalars: 'kubernetes', maxLength });
  if (problems.some((problem) => problem.severity === 'error')) {
    return { file, documents: [{ verdict: 'invalid', name: file }], problems };
  }
  const checked = documents.filter((document) => !document.empty).flatMap((document) => checkDocument(file, document, role.nameless));
  return {
    file,
    documents: checked.map(({ verdict, name, reason }) => ({ verdict, name, ...(reason === undefined ? {} : { reason }) })),
    problems: [...problems, ...checked.flatMap((document) => document.problems)],
  };
}

interface DocumentCheck {
  readonly verdict: Verdict;
  readonly name: string;
  readonly reason?: string;
  readonly problems: readonly Problem[];
}

function checkDocument(file: string, document: YamlDocument, nameless: boolean): readonly DocumentCheck[] {
  const { value } = document;
  if (!isJsonObject(value)) return [notAManifest(file, 'it is not a mapping')];
  const looksLikeOne = 'apiVersion' in value || 'kind' in value || ('metadata' in value && 'spec' in value);
  if (!looksLikeOne) return [notAManifest(file, 'it has neither apiVersion nor kind')];
  const at = { file, document, pointer: '' };
  if (!isList(value)) return [judge(at, value, [...checkHead(value), ...(nameless ? [] : checkName(value))])];
  return checkList(at, value);
}

/** Where an object stands: a document, or an item of a list in one. */
interface Place {
  readonly file: string;
  readonly document: YamlDocument;
  readonly pointer: string;
}

/** Each object of a list counts for itself. In a list of one kind (`ConfigMapList`) the objects need not say it again. */
function checkList(place: Place, list: JsonObject): readonly DocumentCheck[] {
  const head = judge(place, list, checkHead(list));
  const items = Array.isArray(list['items']) ? (list['items'] as readonly Json[]) : [];
  const checked = items.map((item, index) => {
    const at = { ...place, pointer: `/items/${index}` };
    if (!isJsonObject(item)) return judge(at, {}, [{ pointer: '', message: 'an item of a list must be a manifest', hint: 'write apiVersion, kind and metadata' }]);
    return judge(at, item, [...(list['kind'] === 'List' ? checkHead(item) : []), ...checkName(item)]);
  });
  return head.verdict === 'valid' && checked.length > 0 ? checked : [head, ...checked];
}

function judge({ file, document, pointer: base }: Place, value: JsonObject, wrong: readonly Finding[]): DocumentCheck {
  const metadata = isJsonObject(value['metadata']) ? value['metadata'] : {};
  const name = `${textOf(value['kind']) ?? 'document'} ${textOf(metadata['name']) ?? `in ${file}`}`;
  const problems = wrong.map(({ pointer, message, hint }): Problem => ({
    code: 'OSOP-MANIFEST-001', severity: 'error', message: `${name}: ${message}`, where: document.locate(`${base}${pointer}`), hint,
  }));
  return { verdict: problems.length === 0 ? 'valid' : 'invalid', name, problems };
}

function textOf(value: Json | undefined): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function notAManifest(file: string, reason: string): DocumentCheck {
  return { verdict: 'skipped', name: file, reason: `not a Kubernetes manifest: ${reason}`, problems: [] };
}

interface Finding {
  readonly pointer: string;
  readonly message: string;
  readonly hint: string;
}

function checkHead(value: JsonObject): readonly Finding[] {
  return [
    ...requireText(value, 'apiVersion', 'for example apiVersion: apps/v1'),
    ...requireText(value, 'kind', 'for example kind: Deployment'),
  ];
}

function requireText(value: JsonObject, key: string, hint: string): readonly Finding[] {
  const found = value[key];
  if (found === undefined || found === null || found === '') return [{ pointer: '', message: `\`${key}\` is missing`, hint }];
  return typeof found === 'string' ? [] : [{ pointer: `/${key}`, message: `\`${key}\` must be a string`, hint }];
}

function checkName(value: JsonObject): readonly Finding[] {
  const metadata: Json | undefined = value['metadata'];
  if (metadata === undefined || metadata === null) return [{ pointer: '', message: '`metadata` is missing', hint: 'add metadata with a name' }];
  if (!isJsonObject(metadata)) return [{ pointer: '/metadata', message: '`metadata` must be a mapping', hint: 'write name: … below it, indented' }];
  const name = metadata['name'] ?? metadata['generateName'];
  if (name === undefined || name === null || name === '') return [{ pointer: '/metadata', message: '`metadata.name` is missing', hint: 'every object needs a name' }];
  if (typeof name === 'string') return [];
  return [{ pointer: '/metadata/name', message: `\`metadata.name\` must be a string, not ${typeof name}`, hint: `put it in quotes: "${JSON.stringify(name)}"` }];
}

/** A kind of one's own may end in `List` and have `items` too, but then it has a name like every object. */
function isList(value: JsonObject): boolean {
  const { kind, metadata } = value;
  if (kind === 'List') return true;
  const named = isJsonObject(metadata) && metadata['name'] !== undefined;
  return typeof kind === 'string' && kind.endsWith('List') && Array.isArray(value['items']) && !named;
}

/** The counts over all files, and the outputs of the validation step. */
export interface ManifestSummary {
  readonly valid: boolean;
  readonly checked: number;
  readonly invalid: number;
  readonly skipped: number;
  readonly problems: readonly Problem[];
  readonly outputs: JsonObject;
}

/** Adds the checks up. `valid` needs every document to be valid or skipped: one that could not be checked is not. */
export function summarizeChecks(checks: readonly ManifestCheck[]): ManifestSummary {
  const documents = checks.flatMap((check) => check.documents);
  const count = (verdict: Verdict): number => documents.filter((document) => document.verdict === verdict).length;
  const problems = checks.flatMap((check) => check.problems);
  const [invalid, skipped, errors] = [count('invalid'), count('skipped'), count('could-not-check')];
  const checked = count('valid') + invalid;
  const valid = invalid === 0 && errors === 0;
  return {
    valid,
    checked,
    invalid,
    skipped,
    problems,
    outputs: {
      valid,
      checked,
      invalid,
      skipped,
      errors,
      problems: problems.map(({ code, severity, message, where }) => ({
        code, severity, message, file: where?.file ?? null, line: where?.line ?? null, column: where?.column ?? null,
      })),
    },
  };
}
