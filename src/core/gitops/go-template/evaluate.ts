import { parseTemplate, type Operand, type Pipe, type TemplateNode } from './parse.js';
import { findFunction } from './functions.js';
import { entryOf, formatValue, isGoList, isGoMap, isTrue, needsServer, sortedKeys, typeName, wrong, type GoMap, type GoValue } from './values.js';

/** What becomes of `.key` where a map has no such key (`goTemplateOptions`). */
export type MissingKey = 'default' | 'zero' | 'error';

/** A template that can be used again and again. */
export type GoTemplate = (data: GoMap) => string;

/** In characters, and in steps: a template in a repository may be hostile. */
const longestOutput = 1_048_576;
const mostSteps = 200_000;

/** Compiles a template of Go with the functions that ApplicationSets have. Both it and what it gives throw TemplateFailure. */
export function compileGoTemplate(source: string, { missingKey }: { readonly missingKey: MissingKey }): GoTemplate {
  if (!source.includes('{{')) return () => source;
  const nodes = parseTemplate(source);
  checkNames(nodes);
  return (data) => new Evaluation(data, missingKey).run(nodes);
}

/** Go finds out what is not defined when it parses, whether or not it is ever called. */
function checkNames(nodes: readonly TemplateNode[]): void {
  const checkPipe = ({ commands }: Pipe): void => {
    for (const operand of commands.flat()) {
      if (operand.kind === 'function') findFunction(operand.name);
      if (operand.kind === 'pipe') checkPipe(operand.pipe);
    }
  };
  for (const node of nodes) {
    if ('pipe' in node) checkPipe(node.pipe);
    if ('body' in node) {
      checkNames(node.body);
      checkNames(node.otherwise);
    }
  }
}

interface Variable {
  readonly name: string;
  value: GoValue;
}

type Flow = 'on' | 'break' | 'continue';

class Evaluation {
  private readonly missingKey: MissingKey;
  private readonly variables: Variable[];
  private readonly output: string[] = [];
  private length = 0;
  private steps = 0;

  constructor(data: GoMap, missingKey: MissingKey) {
    this.missingKey = missingKey;
    this.variables = [{ name: '$', value: data }];
  }

  run(nodes: readonly TemplateNode[]): string {
    const flow = this.walk(nodes, this.variables[0]?.value);
    return flow === 'on' ? this.output.join('') : wrong(`{{${flow}}} outside {{range}}`);
  }

  private walk(nodes: readonly TemplateNode[], dot: GoValue): Flow {
    for (const node of nodes) {
      const flow = this.step(node, dot);
      if (flow !== 'on') return flow;
    }
    return 'on';
  }

  private step(node: TemplateNode, dot: GoValue): Flow {
    this.count();
    switch (node.kind) {
      case 'text':
        this.write(node.text);
        return 'on';
      case 'output': {
        const value = this.evaluate(node.pipe, dot);
        if (node.pipe.variables.length === 0) this.write(value === undefined || value === null ? '<no value>' : formatValue(value));
        return 'on';
      }
      case 'break':
      case 'continue':
        return node.kind;
      case 'if':
      case 'with':
        return this.choose(node, dot);
      case 'range':
        return this.repeat(node, dot);
    }
  }

  private choose({ kind, pipe, body, otherwise }: Extract<TemplateNode, { readonly kind: 'if' | 'with' | 'range' }>, dot: GoValue): Flow {
    const depth = this.variables.length;
    const value = this.evaluate(pipe, dot);
    const flow = isTrue(value) ? this.walk(body, kind === 'with' ? value : dot) : this.walk(otherwise, dot);
    this.variables.length = depth;
    return flow;
  }

  private repeat({ pipe, body, otherwise }: Extract<TemplateNode, { readonly kind: 'if' | 'with' | 'range' }>, dot: GoValue): Flow {
    const depth = this.variables.length;
    const entries = entriesOf(this.evaluate({ ...pipe, variables: [] }, dot));
    if (entries.length === 0) return this.walk(otherwise, dot);
    for (const [key, value] of entries) {
      this.count();
      const [first, second] = pipe.variables;
      if (second !== undefined) {
        this.assign(pipe, first ?? '', key);
        this.assign(pipe, second, value);
      } else if (first !== undefined) this.assign(pipe, first, value);
      const flow = this.walk(body, value);
      this.variables.length = depth;
      if (flow === 'break') break;
    }
    return 'on';
  }

  private evaluate(pipe: Pipe, dot: GoValue): GoValue {
    let value: GoValue;
    for (const [index, command] of pipe.commands.entries()) value = this.command(command, dot, index === 0 ? [] : [value]);
    const [variable] = pipe.variables;
    if (variable !== undefined) this.assign(pipe, variable, value);
    return value;
  }

  private assign({ assigns }: Pipe, name: string, value: GoValue): void {
    if (!assigns) {
      this.variables.push({ name, value });
      return;
    }
    this.variable(name).value = value;
  }

  private variable(name: string): Variable {
    return this.variables.findLast((variable) => variable.name === name) ?? wrong(`undefined variable ${JSON.stringify(name)}`);
  }

  private command(command: readonly Operand[], dot: GoValue, piped: readonly GoValue[]): GoValue {
    this.count();
    const [first, ...rest] = command;
    if (first?.kind === 'function') return this.call(first.name, rest, { dot, piped });
    if (first === undefined || rest.length > 0 || piped.length > 0) return wrong("can't give argument to non-function");
    if (first.kind === 'nil') return wrong('nil is not a command');
    return this.operand(first, dot);
  }

  private call(name: string, operands: readonly Operand[], { dot, piped }: { readonly dot: GoValue; readonly piped: readonly GoValue[] }): GoValue {
    if (name === 'and' || name === 'or') return this.logic(name === 'and', operands, { dot, piped });
    return findFunction(name)([...operands.map((operand) => this.operand(operand, dot)), ...piped]);
  }

  /** These stop at the first argument that decides, and give that argument. */
  private logic(all: boolean, operands: readonly Operand[], { dot, piped }: { readonly dot: GoValue; readonly piped: readonly GoValue[] }): GoValue {
    if (operands.length + piped.length === 0) return wrong(`wrong number of args for ${all ? 'and' : 'or'}: want at least 1 got 0`);
    let value: GoValue;
    for (const operand of operands) {
      value = this.operand(operand, dot);
      if (isTrue(value) !== all) return value;
    }
    return piped.length > 0 ? piped[0] : value;
  }

  private operand(operand: Operand, dot: GoValue): GoValue {
    switch (operand.kind) {
      case 'literal':
        return operand.value;
      case 'nil':
        return null;
      case 'dot':
        return this.fields(dot, operand.path);
      case 'variable':
        return this.fields(this.variable(operand.name).value, operand.path);
      case 'function':
        return findFunction(operand.name)([]);
      case 'pipe':
        return this.fields(this.evaluate(operand.pipe, dot), operand.path);
    }
  }

  private fields(from: GoValue, path: readonly string[]): GoValue {
    return path.reduce<GoValue>((value, name) => this.field(value, name), from);
  }

  private field(from: GoValue, name: string): GoValue {
    if (from === undefined) return this.missingKey === 'error' ? wrong(`nil data; no entry for key ${JSON.stringify(name)}`) : undefined;
    if (from === null) return wrong(`nil pointer evaluating interface {}.${name}`);
    if (!isGoMap(from)) return wrong(`can't evaluate field ${name} in type ${typeName(from)}`);
    const value = entryOf(from, name);
    if (value !== undefined || Object.hasOwn(from, name)) return value ?? null;
    if (this.missingKey === 'error') return wrong(`map has no entry for key ${JSON.stringify(name)}`);
    return this.missingKey === 'zero' ? null : undefined;
  }

  private write(text: string): void {
    this.length += text.length;
    if (this.length > longestOutput) needsServer(`the template gives more than ${longestOutput} characters`);
    this.output.push(text);
  }

  private count(): void {
    this.steps += 1;
    if (this.steps > mostSteps) needsServer(`the template takes more than ${mostSteps} steps`);
  }
}

/** What `range` goes through: the items of a list, the entries of a map by their keys, or the numbers below one. */
function entriesOf(value: GoValue): readonly (readonly [GoValue, GoValue])[] {
  if (value === undefined || value === null) return [];
  if (isGoList(value)) return value.map((item, index) => [BigInt(index), item]);
  if (isGoMap(value)) return sortedKeys(value).map((key) => [key, value[key]]);
  if (typeof value === 'bigint' && value <= 10_000n) return Array.from({ length: Math.max(0, Number(value)) }, (_, index) => [BigInt(index), BigInt(index)]);
  return wrong(`range can't iterate over ${formatValue(value)}`);
}
