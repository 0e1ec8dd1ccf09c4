import { createContext, Script, type Context } from 'node:vm';
import { Ajv, type ValidateFunction } from 'ajv';
import type { JsonObject } from '../core/json.js';
import { explainErrors, type SchemaError } from '../core/manifests/json-schema/explain-errors.js';
import type { PreparedSchema } from '../core/manifests/json-schema/prepare-schema.js';
import { readPattern } from '../core/manifests/json-schema/read-pattern.js';
import type { SchemaOutcome } from '../core/manifests/manifest-checker.js';
import { scalarRules } from '../core/manifests/scalar-rules.js';
import { beginning } from '../core/one-line.js';

/** Prepared schemas by name, which may refer to each other. */
export interface SchemaCompiler {
  readonly add: (name: string, schema: PreparedSchema) => void;
  /** The check of a schema that was added; what is wrong with it, where it cannot be compiled. */
  readonly compile: (name: string) => { readonly check: (value: JsonObject) => SchemaOutcome } | { readonly unusable: string };
}

/** No schema of Kubernetes needs a hundredth of these; one that is made to take for ever is stopped. */
const longestCheckMs = 500;
const longestCompileMs = 10_000;

/** Compiles schemas with ajv, which takes longer to load than to check most repositories: load this file when it is needed. */
export function createSchemaCompiler(): SchemaCompiler {
  const unread = new Set<string>();
  const ajv = new Ajv({
    strict: false, allErrors: true, verbose: true, validateSchema: false, meta: false, logger: false, inlineRefs: false,
    formats: { 'date-time': fits('t'), byte: fits('y'), int32: { type: 'number', validate: scalarRules.i32.fits } },
    code: { regExp: Object.assign((text: string) => patternOf(text, unread), { code: 'new RegExp' }) },
  });
  const limits = createTimeLimit();
  return {
    add: (name, schema) => { ajv.addSchema(schema, name); },
    compile: (name) => {
      const compiled = limits.within(longestCompileMs, () => compile(ajv, name));
      if (typeof compiled === 'string') return { unusable: compiled };
      let stopped: string | undefined;
      return {
        check: (value) => {
          if (stopped !== undefined) return { couldNotCheck: stopped };
          unread.clear();
          const fitting = limits.within(longestCheckMs, () => compiled(value));
          if (typeof fitting !== 'string') return outcomeOf(value, (compiled.errors ?? []) as readonly SchemaError[], unread);
          // A schema that takes too long for one object does so for the next.
          stopped = fitting;
          return { couldNotCheck: fitting };
        },
      };
    },
  };
}

function compile(ajv: Ajv, name: string): ValidateFunction {
  const compiled = ajv.getSchema(name);
  if (compiled === undefined) throw new Error('the schema was not added');
  return compiled;
}

/** A value that a pattern could not be held against is not passed in silence, nor called wrong. */
function outcomeOf(value: JsonObject, errors: readonly SchemaError[], unread: ReadonlySet<string>): SchemaOutcome {
  const [pattern] = unread;
  if (pattern !== undefined && errors.some(({ keyword, params }) => keyword === 'not' || keyword === 'if' || Array.isArray(params['passingSchemas']))) {
    return { couldNotCheck: `the pattern ${pattern} of its schema cannot be read` };
  }
  return [
    ...explainErrors(value, errors),
    ...[...unread].map((text) => ({ code: 'OSOP-MANIFEST-002', severity: 'warning', pointer: '', message: `the pattern ${text} of its schema was not checked`, hint: 'JavaScript cannot read this regular expression' }) as const),
  ];
}

function patternOf(text: string, unread: Set<string>): { readonly test: (value: string) => boolean } {
  const pattern = readPattern(text);
  if (pattern !== undefined) return pattern;
  return {
    test: () => {
      unread.add(beginning(text, 100));
      return true;
    },
    // ajv keeps one of each text.
    toString: () => text,
  } as { readonly test: (value: string) => boolean };
}

function fits(code: 't' | 'y'): (value: string) => boolean {
  return (value) => scalarRules[code].fits(value);
}

/**
 * Work that ends, whatever a schema asks for: a regular expression or a tangle of alternatives can take for ever, and the
 * schemas of a pull request are anybody's. Scripts with a timeout are the one thing of Node that stops them midway.
 */
function createTimeLimit(): { readonly within: <T extends object | boolean>(limitMs: number, work: () => T) => T | string } {
  const shared: { work: () => unknown } = { work: () => undefined };
  const context: Context = createContext(shared);
  const script = new Script('work()');
  return {
    within: <T extends object | boolean>(limitMs: number, work: () => T) => {
      shared.work = work;
      try {
        return script.runInContext(context, { timeout: limitMs }) as T;
      } catch (error) {
        const { code, message } = error as NodeJS.ErrnoException;
        if (code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return `its schema takes more than ${limitMs / 1000} seconds`;
        return error instanceof RangeError ? 'its schema leads back to itself without end' : `its schema cannot be compiled: ${beginning(message, 200)}`;
      }
    },
  };
}
