import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';

interface Described {
  readonly operation: string;
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly { readonly name: string; readonly in: string; readonly required: boolean; readonly schema: object }[];
  readonly body?: { readonly required: boolean; readonly schema: object };
}

/** Pages larger than this are cut without a word: the description says so in prose only. */
const largestPage = 100;

/** A request as a fake server got it. */
interface Asked {
  readonly method: string;
  readonly path: string;
  readonly body?: unknown;
}

/** A check of requests against a description of an API that lies beside this file. What it has against one is listed; empty for one that it allows. */
export function requestCheck(file: string): (asked: Asked) => readonly string[] {
  const described = (JSON.parse(readFileSync(fileURLToPath(new URL(file, import.meta.url)), 'utf8')) as { readonly operations: readonly Described[] }).operations;
  const operations = described.map((one) => ({
    ...one,
    pattern: new RegExp(`^${one.path.replace(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`),
    check: one.body === undefined ? undefined : ajv.compile(closed(one.body.schema)),
  }));
  return (asked) => problemsOf(asked, operations.find((one) => one.method === asked.method && one.pattern.test(new URL(asked.path, 'http://server').pathname)), file);
}

type Operation = Described & { readonly pattern: RegExp; readonly check: ValidateFunction | undefined };

function problemsOf({ method, path, body }: Asked, operation: Operation | undefined, file: string): readonly string[] {
  const url = new URL(path, 'http://server');
  if (operation === undefined) return [`${method} ${url.pathname} is no operation that is described: add it to what makes ${file}`];
  const given = { ...operation.pattern.exec(url.pathname)?.groups };
  const problems = [
    ...operation.parameters.filter(({ name, in: where, required }) => required && where === 'query' && !url.searchParams.has(name)).map(({ name }) => `the parameter ${name} is missing`),
    ...[...Object.entries(given).map(([name, value]) => ['path', name, decodeURIComponent(value)] as const), ...Array.from(url.searchParams, ([name, value]) => ['query', name, value] as const)]
      .flatMap(([where, name, value]) => parameterProblems(operation, { where, name, value })),
  ];
  if (operation.check === undefined) return body === undefined ? problems : [...problems, `${operation.operation} takes no body`];
  if (body === undefined) return [...problems, ...(operation.body?.required === true ? ['the body is missing'] : [])];
  return operation.check(structuredClone(body)) ? problems : [...problems, ...(operation.check.errors ?? []).map(({ instancePath, message, params }) => `body${instancePath} ${message ?? ''} ${JSON.stringify(params)}`)];
}

const ajv = new Ajv({ strict: false, allErrors: true });
const coercing = new Ajv({ strict: false, coerceTypes: true });
for (const one of [ajv, coercing]) addFormats.default(one).addFormat('repo.nwo', /^[\w.-]+\/[\w.-]+$/);

function parameterProblems(operation: Described, { where, name, value }: { readonly where: string; readonly name: string; readonly value: string }): readonly string[] {
  const known = operation.parameters.find((parameter) => parameter.name === name && parameter.in === where);
  if (known === undefined) return [`${operation.operation} has no ${where} parameter ${name}`];
  if (name === 'per_page' && Number(value) > largestPage) return [`per_page is more than ${largestPage}`];
  return coercing.validate({ type: 'object', properties: { value: known.schema } }, { value }) ? [] : [`${name}=${value} is not what ${operation.operation} takes`];
}

/** Servers ignore what they do not know, which is how a misspelt name goes unseen: here no other keys are allowed. */
function closed(schema: unknown): object {
  return (Array.isArray(schema) ? schema.map(closed) : close(schema)) as object;
}

function close(schema: unknown): unknown {
  if (typeof schema !== 'object' || schema === null) return schema;
  const { properties, anyOf, oneOf, items, ...rest } = schema as Readonly<Record<string, unknown>>;
  // OpenAPI 3.0 has it beside alternatives too, where JSON Schema knows nothing of it.
  if (rest['nullable'] === true && rest['type'] === undefined) {
    const { nullable: _nullable, ...described } = schema as Readonly<Record<string, unknown>>;
    return { anyOf: [{ type: 'null' }, close(described)] };
  }
  return {
    ...rest,
    ...(properties === undefined ? {} : { additionalProperties: false, ...('additionalProperties' in rest ? { additionalProperties: rest['additionalProperties'] } : {}), properties: Object.fromEntries(Object.entries(properties as object).map(([name, value]) => [name, closed(value)])) }),
    // Branches speak of some keys of an object that is described beside them.
    ...(anyOf === undefined ? {} : { anyOf: properties === undefined ? closed(anyOf) : anyOf }),
    ...(oneOf === undefined ? {} : { oneOf: properties === undefined ? closed(oneOf) : oneOf }),
    ...(items === undefined ? {} : { items: closed(items) }),
  };
}
