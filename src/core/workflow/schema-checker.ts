import { nearest } from '../did-you-mean.js';
import type { Json, JsonObject } from '../json.js';
import { isJsonObject } from '../json.js';
import { oneLine } from '../one-line.js';
import type { ProblemCode } from '../problem-codes.js';
import { isDateTime, isUriReference } from './schema-formats.js';

/** The part of JSON Schema (2020-12) that OSOP's schema needs, as data. */
export type Shape =
  | { readonly kind: 'any' }
  | { readonly kind: 'boolean' }
  | TextShape
  | NumberShape
  | { readonly kind: 'array'; readonly items: Shape; readonly minItems?: number }
  | ObjectShape
  /** Exactly one alternative must fit. All alternatives must be of different JSON types. */
  | { readonly kind: 'oneOf'; readonly alternatives: readonly Shape[] };

interface TextShape {
  readonly kind: 'string';
  readonly enum?: readonly string[];
  /** In code points. */
  readonly minLength?: number;
  readonly pattern?: { readonly expression: RegExp; readonly example: string };
  readonly format?: 'date-time' | 'uri-reference';
}

interface NumberShape {
  readonly kind: 'number' | 'integer';
  readonly minimum?: number;
  readonly enum?: readonly number[];
}

interface ObjectShape {
  readonly kind: 'object';
  readonly required?: readonly string[];
  readonly properties: Readonly<Record<string, Shape>>;
  /** What other properties must be: `none` refuses them, `extensions` allows those that begin with `x-`. */
  readonly others: Shape | 'none' | 'extensions';
}

/** What does not follow a shape. */
export interface SchemaIssue {
  readonly code: ProblemCode;
  /** Of the value; for a property that is not known, of that property. */
  readonly pointer: string;
  /** Whether it is the name or the value that is wrong. */
  readonly at: 'key' | 'value';
  readonly message: string;
  readonly hint?: string;
}

/** Everything in a value that does not follow a shape, at most `mostIssues`; none when it fits. */
export function checkShape(value: Json, shape: Shape): readonly SchemaIssue[] {
  const issues: SchemaIssue[] = [];
  check({ value, shape, pointer: '', issues });
  return issues;
}

/** Hostile input can be wrong in every value; nobody reads more than this. */
const mostIssues = 100;

interface Check {
  readonly value: Json;
  readonly shape: Shape;
  readonly pointer: string;
  readonly issues: SchemaIssue[];
}

function check(task: Check): void {
  const { value, shape, issues } = task;
  if (issues.length >= mostIssues) return;
  if (shape.kind === 'oneOf') {
    const alternative = shape.alternatives.find((candidate) => hasKind(value, candidate));
    if (alternative === undefined) wrongType(task, shape.alternatives);
    else check({ ...task, shape: alternative });
    return;
  }
  if (!hasKind(value, shape)) wrongType(task, [shape]);
  else if (shape.kind === 'string' && typeof value === 'string') checkText(task, value, shape);
  else if (shape.kind === 'array' && isArray(value)) checkArray(task, value, shape);
  else if (shape.kind === 'object' && isJsonObject(value)) checkObject(task, value, shape);
  else if ((shape.kind === 'number' || shape.kind === 'integer') && typeof value === 'number') checkNumber(task, value, shape);
}

function hasKind(value: Json, shape: Shape): boolean {
  if (shape.kind === 'any') return true;
  if (shape.kind === 'oneOf') return shape.alternatives.some((alternative) => hasKind(value, alternative));
  if (shape.kind === 'array') return isArray(value);
  if (shape.kind === 'object') return isJsonObject(value);
  if (shape.kind === 'integer') return Number.isInteger(value);
  return typeof value === shape.kind;
}

function isArray(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

function checkText(task: Check, text: string, shape: TextShape): void {
  if (shape.enum !== undefined && !shape.enum.includes(text)) notAllowed(task, text, shape.enum);
  if (shape.minLength !== undefined && Array.from(text.slice(0, 2 * shape.minLength)).length < shape.minLength) {
    wrong(task, `${nameOf(task.pointer)} must not be empty`);
  }
  if (shape.pattern !== undefined && !shape.pattern.expression.test(text)) {
    wrong(task, `${nameOf(task.pointer)} must look like "${shape.pattern.example}", not ${quoted(text)}`);
  }
  if (shape.format === 'date-time' && !isDateTime(text)) {
    wrong(task, `${nameOf(task.pointer)} must be a date and time, not ${quoted(text)}`, 'write it like 2024-05-01T12:00:00Z');
  }
  if (shape.format === 'uri-reference' && !isUriReference(text)) {
    wrong(task, `${nameOf(task.pointer)} must be a URI or a relative path, not ${quoted(text)}`, 'encode blanks and other special characters, for example as %20');
  }
}

function checkNumber(task: Check, number: number, shape: NumberShape): void {
  if (shape.enum !== undefined && !shape.enum.includes(number)) {
    wrong(task, `${nameOf(task.pointer)} must be one of ${shape.enum.join(', ')}, not ${number}`);
  }
  if (shape.minimum !== undefined && number < shape.minimum) {
    wrong(task, `${nameOf(task.pointer)} must be at least ${shape.minimum}, not ${number}`);
  }
}

function checkArray(task: Check, values: readonly Json[], shape: Extract<Shape, { kind: 'array' }>): void {
  if (shape.minItems !== undefined && values.length < shape.minItems) {
    wrong(task, `${nameOf(task.pointer)} must hold at least ${shape.minItems}`);
  }
  for (const [index, value] of values.entries()) {
    if (task.issues.length >= mostIssues) return;
    check({ value, shape: shape.items, pointer: `${task.pointer}/${index}`, issues: task.issues });
  }
}

function checkObject(task: Check, object: JsonObject, shape: ObjectShape): void {
  for (const name of shape.required ?? []) {
    if (object[name] !== undefined || Object.hasOwn(object, name)) continue;
    task.issues.push({
      code: 'OSOP-DOC-002',
      pointer: task.pointer,
      at: 'value',
      message: `${nameOf(task.pointer)} has no \`${name}\`, which OSOP requires`,
    });
  }
  for (const [name, value] of Object.entries(object)) {
    if (value === undefined) continue;
    if (task.issues.length >= mostIssues) return;
    const pointer = `${task.pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    const known = Object.hasOwn(shape.properties, name) ? shape.properties[name] : undefined;
    if (known !== undefined) check({ ...task, value, pointer, shape: known });
    else if (typeof shape.others === 'object') check({ ...task, value, pointer, shape: shape.others });
    else if (shape.others === 'none' || !name.startsWith('x-')) unknownProperty(task, pointer, { name, shape });
  }
}

function unknownProperty(task: Check, pointer: string, unknown: { readonly name: string; readonly shape: ObjectShape }): void {
  const { name, shape } = unknown;
  const meant = nearest(name, Object.keys(shape.properties));
  task.issues.push({
    code: 'OSOP-DOC-003',
    pointer,
    at: 'key',
    message: `unknown property \`${oneLine(name, 60)}\`${meant === undefined ? '' : `; did you mean \`${meant}\`?`}`,
    hint: shape.others === 'extensions'
      ? 'names that begin with `x-` are free to use'
      : `known are ${Object.keys(shape.properties).join(', ')}`,
  });
}

function notAllowed(task: Check, text: string, allowed: readonly string[]): void {
  const meant = nearest(text, allowed);
  wrong(
    task,
    `${nameOf(task.pointer)} must be one of ${allowed.join(', ')}, not ${quoted(text)}${meant === undefined ? '' : `; did you mean \`${meant}\`?`}`,
  );
}

function wrongType(task: Check, shapes: readonly Shape[]): void {
  const wanted = shapes.map((shape) => kindNames[shape.kind]).join(' or ');
  const isText = shapes.some((shape) => shape.kind === 'string') && (typeof task.value === 'number' || typeof task.value === 'boolean');
  wrong(task, `${nameOf(task.pointer)} must be ${wanted}, not ${described(task.value)}`, isText ? `write it in quotes: "${String(task.value)}"` : undefined);
}

const kindNames = {
  any: 'anything',
  string: 'text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a mapping',
  oneOf: 'one of several',
} as const satisfies Record<Shape['kind'], string>;

function described(value: Json): string {
  if (value === null) return 'empty';
  if (typeof value === 'string') return 'text';
  if (typeof value !== 'object') return String(value);
  return Array.isArray(value) ? 'a list' : 'a mapping';
}

function wrong(task: Check, message: string, hint?: string): void {
  const issue = { code: 'OSOP-DOC-004', pointer: task.pointer, at: 'value', message } as const;
  task.issues.push(hint === undefined ? issue : { ...issue, hint });
}

function quoted(text: string): string {
  return `"${oneLine(text, 60)}"`;
}

/** The last name on a pointer, for messages; the place says the rest. */
function nameOf(pointer: string): string {
  if (pointer === '') return 'the workflow';
  const segments = pointer.split('/').slice(1);
  const last = segments.at(-1) ?? '';
  return /^\d+$/.test(last) && segments.length > 1
    ? `item ${Number(last) + 1} of ${unescaped(segments.at(-2) ?? '')}`
    : unescaped(last);
}

function unescaped(segment: string): string {
  return `\`${oneLine(segment.replaceAll('~1', '/').replaceAll('~0', '~'), 60)}\``;
}
