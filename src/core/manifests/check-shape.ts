import { nearest } from '../did-you-mean.js';
import { isJsonObject, type Json, type JsonObject } from '../json.js';
import { oneLine } from '../one-line.js';
import type { Finding } from './finding.js';
import { escapeSegment } from './pointers.js';
import { isOfStringType, scalarRules } from './scalar-rules.js';
import type { ObjectShape, ScalarCode, Shape } from './store.js';

/** How unknown fields count: with `strict` they are wrong, else they are passed over as Kubernetes does. */
export interface ShapeOptions {
  readonly strict: boolean;
}

/**
 * Whether a value is what its type says, without saying why not: most are, and the answer costs no memory. Null counts
 * as absent wherever the field may be absent, as the API server reads it.
 */
export function fitsShape(value: Json, shape: Shape, options: ShapeOptions): boolean {
  switch (shape.kind) {
    case 'scalar':
      // Most are texts of any form.
      return shape.code === 's' ? typeof value === 'string' : scalarRules[shape.code].fits(value);
    case 'enum':
      return typeof value === 'string' && isOneOf(value, shape.values);
    case 'bounded':
      return boundedFinding(value, shape) === undefined;
    case 'array':
      return Array.isArray(value) && fitsItems(value as readonly Json[], shape.items, options);
    case 'map':
      return isJsonObject(value) && fitsMap(value, shape.values, options);
    case 'object':
      return isJsonObject(value) && fitsObject(value, shape, options);
  }
}

function fitsItems(items: readonly Json[], shape: Shape, options: ShapeOptions): boolean {
  // By index here and below: to collect an iterator for each list is a thirtieth of the time of validation.
  for (let index = 0; index < items.length; index += 1) {
    const item = items[index];
    if (item === undefined || item === null || !fitsShape(item, shape, options)) return false;
  }
  return true;
}

function fitsMap(value: JsonObject, shape: Shape, options: ShapeOptions): boolean {
  for (const key in value) {
    const item = value[key];
    if (item !== undefined && item !== null && !fitsShape(item, shape, options)) return false;
  }
  return true;
}

function fitsObject(value: JsonObject, shape: ObjectShape, options: ShapeOptions): boolean {
  for (const key in value) {
    const item = value[key];
    const field = shape.properties.get(key);
    if (field === undefined) {
      if (options.strict && !shape.open) return false;
    } else if (item !== undefined && item !== null && !fitsShape(item, field, options)) return false;
  }
  const { required } = shape;
  for (let index = 0; index < required.length; index += 1) if (!isGiven(value, required[index])) return false;
  return true;
}

function isGiven(value: JsonObject, name = ''): boolean {
  return Object.hasOwn(value, name) && value[name] !== null && value[name] !== undefined;
}

/** Everything that keeps a value from fitting its type, in the order of the file. */
export function explainMisfit(value: Json, shape: Shape, options: ShapeOptions): readonly Finding[] {
  const findings: Finding[] = [];
  new Explanation(findings, options).value(value, shape, '', '');
  return findings;
}

/** More than this about one object is of use to nobody. */
export const mostFindings = 50;

class Explanation {
  readonly #findings: Finding[];
  readonly #options: ShapeOptions;

  constructor(findings: Finding[], options: ShapeOptions) {
    this.#findings = findings;
    this.#options = options;
  }

  /** `path` is the pointer in the manifest's own notation: `spec.containers[0].image`. */
  value(value: Json, shape: Shape, pointer: string, path: string): void {
    if (this.#findings.length >= mostFindings) return;
    if ((shape.kind === 'scalar' || shape.kind === 'enum') && fitsShape(value, shape, this.#options)) return;
    switch (shape.kind) {
      case 'scalar':
        this.#add(pointer, scalarMessage(value, shape.code, path));
        return;
      case 'enum':
        this.#add(pointer, enumMessage(value, shape.values, path));
        return;
      case 'bounded': {
        const told = boundedFinding(value, shape, path);
        if (told !== undefined) this.#add(pointer, told);
        return;
      }
      case 'array':
        if (!Array.isArray(value)) this.#add(pointer, { message: mustBe(path, 'a list', value), hint: 'write each item behind a dash' });
        else this.#items(value as readonly Json[], shape.items, pointer, path);
        return;
      case 'map':
      case 'object':
        if (!isJsonObject(value)) this.#add(pointer, { message: mustBe(path, 'a mapping', value), hint: 'write its fields below it, indented' });
        else if (shape.kind === 'map') this.#fields(value, () => shape.values, pointer, path);
        else this.#object(value, shape, pointer, path);
    }
  }

  #items(items: readonly Json[], shape: Shape, pointer: string, path: string): void {
    items.forEach((item, index) => {
      if (item === null) this.#add(`${pointer}/${index}`, { message: `\`${path}[${index}]\` is empty`, hint: 'give it a value, or take the dash away' });
      else this.value(item, shape, `${pointer}/${index}`, `${path}[${index}]`);
    });
  }

  #object(value: JsonObject, shape: ObjectShape, pointer: string, path: string): void {
    const missing = shape.required.filter((name) => !isGiven(value, name));
    const misspelled = shape.open || missing.length === 0 ? new Set() : new Set(Object.keys(value).filter((name) => !shape.properties.has(name)).slice(0, mostFindings).flatMap((name) => meantBy(name, namesOf(shape)) ?? []));
    for (const name of missing) {
      // What is there under a wrong name is told once, where it stands.
      if (this.#options.strict && misspelled.has(name)) continue;
      // A field that is there but empty is shown where it stands.
      const empty = Object.hasOwn(value, name);
      this.#add(empty ? `${pointer}/${escapeSegment(name)}` : pointer, missingField(name, path, empty ? 'empty' : 'missing'));
    }
    this.#fields(value, (name) => shape.properties.get(name) ?? (this.#options.strict && !shape.open ? namesOf(shape) : undefined), pointer, path);
  }

  /** `shapeOf` gives a field's type, the names that are known where it is unknown, or undefined where anything goes. */
  #fields(value: JsonObject, shapeOf: (name: string) => Shape | readonly string[] | undefined, pointer: string, path: string): void {
    for (const [name, item] of Object.entries(value)) {
      if (this.#findings.length >= mostFindings) return;
      const shape = shapeOf(name);
      const at = `${pointer}/${escapeSegment(name)}`;
      const named = path === '' ? oneLine(name, 60) : `${path}.${oneLine(name, 60)}`;
      if (shape === undefined) continue;
      if (isNames(shape)) this.#add(at, unknownField(name, named, shape), true);
      else if (item !== null && item !== undefined) this.value(item, shape, at, named);
    }
  }

  #add(pointer: string, { message, hint }: Told, atKey = false): void {
    if (this.#findings.length >= mostFindings) return;
    this.#findings.push({ code: 'OSOP-MANIFEST-003', severity: 'error', pointer, message, ...(hint === undefined ? {} : { hint }), ...(atKey ? { atKey } : {}) });
  }
}

/** What is wrong with a value, and what to do about it. */
export interface Told {
  readonly message: string;
  readonly hint?: string;
}

/** A field that must be there and is not, below `path`. */
export function missingField(name: string, path: string, how: 'empty' | 'missing'): Told {
  return { message: `\`${path === '' ? '' : `${path}.`}${name}\` is ${how}`, hint: `add \`${name}\`, which is required here` };
}

function isNames(value: Shape | readonly string[]): value is readonly string[] {
  return Array.isArray(value);
}

const fieldNames = new WeakMap<ObjectShape, readonly string[]>();

function namesOf(shape: ObjectShape): readonly string[] {
  const names = fieldNames.get(shape) ?? [...shape.properties.keys()];
  fieldNames.set(shape, names);
  return names;
}

const guesses = new WeakMap<readonly string[], Map<string, string | undefined>>();
/** Comparing names is slow: a file of ten thousand unknown fields of one type is no misspelling. */
const mostGuesses = 200;

/** The field that a name was meant to be. Each is compared once. */
function meantBy(name: string, known: readonly string[]): string | undefined {
  const told = guesses.get(known) ?? new Map<string, string | undefined>();
  guesses.set(known, told);
  if (!told.has(name) && told.size < mostGuesses) told.set(name, nearest(name, known));
  return told.get(name);
}

/** A field that is not known; `known` are those that are. */
export function unknownField(name: string, path: string, known: readonly string[]): Told {
  const near = meantBy(name, known);
  const some = known.length > 12 ? `${known.slice(0, 12).join(', ')}, … (${known.length} fields)` : known.join(', ');
  return { message: `unknown field \`${path}\``, hint: near === undefined ? `known here: ${some}` : `did you mean \`${near}\`?` };
}

/** A value that is no scalar of a code. */
export function scalarMessage(value: Json, code: ScalarCode, path: string): Told {
  const { expected, hint } = scalarRules[code];
  const message = mustBe(path, expected, value);
  if (hint !== undefined && (typeof value === 'string' || typeof value === 'number')) return { message, hint };
  if (isOfStringType(code) && (typeof value === 'number' || typeof value === 'boolean')) return { message, hint: 'put it in quotes' };
  if (typeof value === 'string' && scalarRules[code].fits(plainValue(value))) return { message, hint: 'write it without quotes' };
  return { message };
}

function plainValue(text: string): Json {
  if (/^[+-]?\d+(?:\.\d+)?$/.test(text)) return Number(text);
  return text === 'true' || text === 'false' ? text === 'true' : text;
}

function isOneOf(value: string, allowed: readonly string[]): boolean {
  // Kubernetes takes the empty string for a field that is not given.
  return value === '' || allowed.includes(value);
}

/** A value that is none of those that are allowed. */
/** A definition in a pull request may list a million. */
const mostChoices = 40;

export function enumMessage(value: Json, allowed: readonly string[], path: string): Told {
  const near = typeof value === 'string' ? nearest(value, allowed) : undefined;
  const given = allowed.filter((item) => item !== '').map((item) => oneLine(item, 60));
  const list = given.length > mostChoices ? `${given.slice(0, mostChoices).join(', ')}, … (${given.length} values)` : given.join(', ');
  return { message: mustBe(path, `one of ${list}`, value), ...(near === undefined ? {} : { hint: `did you mean \`${near}\`?` }) };
}

/** What is wrong with a value of a type that has limits; undefined where nothing is. */
function boundedFinding(value: Json, shape: Extract<Shape, { readonly kind: 'bounded' }>, path = ''): Told | undefined {
  if (!scalarRules[shape.code].fits(value)) return scalarMessage(value, shape.code, path);
  if (shape.values !== undefined && typeof value === 'string' && !shape.values.includes(value)) return enumMessage(value, shape.values, path);
  if (shape.pattern !== undefined && typeof value === 'string' && !shape.pattern.test(value)) return { message: mustBe(path, 'of another form', value), hint: `it must match ${shape.pattern.source}` };
  if (typeof value !== 'number') return undefined;
  if (shape.minimum !== undefined && value < shape.minimum) return { message: mustBe(path, `at least ${shape.minimum}`, value) };
  return shape.maximum !== undefined && value > shape.maximum ? { message: mustBe(path, `at most ${shape.maximum}`, value) } : undefined;
}

/** `path` is the pointer in the manifest's own notation, empty for the object as a whole. */
export function mustBe(path: string, expected: string, value: Json): string {
  return `\`${path === '' ? 'the object' : path}\` must be ${expected}, not ${described(value)}`;
}

/** A value as people call it. Text is quoted, for its type is what is wrong as a rule. */
function described(value: Json): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a mapping';
  if (typeof value === 'string') return `the string ${JSON.stringify(oneLine(value, 60))}`;
  return `${typeof value === 'number' ? 'the number' : 'the boolean'} ${String(value)}`;
}
