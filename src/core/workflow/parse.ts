import type { Json, JsonObject } from '../json.js';
import { isJsonObject } from '../json.js';
import type { Problem } from '../problem.js';
import { hasErrors } from '../problem.js';
import type { YamlDocument } from '../yaml/read-yaml.js';
import { readYaml } from '../yaml/read-yaml.js';
import { builtInFile } from './built-in.js';
import type { WorkflowDocument } from './document.js';
import { readEdge } from './read-edge.js';
import { itemsOf, numberOf, objectOf, textOf, textsOf } from './read-fields.js';
import { readNode } from './read-node.js';
import type { SchemaIssue } from './schema-checker.js';
import { checkSchema } from './schema.js';

/** A workflow file once read. */
export interface ParsedWorkflow {
  /** Absent as soon as one of the problems is an error. */
  readonly document?: WorkflowDocument;
  readonly problems: readonly Problem[];
}

/**
 * Reads the YAML or JSON text of a workflow file, holds it against OSOP's schema and fills in its
 * defaults. `file` is the path as the user knows it; it is only named in places.
 */
export function parseWorkflow(text: string, file: string): ParsedWorkflow {
  const read = readYaml(text, file);
  if (hasErrors(read.problems)) return { problems: read.problems };
  const source = onlyDocument(read.documents, file);
  if ('code' in source) return { problems: [...read.problems, source] };
  const { value } = source;
  // A built-in workflow may be a single node, which OSOP has no way to write.
  const issues = checkSchema(value).filter(({ pointer }) => file !== builtInFile || pointer !== '/edges');
  const schemaProblems = issues.map((issue) => schemaProblem(issue, source));
  if (!isJsonObject(value) || schemaProblems.length > 0) return { problems: [...read.problems, ...schemaProblems] };
  const { document, problems: found } = readDocument(value, source, file);
  const problems = [...read.problems, ...found];
  return hasErrors(problems) ? { problems } : { document, problems };
}

function onlyDocument(documents: readonly YamlDocument[], file: string): YamlDocument | Problem {
  const [first, second] = documents.filter((document) => !document.empty);
  const code = 'OSOP-DOC-001';
  if (first === undefined) {
    const where = { file, line: 1, column: 1 };
    return { code, severity: 'error', message: 'the file holds no workflow', where, hint: 'a workflow begins with `osop_version: "2.0"`' };
  }
  if (second === undefined) return first;
  const message = 'the file holds more than one YAML document';
  return { code, severity: 'error', message, where: second.locate(''), hint: 'keep one workflow per file' };
}

function schemaProblem(issue: SchemaIssue, source: YamlDocument): Problem {
  const { code, pointer, at, message, hint } = issue;
  const where = at === 'key' ? source.locateKey(pointer) : source.locate(pointer);
  const problem = { code, severity: 'error', message, where } as const;
  return hint === undefined ? problem : { ...problem, hint };
}

function readDocument(
  workflow: JsonObject,
  source: YamlDocument,
  file: string,
): { readonly document: WorkflowDocument; readonly problems: readonly Problem[] } {
  const { locate } = source;
  const osopVersion = versionOf(workflow);
  const problems: Problem[] = [
    ...checkVersion(osopVersion, source),
    ...checkSize(workflow, source),
    ...checkExtends(workflow, source),
  ];
  const nodes = itemsOf(workflow, 'nodes').map((node, index) => readNode({ node, pointer: `/nodes/${index}`, locate }));
  const edges = itemsOf(workflow, 'edges').map((edge, index) => readEdge({ edge, pointer: `/edges/${index}`, locate }));
  problems.push(...nodes.flatMap((node) => node.problems), ...edges.flatMap((edge) => edge.problems));
  const document: WorkflowDocument = {
    file,
    osopVersion,
    id: textOf(workflow, 'id') ?? '',
    name: textOf(workflow, 'name') ?? '',
    description: textOf(workflow, 'description'),
    timeoutSec: numberOf(workflow, 'timeout_sec'),
    metadata: objectOf(workflow, 'metadata'),
    variables: objectOf(workflow, 'variables'),
    env: Object.fromEntries(Object.entries(objectOf(workflow, 'env')).filter((entry) => isTextEntry(entry))),
    imports: textsOf(workflow, 'imports'),
    nodes: nodes.map((node) => node.node),
    edges: edges.map((edge) => edge.edge),
    locate,
  };
  return { document, problems };
}

function isTextEntry(entry: readonly [string, Json | undefined]): entry is readonly [string, string] {
  return typeof entry[1] === 'string';
}

type OsopVersion = WorkflowDocument['osopVersion'];

function versionOf(workflow: JsonObject): OsopVersion {
  const [major = 0, minor = 0] = (textOf(workflow, 'osop_version') ?? '').split('.').map(Number);
  return { major, minor };
}

/** The newest minor version that is known of each major one. */
const newestMinor: ReadonlyMap<number, number> = new Map([[1, 1], [2, 1]]);

function checkVersion({ major, minor }: OsopVersion, source: YamlDocument): readonly Problem[] {
  const where = source.locate('/osop_version');
  const newest = newestMinor.get(major);
  if (newest === undefined) {
    const message = `OSOP ${major}.${minor} is not supported`;
    return [{ code: 'OSOP-DOC-005', severity: 'error', message, where, hint: 'supported are the major versions 1 and 2' }];
  }
  if (minor <= newest) return [];
  const message = `OSOP ${major}.${minor} is newer than ${major}.${newest}, the newest version that is known here`;
  return [{ code: 'OSOP-DOC-006', severity: 'warning', message, where, hint: 'what it adds to OSOP may have no effect' }];
}

/** A graph beyond these is no workflow that people wrote, and its checks would take minutes. */
const limits = { nodes: 1_000, edges: 3_000 } as const;

function checkSize(workflow: JsonObject, source: YamlDocument): readonly Problem[] {
  return (['nodes', 'edges'] as const).flatMap((name) => {
    const size = itemsOf(workflow, name).length;
    if (size <= limits[name]) return [];
    const message = `the workflow has ${size} ${name}; at most ${limits[name]} can be carried out`;
    return [{ code: 'OSOP-DOC-029', severity: 'error', message, where: source.locate(`/${name}`) } as const];
  });
}

function checkExtends(workflow: JsonObject, source: YamlDocument): readonly Problem[] {
  if (textOf(workflow, 'extends') === undefined) return [];
  const message = 'a workflow that extends another cannot be carried out';
  const hint = 'copy what it takes from the other workflow into this file and remove `extends`';
  return [{ code: 'OSOP-DOC-007', severity: 'error', message, where: source.locate('/extends'), hint }];
}
