import { titleOf } from '../argocd/evidence.js';
import { fileDiff, hunkHeader } from '../diff/file-diff.js';
import { isJsonObject, type Json } from '../json.js';
import type { FieldChange, ObjectDiff } from '../rendered-diff/diff-states.js';
import { noiseWords } from '../rendered-diff/noise.js';
import { writeValue } from '../rendered-diff/write-object.js';
import { cut, visible } from './untrusted-text.js';

/** A line about a difference. `sign` tells what it is about, so that no colour has to. */
export interface DiffLine {
  readonly sign: '-' | '+' | ' ' | '@';
  readonly text: string;
}

/** Lines of one value; more are counted. */
const mostValueLines = 30;
const longest = { inline: 100, line: 300, path: 300, name: 300 } as const;

/** What is said of an object in one line: `Deployment shop/web (image web:1.4.2, 3 replicas)`. */
export function objectTitle(diff: ObjectDiff): string {
  const { object, change, hook, renamedFrom, before, after } = diff;
  const facts = change === 'changed' ? [] : workloadFacts(after ?? before);
  const words = [...(hook ? ['hook'] : []), ...(renamedFrom === undefined ? [] : [`was ${renamedFrom}`]), ...facts];
  return cut(visible(`${titleOf(object)}${words.length === 0 ? '' : ` (${words.join(', ')})`}`), longest.name);
}

/** The images and replicas of a workload. */
function workloadFacts(value: Json | undefined): readonly string[] {
  const spec = isJsonObject(value) && isJsonObject(value['spec']) ? value['spec'] : {};
  const template = isJsonObject(spec['template']) ? spec['template'] : isJsonObject(spec['jobTemplate']) && isJsonObject(spec['jobTemplate']['spec']) ? spec['jobTemplate']['spec']['template'] : undefined;
  const pod = isJsonObject(template) ? template['spec'] : undefined;
  const containers = isJsonObject(pod) && Array.isArray(pod['containers']) ? (pod['containers'] as readonly Json[]) : [];
  const images = containers.flatMap((container) => (isJsonObject(container) && typeof container['image'] === 'string' ? [container['image']] : []));
  const { replicas } = spec;
  return [...images.slice(0, 3), ...(images.length > 3 ? [`${images.length - 3} more images`] : []), ...(typeof replicas === 'number' ? [`${replicas} ${replicas === 1 ? 'replica' : 'replicas'}`] : [])];
}

/** The fields of a changed object that differ, and what is not shown of it. */
export function fieldLines({ changes, leftOut, noise, notes }: Pick<ObjectDiff, 'changes' | 'leftOut' | 'noise' | 'notes'>): readonly DiffLine[] {
  const hidden = noiseWords(noise);
  return [
    ...changes.flatMap(changeLines),
    ...(leftOut > 0 ? [note(`… and ${leftOut} more fields`)] : []),
    ...notes.map((text) => note(text)),
    ...(hidden === '' ? [] : [note(`not shown: ${hidden}`)]),
  ];
}

function note(text: string): DiffLine {
  return { sign: ' ', text: `(${cut(visible(text), longest.line)})` };
}

function changeLines({ path, before, after, reordered }: FieldChange): readonly DiffLine[] {
  const name = cut(visible(path), longest.path);
  if (reordered) return [{ sign: '-', text: `${name}, in this order: ${orderOf(before)}` }, { sign: '+', text: `${name}, in this order: ${orderOf(after)}` }];
  if (typeof before === 'string' && typeof after === 'string' && (before.includes('\n') || after.includes('\n'))) return [{ sign: '@', text: name }, ...textLines(before, after)];
  return [...sideLines('-', name, before), ...sideLines('+', name, after)];
}

function orderOf(names: Json | undefined): string {
  return Array.isArray(names) ? cut(visible((names as readonly Json[]).map(String).join(', ')), longest.line) : '';
}

function sideLines(sign: '-' | '+', name: string, value: Json | undefined): readonly DiffLine[] {
  if (value === undefined) return [];
  const lines = writeValue(value);
  const [only = ''] = lines;
  const isPlain = typeof value !== 'object' || value === null || Object.keys(value).length === 0;
  if (isPlain && lines.length === 1 && only.length <= longest.inline * 2) return [{ sign, text: `${name}: ${visible(only)}` }];
  return [{ sign, text: `${name}:` }, ...within(lines.map((line) => ({ sign, text: `  ${cut(visible(line), longest.line)}` })))];
}

/** A text of several lines as git shows it. */
function textLines(before: string, after: string): readonly DiffLine[] {
  const { hunks } = fileDiff({ path: '', before, after });
  return within(hunks.flatMap((hunk) => [{ sign: '@' as const, text: `  ${hunkHeader(hunk)}` }, ...hunk.lines.map((line): DiffLine => ({ sign: line.startsWith('-') ? '-' : line.startsWith('+') ? '+' : ' ', text: `  ${cut(visible(line.slice(1)), longest.line)}` }))]));
}

function within(lines: readonly DiffLine[]): readonly DiffLine[] {
  return lines.length <= mostValueLines ? lines : [...lines.slice(0, mostValueLines), note(`… and ${lines.length - mostValueLines} more lines`)];
}
