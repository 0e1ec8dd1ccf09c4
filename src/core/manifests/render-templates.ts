import { isJsonObject, type Json } from '../json.js';
import { pointerOf, segmentsOf, valueAt } from './pointers.js';
import type { RenderedObject } from './render-sources.js';
import type { ReadText, RenderUnit, RepositoryLayout } from './repository-layout.js';
import { folderOf } from './repository-paths.js';

/** File and line of the template behind a value that Helm has rendered; the line is found by the names of the keys, as far as they are written there. */
export function locateTemplate(
  rendered: RenderedObject,
  pointer: string,
  { unit, layout, read }: { readonly unit: RenderUnit; readonly layout: RepositoryLayout; readonly read: ReadText },
): { readonly file: string; readonly line: number } | undefined {
  const file = rendered.source === undefined ? undefined : templateFile(rendered.source, unit.folder, layout);
  const text = file === undefined ? undefined : read(file);
  if (file === undefined || text === undefined) return undefined;
  const lines = text.split('\n');
  const [start, end] = sectionOf(lines, rendered);
  let place = { line: Math.max(start, lines.findIndex((line, index) => index >= start && index < end && /^kind\s*:/.test(line))), indent: -1 };
  const path = segmentsOf(pointer);
  let [from, oneItem] = [start, false];
  for (const [depth, segment] of path.entries()) {
    const item = valueAt(rendered.value, pointerOf(path.slice(0, depth + 1)));
    const name = isJsonObject(item) ? textOf(item['name']) : '';
    const inList = Array.isArray(valueAt(rendered.value, pointerOf(path.slice(0, depth))));
    if (inList && name === '') continue;
    const found = findKey(lines.slice(0, end), { from, indent: place.indent, oneItem, key: inList ? 'name' : segment, ...(inList ? { value: name } : {}) });
    // An item whose name is computed: its keys are looked for below the list.
    if (found === undefined && inList) continue;
    if (found === undefined) break;
    place = found;
    // The keys of an item may stand before its name.
    from = found.line + (inList ? 0 : 1);
    if (inList) place = { line: found.line, indent: found.indent - 1 };
    oneItem = inList;
  }
  return { file, line: place.line + 1 };
}

/** Helm names the chart, not its folder: `web/charts/db/templates/a.yaml`. Subcharts are found by either. */
function templateFile(source: string, folder: string, layout: RepositoryLayout): string | undefined {
  const parts = source.split('/').slice(1);
  let at = folder;
  while (parts[0] === 'charts' && parts.length > 2) {
    const [, name] = parts.splice(0, 2);
    const below = `${at === '' ? '' : `${at}/`}charts`;
    at = layout.charts.get(`${below}/${name ?? ''}`)?.folder ?? [...layout.charts.values()].find((chart) => folderOf(chart.folder) === below && chart.name === name)?.folder ?? `${below}/${name ?? ''}`;
  }
  return parts.includes('..') ? undefined : [...(at === '' ? [] : [at]), ...parts].join('/');
}

/** The lines of the document of a template that an object is of: by its kind and, where several are of it, its literal name. */
function sectionOf(lines: readonly string[], { kind, name }: RenderedObject): readonly [start: number, end: number] {
  const breaks = [0, ...lines.flatMap((line, index) => (/^---(\s|$)/.test(line) ? [index + 1] : [])), lines.length + 1];
  const sections = breaks.slice(0, -1).map((start, index) => [start, (breaks[index + 1] ?? lines.length + 1) - 1] as const);
  const alike = sections.filter(([start, end]) => lines.slice(start, end).some((line) => line.startsWith('kind:') && line.slice(5).trim() === kind));
  const named = alike.find(([start, end]) => lines.slice(start, end).some((line) => /^\s+name:/.test(line) && unquote(line.slice(line.indexOf(':') + 1)) === name));
  return named ?? alike[0] ?? [0, lines.length];
}

function findKey(
  lines: readonly string[],
  { from, indent, oneItem, key, value }: { readonly from: number; readonly indent: number; readonly oneItem: boolean; readonly key: string; readonly value?: string },
): { readonly line: number; readonly indent: number } | undefined {
  let level: number | undefined;
  for (let index = from; index < lines.length; index++) {
    const [, dash = '', written = '', rest = ''] = /^(\s*(?:- +)*)(["']?[\w./$-]+["']?)\s*:(?:\s+(.*))?$/.exec(lines[index]?.trimEnd() ?? '') ?? [];
    if (written === '') continue;
    // The list of a key may stand at the key's own indentation.
    if (dash.length <= indent || (oneItem && index > from && dash.length === indent + 1 && dash.includes('-'))) return undefined;
    level ??= dash.length;
    const direct = value !== undefined || dash.length <= level;
    if (direct && unquote(written) === key && (value === undefined || unquote(rest) === value)) return { line: index, indent: dash.length };
    level = Math.min(level, dash.length);
  }
  return undefined;
}

function unquote(text: string): string {
  return text.trim().replace(/^(["'])(.*)\1$/, '$2');
}

function textOf(value: Json | undefined): string {
  return typeof value === 'string' ? value : '';
}
